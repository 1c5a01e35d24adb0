package io.pandian.classifier.individuals.estimating;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.config.taxonomy.Identifiers;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates the persons of every scope in one pass, without linking anybody: for a first look, and
 * for sources too large to wait for. In go sketches of the observations that a {@link
 * PersonCounter} would get, which are some kilobytes where those are gigabytes; out come counts of
 * the method {@code ESTIMATED}, between whose bounds the exact count lies. Where a threshold of the
 * law lies between them too, only an exact count can tell.
 *
 * <p>What several activities have in common is told by a sample of their persons ({@link
 * ActivitySample}), which is everybody as long as there are not more than 65,536.
 */
public final class PersonEstimator {
  private final IdentifierKinds kinds;
  private final Map<String, AssetSketch> assets = new TreeMap<>();
  private final Map<String, String> sources = new HashMap<>();

  /**
   * @param identifiers those that the sketches were made with
   */
  public PersonEstimator(Identifiers identifiers) {
    kinds = new IdentifierKinds(identifiers);
  }

  /**
   * Estimates the persons of all inputs, each of which is read once.
   *
   * @param inputs what an {@link ObservationSketcher} wrote of each asset, or of each part of one
   * @throws IOException if a stream cannot be read
   */
  public PersonCounts count(List<ObservationInput> inputs) throws IOException {
    for (ObservationInput input : inputs) {
      sources.put(input.assetId(), input.sourceId());
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(input.stream().open()))) {
        assets.computeIfAbsent(input.assetId(), id -> new AssetSketch()).addAll(in);
      }
    }
    return counts();
  }

  private PersonCounts counts() {
    PersonSketch total = new PersonSketch();
    Map<String, PersonSketch> bySource = new TreeMap<>();
    Map<String, PersonSketch> byAsset = new TreeMap<>();
    Map<String, PersonSketch> byActivity = new TreeMap<>();
    Map<Carried, PersonSketch> byCarried = new TreeMap<>();
    Map<Carried, Long> undated = new TreeMap<>();
    ActivitySample sample = new ActivitySample();
    assets.forEach(
        (asset, sketch) -> {
          byAsset.put(asset, sketch.whole());
          sketch(bySource, sources.getOrDefault(asset, "")).addAll(sketch.whole());
          sketch.carried().forEach((id, part) -> byCarried.put(new Carried(id, asset), part));
          sketch.carried().forEach((id, part) -> sketch(byActivity, id).addAll(part));
          sketch.undated().forEach((id, rows) -> undated.put(new Carried(id, asset), rows));
          sample.addAll(sketch.sample());
        });
    bySource.values().forEach(total::addAll);
    Map<String, Long> minors = new TreeMap<>();
    bySource.forEach((source, sketch) -> minors.put(source, sketch.minors()));
    Map<String, Long> minorsByActivity = new TreeMap<>();
    byActivity.forEach((activity, sketch) -> minorsByActivity.put(activity, sketch.minors()));
    minorsByActivity.values().removeIf(count -> count == 0);
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
        new PersonFigures(
            total.minors(),
            minors,
            minorsByActivity,
            overlaps(byActivity),
            Map.of(),
            Map.of(),
            Map.of()));
  }

  private static <K> PersonSketch sketch(Map<K, PersonSketch> sketches, K key) {
    return sketches.computeIfAbsent(key, k -> new PersonSketch());
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
