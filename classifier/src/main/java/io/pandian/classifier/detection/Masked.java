package io.pandian.classifier.detection;

/** Values that were masked at their source: 138****5678. They still speak of a person. */
final class Masked {
  private Masked() {}

  static boolean hasStars(ValueText value) {
    return (value.traits() & Traits.STAR) != 0;
  }

  /**
   * Whether the bare text is digits, then one run of stars, then digits (the last may be X).
   *
   * @param head fewest digits before the stars
   * @param stars fewest stars
   */
  static boolean stars(ValueText value, int head, int stars) {
    int end = value.bareLength();
    int i = 0;
    while (i < end && Traits.isDigit(value.bareAt(i))) {
      i++;
    }
    int first = i;
    while (i < end && value.bareAt(i) == '*') {
      i++;
    }
    int count = i - first;
    while (i < end && (Traits.isDigit(value.bareAt(i)) || (i == end - 1 && isX(value, i)))) {
      i++;
    }
    return i == end && first >= head && count >= stars;
  }

  private static boolean isX(ValueText value, int index) {
    return value.bareAt(index) == 'X' || value.bareAt(index) == 'x';
  }
}
