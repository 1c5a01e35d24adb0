package io.pandian.scanner;

/** Numbers for tests with the check digit that makes them right. */
public final class CheckedNumbers {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private CheckedNumbers() {}

  /** The resident number of which these are the first seventeen digits (GB 11643-1999). */
  public static String residentId(String first) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (first.charAt(i) - '0');
    }
    return first + "10X98765432".charAt(sum % 11);
  }
}
