package io.pandian.classifier.detection.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Numbers that a machine counts up, which people's numbers never do as a column. */
public final class Serials {
  private static final int ENOUGH = 10;
  private static final int MOST_DIGITS = 18;
  private static final int MOBILE = 11;

  /** Of people's numbers some 4 % begin so; of random ones two in seven. */
  private static final double MANY_RARE = 0.25;

  /**
   * The width of the range within which so few numbers lie only when they are counted. The
   * telephones of a town spread over millions, passports over a hundred million.
   */
  private static final long NARROW = 100_000;

  private Serials() {}

  /**
   * Whether numbers follow one another.
   *
   * @param values different numbers of one kind in any order, with or without letters before them
   */
  public static boolean follow(Collection<String> values) {
    if (values.size() < ENOUGH) {
      return false;
    }
    List<Long> numbers = new ArrayList<>(values.size());
    for (String value : values) {
      numbers.add(number(value));
    }
    numbers.sort(null);
    long[] gaps = new long[numbers.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = numbers.get(i + 1) - numbers.get(i);
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2] * numbers.size() < NARROW;
  }

  /**
   * Whether numbers of the length of a telephone begin as people's do not: all with the same two
   * digits, 15 and any others, or many with 14 and 16, which are given to things and to few people.
   */
  public static boolean begin(Collection<String> values) {
    if (values.size() < ENOUGH
        || !values.stream().allMatch(v -> v.length() == MOBILE && v.charAt(0) == '1')) {
      return false;
    }
    long rare = values.stream().filter(v -> v.charAt(1) == '4' || v.charAt(1) == '6').count();
    return rare >= MANY_RARE * values.size()
        || values.stream().map(v -> v.charAt(1)).distinct().count() == 1;
  }

  /** The last digits of a value as a number. */
  private static long number(String value) {
    long number = 0;
    int digits = 0;
    for (int i = Math.max(0, value.length() - MOST_DIGITS); i < value.length(); i++) {
      char c = value.charAt(i);
      if (Traits.isDigit(c) && digits++ < MOST_DIGITS) {
        number = number * 10 + (c - '0');
      }
    }
    return number;
  }
}
