package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.DigitPrefixes;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Bank card numbers (银行卡号).
 *
 * <p>Shape: 16 to 19 digits that begin with a prefix of an issuer in China or of a card scheme
 * (UnionPay 62 and 81, JCB 35, Visa 4 and Mastercard 51-55 and 22-27 with 16 digits); spaces and
 * hyphens may stand between groups; or masked.
 *
 * <p>Check: Luhn, and the issuer's prefix (62 or listed in {@code lexicons/bank-bins.tsv}). Luhn
 * alone passes one random number in ten; so a number of which only the scheme is known counts as
 * not checked.
 *
 * <p>Source: ISO/IEC 7812-1, GB/T 14504.
 *
 * <p>Not covered: 13 to 15 digits (old Visa, American Express), account numbers without prefix.
 */
public final class BankCardDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(16, 26, Traits.DIGIT, Traits.SEPARATOR | Traits.STAR);

  private final DigitPrefixes issuers = new DigitPrefixes(Lexicon.words("bank-bins"));

  @Override
  public String dataItem() {
    return "bank-card";
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
    int length = value.bareLength();
    if (length < 16 || length > 19) {
      return Verdict.NONE;
    }
    if (Masked.hasStars(value)) {
      return Verdict.shape(
          value.bareAt(0) == '6' && Masked.stars(value, 4, 6) || lastFour(value, length));
    }
    char[] digits = value.bareCharacters();
    boolean issuer = isUnionPay(value) || issuers.longest(digits, 0, length) > 0;
    if (!issuer && !isScheme(value)) {
      return Verdict.NONE;
    }
    if (!CheckDigits.luhn(digits, length)) {
      return Verdict.FAILED;
    }
    return issuer ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
  }

  /** **** **** **** 1234: all but the last four digits are hidden. */
  private static boolean lastFour(ValueText value, int length) {
    return value.digits() == 4
        && value.bareDigits(length - 4, length)
        && Placeholders.only(value.bareCharacters(), 0, length - 4, '*');
  }

  private static boolean isUnionPay(ValueText value) {
    return value.bareAt(0) == '6' && value.bareAt(1) == '2';
  }

  private static boolean isScheme(ValueText value) {
    if (value.bareLength() != 16) {
      return false;
    }
    int head = value.bareNumber(0, 2);
    return head / 10 == 4
        || (head >= 51 && head <= 55)
        || (head >= 22 && head <= 27)
        || head == 35
        || head == 81;
  }

  @Override
  public boolean placeholder(ValueText value) {
    int length = value.bareLength();
    return Placeholders.trivial(value.bareCharacters(), 0, length)
        || Placeholders.only(value.bareCharacters(), 6, length - 1, '0');
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString();
  }
}
