package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Mainland travel permits of residents of Taiwan (台胞证), and the exit permits of mainlanders to
 * Taiwan (往来台湾通行证); and the identity numbers that Taiwan gives (国民身份证统一编号、统一证号).
 *
 * <p>Shape: 8 digits, on older paper permits 10 with a letter in brackets; or L or T and 8 digits;
 * or a letter, 1, 2, 8 or 9, and 8 digits.
 *
 * <p>Check: the identity numbers end with a check digit, modulo 10. Permits have none, so 8 digits
 * say nothing without context.
 *
 * <p>Source: National Immigration Administration; Department of Household Registration, Taiwan.
 */
public final class TaiwanPermitDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(8, 14, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR | Traits.BRACKET);

  @Override
  public String dataItem() {
    return "taiwan-permit";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.WEAK;
  }

  @Override
  public Verdict judge(ValueText value) {
    int length = value.bareLength();
    char first = Character.toUpperCase(value.bareAt(0));
    if (length == 9 && (first == 'L' || first == 'T')) {
      return Verdict.shape(value.bareDigits(1, 9));
    }
    if (length == 10 && Traits.isLetter(first)) {
      return isIdentityNumber(value)
          ? Verdict.of(CheckDigits.taiwan(value.bareCharacters()))
          : Verdict.NONE;
    }
    boolean digits = value.bareDigits(0, 8);
    return Verdict.shape(digits && (length == 8 || isOlder(value)));
  }

  /** 1 and 2 say the sex; 8 and 9 do so for foreigners since 2021. */
  private static boolean isIdentityNumber(ValueText value) {
    return "1289".indexOf(value.bareAt(1)) >= 0 && value.bareDigits(1, 10);
  }

  /** 0123456701(B): two digits for the issue, and a letter. */
  private static boolean isOlder(ValueText value) {
    int length = value.bareLength();
    boolean bracket =
        length == 13
            && value.bareAt(10) == '('
            && Traits.isLetter(value.bareAt(11))
            && value.bareAt(12) == ')';
    return value.bareDigits(8, 10) && bracket;
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.bareCharacters(), 1, 8);
  }

  /** Letter and 8 digits, without what says how often the permit was issued. */
  @Override
  public String canonical(ValueText value) {
    String text = value.bareString();
    return Traits.isDigit(value.bareAt(0)) ? text.substring(0, 8) : text.toUpperCase(Locale.ROOT);
  }
}
