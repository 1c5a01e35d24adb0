package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Equipment numbers of mobile phones (IMEI).
 *
 * <p>Shape: 15 digits that begin with the number of a reporting body.
 *
 * <p>Check: Luhn.
 *
 * <p>Source: 3GPP TS 23.003; reporting bodies of the GSMA's TS.06.
 *
 * <p>Not covered: the 16 digits of an IMEISV, which have no check; MEID.
 */
public final class ImeiDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(15, 19, Traits.DIGIT, Traits.SEPARATOR | Traits.SLASH);
  private static final java.util.Set<Integer> REPORTING_BODIES =
      java.util.Set.of(1, 10, 30, 33, 35, 44, 45, 49, 50, 51, 52, 53, 54, 86, 91, 98, 99);
  private static final int LENGTH = 15;

  @Override
  public String dataItem() {
    return "imei";
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
    if (value.bareLength() != LENGTH
        || !value.bareDigits(0, LENGTH)
        || !REPORTING_BODIES.contains(value.bareNumber(0, 2))) {
      return Verdict.NONE;
    }
    return Verdict.of(CheckDigits.luhn(value.bareCharacters(), LENGTH));
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.only(value.bareCharacters(), 2, LENGTH - 1, '0')
        || Placeholders.trivial(value.bareCharacters(), 0, LENGTH - 1);
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString();
  }
}
