package io.pandian.scanner.truth;

import java.util.stream.IntStream;

/** When two names are of two persons. */
final class MixNames {
  private MixNames() {}

  /** Whether nobody would write one for the other; a slip of one character he would. */
  static boolean differ(String one, String other) {
    return !one.equals(other) && !alike(one, other);
  }

  private static boolean alike(String one, String other) {
    if (one.contains(other) || other.contains(one)) {
      return true;
    }
    return one.length() == other.length()
        && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count()
            == 1;
  }
}
