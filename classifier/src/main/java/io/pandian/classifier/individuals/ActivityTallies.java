package io.pandian.classifier.individuals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * The tallies of all activities. The law adds them up, so that one reading of what is in doubt must
 * hold in all of them: whoever is one person in an activity by itself stays one, and then who is
 * one in all activities together.
 */
final class ActivityTallies {
  private final Map<String, ScopeTally> tallies;
  private final Map<String, Identities> identities = new TreeMap<>();

  /**
   * @param tallies by activity
   * @param inDoubt the sights in doubt
   */
  ActivityTallies(Map<String, ScopeTally> tallies, DoubtfulSights inDoubt) {
    this.tallies = new TreeMap<>(tallies);
    RoaringBitmap all = new RoaringBitmap();
    tallies.values().forEach(tally -> all.or(tally.inDoubt()));
    Identities together = inDoubt.within(all);
    tallies.forEach(
        (activity, tally) ->
            identities.put(activity, inDoubt.within(tally.inDoubt()).then(together)));
  }

  Set<String> ids() {
    return tallies.keySet();
  }

  private ScopeTally tally(String activity) {
    return tallies.getOrDefault(activity, new ScopeTally());
  }

  private Identities identities(String activity) {
    return identities.getOrDefault(activity, Identities.NONE);
  }

  /** As {@link ScopeTally#parts}. */
  List<RoaringBitmap> parts(String activity) {
    return tally(activity).parts(identities(activity));
  }

  /** Everybody of an activity. */
  RoaringBitmap everybody(String activity) {
    return identities(activity).of(tally(activity).everybody());
  }

  /** Those of an activity who are one with somebody of these. */
  RoaringBitmap among(String activity, RoaringBitmap some) {
    return identities(activity).of(RoaringBitmap.and(tally(activity).everybody(), some));
  }

  /** As {@link ScopeTally#furtherRows}. */
  long furtherRows(String activity, int kinds, RoaringBitmap nameOnly) {
    return tally(activity).furtherRows(kinds, nameOnly);
  }

  Map<String, PersonCount> counts(Certainty certainty) {
    Map<String, PersonCount> counts = new TreeMap<>();
    tallies.forEach((id, tally) -> counts.put(id, tally.count(certainty, identities(id))));
    return counts;
  }

  Map<String, Long> overlaps() {
    return Overlaps.of(
        ids(), (one, other) -> RoaringBitmap.andCardinality(everybody(one), everybody(other)));
  }

  /** Those under fourteen, where there are any. */
  Map<String, Long> minors() {
    Map<String, Long> minors = new TreeMap<>();
    tallies.forEach((id, tally) -> minors.put(id, tally.minors(identities(id))));
    minors.values().removeIf(count -> count == 0);
    return minors;
  }

  Map<String, YearCurve> curves() {
    Map<String, YearCurve> curves = new TreeMap<>();
    tallies.forEach((id, tally) -> curves.put(id, tally.curve(identities(id))));
    curves.values().removeIf(YearCurve::isEmpty);
    return curves;
  }

  /** Their persons, with nothing left to be read again. */
  Map<String, PersonSets.Scope> sets() {
    Map<String, PersonSets.Scope> sets = new TreeMap<>();
    tallies.forEach((id, tally) -> sets.put(id, tally.sets(identities(id))));
    return sets;
  }
}
