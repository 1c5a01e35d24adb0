package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Ages (年龄).
 *
 * <p>Shape: a whole number from 0 to 120, with or without 岁 or 周岁.
 *
 * <p>Check: none, so a bare number says nothing without context.
 *
 * <p>Source: the greatest documented age is 122 years.
 */
public final class AgeDetector implements Detector {
  private static final Shape SHAPE = new Shape(1, 6, Traits.DIGIT, Traits.HAN);
  private static final int OLDEST = 120;

  @Override
  public String dataItem() {
    return "age";
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
    int digits = value.digits();
    int length = value.bareLength();
    if (digits > 3 || !value.bareDigits(0, digits) || value.bareNumber(0, digits) > OLDEST) {
      return Verdict.NONE;
    }
    boolean leadingZero = digits > 1 && value.bareAt(0) == '0';
    return Verdict.shape(!leadingZero && isUnit(value, digits, length));
  }

  private static boolean isUnit(ValueText value, int from, int to) {
    return switch (to - from) {
      case 0 -> true;
      case 1 -> value.bareAt(from) == '岁';
      case 2 -> value.bareAt(from) == '周' && value.bareAt(from + 1) == '岁';
      default -> false;
    };
  }
}
