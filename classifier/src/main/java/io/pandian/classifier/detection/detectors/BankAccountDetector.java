package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Account numbers at banks (银行账号).
 *
 * <p>Shape: 9 to 32 letters and digits, at least 8 of them digits, with separators; the same holds
 * for IBANs.
 *
 * <p>Check: none. It speaks only with its context, and keeps the names of banks out.
 *
 * <p>Source: usage; ISO 13616 for the length of IBANs.
 */
public final class BankAccountDetector implements Identifier {
  private static final int FEWEST_DIGITS = 8;
  private static final Shape SHAPE =
      new Shape(9, 40, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "bank-account";
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
    return Verdict.shape(length >= 9 && length <= 32 && value.digits() >= FEWEST_DIGITS);
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.bareCharacters(), 0, value.bareLength());
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(Locale.ROOT);
  }
}
