package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.config.taxonomy.Identifiers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates the persons of every scope in one pass, without linking anybody: for a first look, and
 * for sources too large to wait for. In go the same observations as to {@link PersonCounter}; out
 * come counts of the method {@code ESTIMATED}, between whose bounds the exact count lies. Where a
 * threshold of the law lies between them too, only an exact count can tell.
 *
 * <p>What several activities have in common is told by a sample of their persons ({@link
 * ActivitySample}), which is everybody as long as there are not more than 65,536.
 */
public final class PersonEstimator {
  private final IdentifierKinds kinds;
  private final Map<String, PersonSketch> byAsset = new TreeMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<Carried, PersonSketch> byCarried = new TreeMap<>();
  private final Map<Carried, Long> undated = new TreeMap<>();
  private final ActivitySample sample = new ActivitySample();

  /**
   * @param identifiers those that the observations were written with
   */
  public PersonEstimator(Identifiers identifiers) {
    kinds = new IdentifierKinds(identifiers);
  }

  /**
   * Estimates the persons of all inputs, each of which is read once.
   *
   * @throws IOException if a stream cannot be read
   */
  public PersonCounts count(List<ObservationInput> inputs) throws IOException {
    for (ObservationInput input : inputs) {
      sources.put(input.assetId(), input.sourceId());
      byAsset.computeIfAbsent(input.assetId(), id -> new PersonSketch());
      try (ObservationReader reader = new ObservationReader(input.stream().open(), kinds.codes())) {
        while (reader.next()) {
          add(input.assetId(), reader.observation(), reader.patterns().get(reader.pattern()));
        }
      }
    }
    return counts();
  }

  private void add(String asset, Observation observation, ObservationReader.Pattern pattern) {
    int own = ScopeMarks.get(pattern.marks(), 0);
    if (own != 0) {
      sketch(byAsset, asset).add(observation, own, kinds);
    }
    Map<Carried, Integer> marks = new TreeMap<>();
    for (int i = 0; i < pattern.activities().size(); i++) {
      marks.merge(
          new Carried(pattern.activities().get(i), asset),
          ScopeMarks.get(pattern.marks(), i + 1),
          (one, other) -> one | other);
    }
    marks.forEach(
        (carried, bits) -> {
          if (bits != 0) {
            sketch(byCarried, carried).add(observation, bits, kinds);
            PersonSketch.person(observation, kinds)
                .ifPresent(person -> sample.add(person, carried.activityId(), bits));
            undated.merge(carried, (bits & ScopeMarks.UNDATED) != 0 ? 1L : 0L, Long::sum);
          }
        });
  }

  private static <K> PersonSketch sketch(Map<K, PersonSketch> sketches, K key) {
    return sketches.computeIfAbsent(key, k -> new PersonSketch());
  }

  private PersonCounts counts() {
    PersonSketch total = new PersonSketch();
    Map<String, PersonSketch> bySource = new TreeMap<>();
    byAsset.forEach(
        (asset, sketch) -> sketch(bySource, sources.getOrDefault(asset, "")).addAll(sketch));
    bySource.values().forEach(total::addAll);
    Map<String, PersonSketch> byActivity = new TreeMap<>();
    byCarried.forEach((carried, sketch) -> sketch(byActivity, carried.activityId()).addAll(sketch));
    Map<String, Long> minors = new TreeMap<>();
    bySource.forEach((source, sketch) -> minors.put(source, sketch.minors()));
    undated.values().removeIf(rows -> rows == 0);
    return new PersonCounts(
        total.count(kinds),
        counted(bySource),
        counted(byAsset),
        overlaps(bySource),
        counted(byActivity),
        counted(byCarried),
        undated,
        sample.atoms(),
        Map.of(),
        new PersonFigures(total.minors(), minors, overlaps(byActivity), Map.of(), Map.of()));
  }

  private <K> Map<K, PersonCount> counted(Map<K, PersonSketch> sketches) {
    Map<K, PersonCount> counts = new HashMap<>();
    sketches.forEach((key, sketch) -> counts.put(key, sketch.count(kinds)));
    return counts;
  }

  private static Map<String, Long> overlaps(Map<String, PersonSketch> scopes) {
    Map<String, Long> overlaps = new TreeMap<>();
    scopes.forEach(
        (one, sketch) ->
            scopes.forEach(
                (other, others) -> {
                  long shared = one.compareTo(other) < 0 ? sketch.shared(others) : 0;
                  if (shared > 0) {
                    overlaps.put(one + "&" + other, shared);
                  }
                }));
    return overlaps;
  }
}
