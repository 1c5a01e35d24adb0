package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Numbers of SIM cards issued in China (ICCID).
 *
 * <p>Shape: 19 or 20 characters that begin with 8986; the rest digits, among them at most two
 * letters A to F that some operators use.
 *
 * <p>Check: none; Chinese cards of 20 digits often do not keep Luhn's.
 *
 * <p>Source: ITU-T E.118.
 */
public final class IccidDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(19, 24, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "iccid";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.SHAPED;
  }

  @Override
  public Verdict judge(ValueText value) {
    int length = value.bareLength();
    boolean sized = length == 19 || length == 20;
    if (!sized
        || !value.bareDigits(0, 4)
        || value.bareNumber(0, 4) != 8986
        || value.letters() > 2) {
      return Verdict.NONE;
    }
    for (int i = 4; i < length; i++) {
      if (Character.digit(value.bareAt(i), 16) < 0) {
        return Verdict.NONE;
      }
    }
    return Verdict.NOT_APPLICABLE;
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.only(value.bareCharacters(), 6, 18, '0');
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(Locale.ROOT);
  }
}
