package io.pandian.classifier.classification.columns;

import java.util.Set;

/**
 * One thing that was judged, beside what it is.
 *
 * @param right the data items that are right; empty for none, {@code *} for any personal one
 * @param personal whether it is personal
 * @param found the data item that was found; empty for none
 * @param confidence how sure the find is, 0 to 1
 * @param what the thing, for people: names and comments, values masked
 */
record Judged(Set<String> right, boolean personal, String found, double confidence, String what) {
  Judged {
    right = Set.copyOf(right);
  }

  boolean isRight() {
    return found.isEmpty() ? right.isEmpty() : right.contains("*") || right.contains(found);
  }

  /** The item that stands for all the right ones; empty for none. */
  String expected() {
    return right.stream().sorted().findFirst().orElse("");
  }
}
