package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCounts.Carried;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
   * The counts of all scopes.
   *
   * @param certainty how sure the persons are
   * @param basis what the count of each asset rests on
   */
  PersonCounts counts(Certainty certainty, Map<String, CountBasis> basis) {
    ScopeTally total = new ScopeTally();
    byAsset.forEach((asset, tally) -> bySourceOf(asset).addAll(tally));
    bySource.values().forEach(total::addAll);
    Map<String, ScopeTally> byActivity = byActivity();
    Map<Carried, Long> undated = new TreeMap<>();
    byCarried.forEach((carried, tally) -> undated.put(carried, tally.undatedRows()));
    undated.values().removeIf(rows -> rows == 0);
    return new PersonCounts(
        total.count(certainty),
        counted(bySource, certainty),
        counted(byAsset, certainty),
        Overlaps.of(bySource),
        counted(byActivity, certainty),
        counted(byCarried, certainty),
        undated,
        Atoms.of(byActivity, certainty),
        basis,
        figures(total, byActivity, basis));
  }

  private PersonFigures figures(
      ScopeTally total, Map<String, ScopeTally> byActivity, Map<String, CountBasis> basis) {
    Map<String, Long> minors = new TreeMap<>();
    bySource.forEach((source, tally) -> minors.put(source, tally.minors()));
    Map<String, Long> minorsByActivity = new TreeMap<>();
    byActivity.forEach((activity, tally) -> minorsByActivity.put(activity, tally.minors()));
    minorsByActivity.values().removeIf(count -> count == 0);
    Map<String, CountBasis> ofSources = new TreeMap<>();
    basis.forEach(
        (asset, rests) ->
            ofSources.merge(sourceOfAsset.getOrDefault(asset, ""), rests, CountBasis::together));
    return new PersonFigures(
        total.minors(),
        minors,
        minorsByActivity,
        Overlaps.of(byActivity),
        curves(byActivity),
        ofSources,
        Map.of());
  }

  private Map<String, ScopeTally> byActivity() {
    Map<String, ScopeTally> byActivity = new TreeMap<>();
    byCarried.forEach(
        (carried, tally) -> tally(byActivity, carried.activityId()).addAllWithYear(tally));
    return byActivity;
  }

  /** The persons of all scopes. */
  PersonSets sets(Certainty certainty, PersonSets.Known earlier) {
    return new PersonSets(sets(byAsset), sourceOfAsset, sets(byActivity()), certainty, earlier);
  }

  private static Map<String, YearCurve> curves(Map<String, ScopeTally> byActivity) {
    Map<String, YearCurve> curves = new TreeMap<>();
    byActivity.forEach((activity, tally) -> curves.put(activity, tally.curve()));
    curves.values().removeIf(YearCurve::isEmpty);
    return curves;
  }

  private static Map<String, PersonSets.Scope> sets(Map<String, ScopeTally> tallies) {
    Map<String, PersonSets.Scope> sets = new TreeMap<>();
    tallies.forEach((scope, tally) -> sets.put(scope, tally.sets()));
    return sets;
  }

  private ScopeTally bySourceOf(String asset) {
    return tally(bySource, sourceOfAsset.getOrDefault(asset, ""));
  }

  private static <K> Map<K, PersonCount> counted(Map<K, ScopeTally> tallies, Certainty certainty) {
    Map<K, PersonCount> counts = new java.util.HashMap<>();
    tallies.forEach((key, tally) -> counts.put(key, tally.count(certainty)));
    return counts;
  }
}
