package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** The tallies of all scopes: of each asset, and of each asset that an activity carries. */
final class Tallies {
  private final Map<String, ScopeTally> byAsset = new TreeMap<>();
  private final Map<String, ScopeTally> bySource = new TreeMap<>();
  private final Map<String, String> sourceOfAsset = new TreeMap<>();
  private final Map<Carried, ScopeTally> byCarried = new TreeMap<>();

  /**
   * Where an observation counts.
   *
   * @param tally the scope
   * @param marks what it adds there
   */
  record Target(ScopeTally tally, int marks) {}

  void open(ObservationInput input) {
    byAsset.computeIfAbsent(input.assetId(), id -> new ScopeTally());
    bySource.computeIfAbsent(input.sourceId(), id -> new ScopeTally());
    sourceOfAsset.put(input.assetId(), input.sourceId());
  }

  /** The tally of an asset as a whole. */
  ScopeTally ofAsset(String asset) {
    return tally(byAsset, asset);
  }

  /** Where observations of an input with this pattern count. */
  List<Target> targets(ObservationInput input, ObservationReader.Pattern pattern) {
    Map<ScopeTally, Integer> marks = new java.util.LinkedHashMap<>();
    marks.put(tally(byAsset, input.assetId()), ScopeMarks.get(pattern.marks(), 0));
    for (int i = 0; i < pattern.activities().size(); i++) {
      Carried carried = new Carried(pattern.activities().get(i), input.assetId());
      marks.merge(
          tally(byCarried, carried), ScopeMarks.get(pattern.marks(), i + 1), (a, b) -> a | b);
    }
    List<Target> targets = new ArrayList<>();
    marks.forEach((tally, bits) -> targets.add(new Target(tally, bits)));
    targets.removeIf(target -> target.marks() == 0);
    return targets;
  }

  private static <K> ScopeTally tally(Map<K, ScopeTally> tallies, K key) {
    return tallies.computeIfAbsent(key, k -> new ScopeTally());
  }

  /**
   * The counts and the persons of all scopes.
   *
   * @param certainty how sure the persons are
   * @param inDoubt the sights in doubt, which each scope reads by itself
   * @param basis what the count of each asset rests on
   * @param earlier whom an earlier count knew
   */
  CountedPersons counted(
      Certainty certainty,
      DoubtfulSights inDoubt,
      Map<String, CountBasis> basis,
      PersonSets.Known earlier) {
    ScopeTally total = new ScopeTally();
    byAsset.forEach((asset, tally) -> bySourceOf(asset).addAll(tally));
    bySource.values().forEach(total::addAll);
    Map<Carried, Long> undated = new TreeMap<>();
    byCarried.forEach((carried, tally) -> undated.put(carried, tally.undatedRows()));
    undated.values().removeIf(rows -> rows == 0);
    ActivityTallies activities = new ActivityTallies(byActivity(), inDoubt);
    Counting counting = new Counting(certainty, inDoubt);
    PersonCounts counts =
        new PersonCounts(
            counting.of(total),
            counting.each(bySource),
            counting.each(byAsset),
            Overlaps.of(
                bySource.keySet(),
                (one, other) -> counting.shared(tally(bySource, one), tally(bySource, other))),
            activities.counts(certainty),
            counting.each(byCarried),
            undated,
            Atoms.of(activities, certainty),
            basis,
            figures(total, activities, basis, counting));
    return new CountedPersons(
        counts,
        new PersonSets(
            sets(byAsset), sourceOfAsset, activities.sets(), certainty, inDoubt, earlier));
  }

  /** Counts scopes, each by itself. */
  private static final class Counting {
    private final Certainty certainty;
    private final DoubtfulSights inDoubt;

    /** By sights in doubt: a source with one table has the same as that table. */
    private final Map<RoaringBitmap, Identities> known = new HashMap<>();

    Counting(Certainty certainty, DoubtfulSights inDoubt) {
      this.certainty = certainty;
      this.inDoubt = inDoubt;
    }

    private Identities identities(RoaringBitmap sights) {
      return known.computeIfAbsent(sights, inDoubt::within);
    }

    PersonCount of(ScopeTally tally) {
      return tally.count(certainty, identities(tally.inDoubt()));
    }

    long minors(ScopeTally tally) {
      return tally.minors(identities(tally.inDoubt()));
    }

    <K> Map<K, PersonCount> each(Map<K, ScopeTally> tallies) {
      Map<K, PersonCount> counts = new HashMap<>();
      tallies.forEach((key, tally) -> counts.put(key, of(tally)));
      return counts;
    }

    /** How many persons two scopes share, as they alone tell persons apart. */
    long shared(ScopeTally one, ScopeTally other) {
      Identities together = identities(RoaringBitmap.or(one.inDoubt(), other.inDoubt()));
      return RoaringBitmap.andCardinality(
          together.of(one.everybody()), together.of(other.everybody()));
    }
  }

  private PersonFigures figures(
      ScopeTally total,
      ActivityTallies activities,
      Map<String, CountBasis> basis,
      Counting counting) {
    Map<String, Long> minors = new TreeMap<>();
    bySource.forEach((source, tally) -> minors.put(source, counting.minors(tally)));
    Map<String, CountBasis> ofSources = new TreeMap<>();
    basis.forEach(
        (asset, rests) ->
            ofSources.merge(sourceOfAsset.getOrDefault(asset, ""), rests, CountBasis::together));
    return new PersonFigures(
        counting.minors(total),
        minors,
        activities.minors(),
        activities.overlaps(),
        activities.curves(),
        ofSources,
        Map.of());
  }

  private Map<String, ScopeTally> byActivity() {
    Map<String, ScopeTally> byActivity = new TreeMap<>();
    byCarried.forEach(
        (carried, tally) -> tally(byActivity, carried.activityId()).addAllWithYear(tally));
    return byActivity;
  }

  private static Map<String, PersonSets.Scope> sets(Map<String, ScopeTally> tallies) {
    Map<String, PersonSets.Scope> sets = new TreeMap<>();
    tallies.forEach((scope, tally) -> sets.put(scope, tally.sets()));
    return sets;
  }

  private ScopeTally bySourceOf(String asset) {
    return tally(bySource, sourceOfAsset.getOrDefault(asset, ""));
  }
}
