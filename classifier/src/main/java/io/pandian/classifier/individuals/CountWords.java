package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.PersonCount.Method;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;

/**
 * How sure a count is, in words: exact only where the data settles it; else between which numbers
 * it lies.
 */
public final class CountWords {
  public static final Bilingual EXACT = Bilingual.of("确切", "exact");
  public static final Bilingual COUNTED =
      Bilingual.of("计数，介于 {0} 与 {1} 之间", "counted, between {0} and {1}");
  public static final Bilingual ESTIMATED =
      Bilingual.of("估算，介于 {0} 与 {1} 之间", "estimated, between {0} and {1}");
  public static final Bilingual NOT_COUNTED = Bilingual.of("未计数", "not counted");

  /** Follows the others where something was not read. */
  public static final Bilingual AS_READ = Bilingual.of("（仅已读部分）", " (of what was read)");

  private CountWords() {}

  /**
   * The words for a count.
   *
   * @param whole whether all of what was counted was read
   */
  public static Bilingual of(PersonCount count, boolean whole) {
    if (count.method() == Method.NONE) {
      return NOT_COUNTED;
    }
    Bilingual words = between(count.lower(), count.upper(), count.method());
    return whole ? words : Bilingual.of(words.zh() + AS_READ.zh(), words.en() + AS_READ.en());
  }

  /** The words for a count that was not estimated. */
  public static Bilingual between(long lower, long upper) {
    return between(lower, upper, Method.EXACT);
  }

  private static Bilingual between(long lower, long upper, Method method) {
    if (lower == upper) {
      return EXACT;
    }
    Bilingual words = method == Method.ESTIMATED ? ESTIMATED : COUNTED;
    return Bilingual.of(filled(words.zh(), lower, upper), filled(words.en(), lower, upper));
  }

  private static String filled(String words, long lower, long upper) {
    return words.replace("{0}", Digits.grouped(lower)).replace("{1}", Digits.grouped(upper));
  }
}
