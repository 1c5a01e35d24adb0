package io.pandian.classifier.individuals;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;

/** The persons that two scopes share, for every two of some scopes. */
final class Overlaps {
  private Overlaps() {}

  /**
   * The persons in both, by the pair {@code a&b} with a before b; pairs without any left out.
   *
   * @param both how many persons two of the scopes share
   */
  static Map<String, Long> of(Collection<String> scopes, ToLongBiFunction<String, String> both) {
    Map<String, Long> overlaps = new TreeMap<>();
    for (String one : scopes) {
      for (String other : scopes) {
        long shared = one.compareTo(other) < 0 ? both.applyAsLong(one, other) : 0;
        if (shared > 0) {
          overlaps.put(one + "&" + other, shared);
        }
      }
    }
    return overlaps;
  }
}
