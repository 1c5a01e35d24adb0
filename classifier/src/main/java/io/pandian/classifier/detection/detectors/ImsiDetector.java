package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.DigitPrefixes;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Subscriber identities of mobile networks in China (IMSI).
 *
 * <p>Shape: 15 digits that begin with the country's code 460 and an operator's code.
 *
 * <p>Check: the operator's code must be one given out in China.
 *
 * <p>Source: ITU-T E.212.
 *
 * <p>Not covered: subscribers of other countries.
 */
public final class ImsiDetector implements Identifier {
  private static final Shape SHAPE = new Shape(15, 15, Traits.DIGIT, Traits.DIGIT);
  private static final DigitPrefixes OPERATORS =
      new DigitPrefixes(
          java.util.List.of(
              "46000", "46001", "46002", "46003", "46004", "46005", "46006", "46007", "46008",
              "46009", "46011", "46013", "46015", "46020"));

  @Override
  public String dataItem() {
    return "imsi";
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
    if (value.bareNumber(0, 3) != 460) {
      return Verdict.NONE;
    }
    return Verdict.of(OPERATORS.longest(value.characters(), 0, value.length()) > 0);
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.characters(), 5, 15);
  }

  @Override
  public String canonical(ValueText value) {
    return value.string();
  }
}
