package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CalendarDates;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WrittenDate;
import io.pandian.config.taxonomy.Strength;

/**
 * Dates on which a person can have been born (出生日期).
 *
 * <p>Shape: year, month and day, as 19900107, 1990-1-7, 1990/01/07, 1990.1.7 or 1990年1月7日, with
 * nothing or midnight after it; or year and month, 1990-01, 1990年1月.
 *
 * <p>Check: none. Any date looks so: only the context makes it a date of birth.
 *
 * <p>Source: GB/T 7408 (ISO 8601) and usage.
 */
public final class BirthDateDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(
          7,
          23,
          Traits.DIGIT,
          Traits.SEPARATOR | Traits.SLASH | Traits.DOT | Traits.HAN | Traits.COLON | Traits.LETTER);

  @Override
  public String dataItem() {
    return "birth-date";
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
    if (value.length() == 8 && value.digits() == 8) {
      return Verdict.shape(
          CalendarDates.exists(
              value.bareNumber(0, 4), value.bareNumber(4, 6), value.bareNumber(6, 8)));
    }
    return Verdict.shape(WrittenDate.isDate(value));
  }
}
