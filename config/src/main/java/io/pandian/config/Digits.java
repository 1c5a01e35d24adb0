package io.pandian.config;

/** Numbers for people, the same in every locale. */
public final class Digits {
  private static final int GROUP = 3;

  private Digits() {}

  /** A number with a comma before every three digits: {@code 1,000,000}. */
  public static String grouped(long number) {
    String digits = Long.toString(number);
    int first = number < 0 ? 1 : 0;
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
