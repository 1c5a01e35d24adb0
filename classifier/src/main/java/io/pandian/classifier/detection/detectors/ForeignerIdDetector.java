package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CalendarDates;
import io.pandian.classifier.detection.checks.IdentityNumber;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Numbers of foreigners' permanent residence identity cards (外国人永久居留身份证).
 *
 * <p>Shape: 18 characters, first digit 9, 7-14 date of birth at the same place as in citizens'
 * numbers; or on cards issued before 2023-12-01 three letters and 12 digits.
 *
 * <p>Check: ISO 7064 MOD 11-2 for the 18 characters; the older cards' check is not published, so
 * only their date of birth (digits 5-10, yyMMdd) is looked at.
 *
 * <p>Source: National Immigration Administration, notice on the five-star card (2023).
 */
public final class ForeignerIdDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(15, 24, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "foreigner-residence-id";
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
    if (value.bareLength() == 15) {
      return Verdict.shape(isOlderCard(value));
    }
    boolean shaped = IdentityNumber.hasShape(value) && value.bareAt(0) == '9';
    return shaped && dateExists(value) ? Verdict.of(IdentityNumber.passes(value)) : Verdict.NONE;
  }

  /** Unified social credit codes begin with 9 as well; most have no date here. */
  private static boolean dateExists(ValueText value) {
    return CalendarDates.exists(
        value.bareNumber(6, 10), value.bareNumber(10, 12), value.bareNumber(12, 14));
  }

  private static boolean isOlderCard(ValueText value) {
    for (int i = 0; i < 3; i++) {
      if (!Traits.isLetter(value.bareAt(i))) {
        return false;
      }
    }
    return value.bareDigits(3, 15)
        && CalendarDates.exists(
            1900 + value.bareNumber(7, 9), value.bareNumber(9, 11), value.bareNumber(11, 13));
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(java.util.Locale.ROOT);
  }
}
