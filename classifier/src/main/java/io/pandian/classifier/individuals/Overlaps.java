package io.pandian.classifier.individuals;

import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** The persons that two scopes share, for every two of some scopes. */
final class Overlaps {
  private Overlaps() {}

  /** The persons in both, by the pair {@code a&b} with a before b; pairs without any left out. */
  static Map<String, Long> of(Map<String, ScopeTally> tallies) {
    Map<String, RoaringBitmap> everybody = new TreeMap<>();
    tallies.forEach((scope, tally) -> everybody.put(scope, tally.everybody()));
    Map<String, Long> overlaps = new TreeMap<>();
    everybody.forEach(
        (one, persons) ->
            everybody.forEach(
                (other, others) -> {
                  long both =
                      one.compareTo(other) < 0 ? RoaringBitmap.andCardinality(persons, others) : 0;
                  if (both > 0) {
                    overlaps.put(one + "&" + other, both);
                  }
                }));
    return overlaps;
  }
}
