package io.pandian.scanner.truth;

import io.pandian.classifier.individuals.PersonCount;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How many persons a table holds. An interval stands where two readings can be defended.
 *
 * @param low the fewest persons a right count may name
 * @param high the most
 * @param leastUpper what the upper bound must reach at least; it may lie above {@code high}
 * @param mostUpper what the upper bound may reach at most, where more would be wrong
 * @param sensitive how many of them have a sensitive item, where that is clear
 */
record Truth(long low, long high, long leastUpper, OptionalLong mostUpper, OptionalLong sensitive) {
  private static final String INTERVAL = "..";

  /** Nobody at all, and nobody who could be somebody. */
  static final Truth NOBODY = new Truth(0, 0, 0, OptionalLong.of(0), OptionalLong.empty());

  static Truth of(long persons) {
    return between(persons, persons);
  }

  static Truth between(long low, long high) {
    return new Truth(low, high, low, OptionalLong.empty(), OptionalLong.empty());
  }

  /** Reads {@code 7}, {@code 5..9}, {@code ..9} or {@code 5..}. */
  static Truth parse(String text) {
    int dots = text.indexOf(INTERVAL);
    if (dots < 0) {
      return of(Long.parseLong(text));
    }
    String low = text.substring(0, dots);
    String high = text.substring(dots + INTERVAL.length());
    return between(
        low.isEmpty() ? 0 : Long.parseLong(low),
        high.isEmpty() ? Long.MAX_VALUE : Long.parseLong(high));
  }

  Truth withUpperAtLeast(long persons) {
    return new Truth(low, high, Math.max(low, persons), mostUpper, sensitive);
  }

  Truth withSensitive(long persons) {
    return new Truth(low, high, leastUpper, mostUpper, OptionalLong.of(persons));
  }

  /** Whether the count is one of those that are right. */
  boolean holds(long persons) {
    return low <= persons && persons <= high;
  }

  boolean unionRight(PersonCount count) {
    return holds(count.union());
  }

  /** Whether the bounds leave room for what is true. */
  boolean insideBounds(PersonCount count) {
    return count.lower() <= high
        && count.upper() >= leastUpper
        && (mostUpper.isEmpty() || count.upper() <= mostUpper.getAsLong());
  }

  boolean sensitiveRight(PersonCount count) {
    return sensitive.isEmpty() || sensitive.getAsLong() == count.sensitive();
  }

  /** What is wrong with a count, in the words of {@code cases.py}; empty if it is right. */
  List<String> faults(PersonCount count) {
    List<String> faults = new ArrayList<>();
    if (!unionRight(count)) {
      faults.add("UNION");
    }
    if (!insideBounds(count)) {
      faults.add("OUTSIDE");
    }
    if (!sensitiveRight(count)) {
      faults.add("SENSITIVE " + count.sensitive() + " for " + sensitive.orElseThrow());
    }
    return faults;
  }

  /** A truth and a count beside it. */
  String against(PersonCount count) {
    return "truth %s, got %d [%d .. %d]"
        .formatted(this, count.union(), count.lower(), count.upper());
  }

  @Override
  public String toString() {
    String range =
        low == high ? Long.toString(low) : low + INTERVAL + (high == Long.MAX_VALUE ? "" : high);
    return leastUpper > low ? range + " (upper at least " + leastUpper + ")" : range;
  }
}
