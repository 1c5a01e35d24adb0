package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.DigitPrefixes;
import io.pandian.classifier.detection.checks.InternationalNumber;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Mobile phone numbers of mainland China (手机号码), and numbers with the code of another country.
 *
 * <p>Shape: 11 digits that begin with 1, with or without +86, 0086 or 86, with spaces, hyphens or
 * brackets between groups; or masked, 138****5678 or 138xxxx5678; or an {@link
 * InternationalNumber}, which may also be a fixed line.
 *
 * <p>Check: the first digits must be allotted, see {@code lexicons/mobile-segments.tsv}. With
 * numbers carried between networks, the prefix does not name the carrier.
 *
 * <p>Source: MIIT numbering plan of the public telecommunications network.
 *
 * <p>Not covered: 13-digit numbers of machines (140 to 144), numbers of other countries without a
 * plus sign.
 */
public final class MobilePhoneDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          11,
          24,
          Traits.DIGIT,
          Traits.SEPARATOR
              | Traits.PLUS
              | Traits.BRACKET
              | Traits.STAR
              | Traits.DOT
              | Traits.LETTER);
  private static final int DIGITS = 11;

  private final InternationalNumber abroad = new InternationalNumber();
  private final DigitPrefixes segments = new DigitPrefixes(Lexicon.words("mobile-segments"));

  @Override
  public String dataItem() {
    return "mobile-phone";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.CHECKED;
  }

  @Override
  public Verdict judge(ValueText value) {
    if (Masked.hasStars(value) || value.letters() > 0) {
      return Verdict.shape(
          value.bareLength() == DIGITS && value.bareAt(0) == '1' && Masked.stars(value, 2, 3));
    }
    if (abroad.matches(value)) {
      return Verdict.PASSED;
    }
    int start = start(value);
    if (start < 0 || value.bareAt(start) != '1' || value.bareAt(start + 1) < '3') {
      return Verdict.NONE;
    }
    return Verdict.of(segments.longest(value.bareCharacters(), start, start + DIGITS) > 0);
  }

  /** Where the 11 digits begin, after the country's code; -1 if there are no such 11 digits. */
  private static int start(ValueText value) {
    int start = value.bareLength() - DIGITS;
    if (start < 0 || !value.bareDigits(start, start + DIGITS)) {
      return -1;
    }
    return isCountryCode(value, start) ? start : -1;
  }

  private static boolean isCountryCode(ValueText value, int end) {
    int digits = 0;
    int number = 0;
    for (int i = 0; i < end; i++) {
      char c = value.bareAt(i);
      if (Traits.isDigit(c)) {
        number = number * 10 + (c - '0');
        digits++;
      } else if (c != '+' && c != '(' && c != ')') {
        return false;
      }
    }
    return digits == 0 ? end == 0 : number == 86 && digits <= 4;
  }

  /** 13800138000 is the top-up hotline that programs use as a test number. */
  @Override
  public boolean placeholder(ValueText value) {
    int start = value.bareLength() - DIGITS;
    return Placeholders.trivial(value.bareCharacters(), start + 3, start + DIGITS)
        || Placeholders.trivial(value.bareCharacters(), start, start + DIGITS - 1)
        || isHotline(value, start);
  }

  private static boolean isHotline(ValueText value, int start) {
    int head = value.bareNumber(start, start + 3);
    return value.bareNumber(start + 3, start + DIGITS) == 138_000
        && (head == 138 || head == 139 || head == 136 || head == 135);
  }

  @Override
  public String canonical(ValueText value) {
    if (abroad.matches(value)) {
      return abroad.canonical(value);
    }
    String text = value.bareString();
    return text.length() == DIGITS ? text : text.substring(text.length() - DIGITS);
  }
}
