package io.pandian.classifier.detection.checks;

/**
 * Values that were masked at their source: 138****5678, 138xxxx5678. They still speak of a person.
 */
public final class Masked {
  private Masked() {}

  public static boolean hasStars(ValueText value) {
    return (value.traits() & Traits.STAR) != 0;
  }

  /**
   * Whether the bare text is digits, then one run of stars, then digits (the last may be X).
   *
   * @param head fewest digits before the stars
   * @param stars fewest stars
   */
  public static boolean stars(ValueText value, int head, int stars) {
    int end = value.bareLength();
    int i = 0;
    while (i < end && Traits.isDigit(value.bareAt(i))) {
      i++;
    }
    int first = i;
    while (i < end && isMask(value.bareAt(i))) {
      i++;
    }
    int count = i - first;
    while (i < end && (Traits.isDigit(value.bareAt(i)) || (i == end - 1 && isX(value, i)))) {
      i++;
    }
    return i == end && first >= head && count >= stars;
  }

  private static boolean isMask(char c) {
    return c == '*' || c == 'x' || c == 'X';
  }

  /** Whether something of the value is hidden: it has stars, or a run of x between digits. */
  public static boolean hides(ValueText value) {
    return hasStars(value) || value.letters() >= 3 && stars(value, 0, 3);
  }

  private static boolean isX(ValueText value, int index) {
    return value.bareAt(index) == 'X' || value.bareAt(index) == 'x';
  }
}
