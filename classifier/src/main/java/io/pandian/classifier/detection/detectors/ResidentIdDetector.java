package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CalendarDates;
import io.pandian.classifier.detection.checks.Divisions;
import io.pandian.classifier.detection.checks.IdentityNumber;
import io.pandian.classifier.detection.checks.Masked;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Citizen identity numbers of mainland China (公民身份号码), of 18 characters or the older 15 digits.
 *
 * <p>Shape, 18: 1-6 division, 7-14 date of birth, 15-17 sequence (odd for men), 18 check character,
 * 0-9 or X. Shape, 15: 1-6 division, 7-12 date of birth (yyMMdd), 13-15 sequence.
 *
 * <p>Check, 18: ISO 7064 MOD 11-2 over the first 17 digits, and the date must exist. Check, 15: the
 * date must exist, and the division must be listed; abolished divisions are. A division that is not
 * listed never rejects, because cards outlive divisions.
 *
 * <p>Source: GB 11643-1999.
 *
 * <p>Not covered: residence permits of people from Hong Kong, Macau and Taiwan (see {@link
 * HongKongMacauPermitDetector}) and foreigners' numbers (see {@link ForeignerIdDetector}).
 */
public final class ResidentIdDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(15, 26, Traits.DIGIT, Traits.SEPARATOR | Traits.LETTER | Traits.STAR);
  private static final int LAST_PROVINCE = 71;

  private final Divisions divisions = Divisions.standard();

  @Override
  public String dataItem() {
    return "resident-id";
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
    if (value.bareLength() == 18) {
      return value.bareDigits(0, 17) ? judge18(value) : masked(value);
    }
    return value.bareLength() == 15 && value.bareDigits(0, 15) ? judge15(value) : Verdict.NONE;
  }

  private Verdict judge18(ValueText value) {
    if (!issuedInMainland(value) || !isCheckCharacter(value.bareAt(17))) {
      return Verdict.NONE;
    }
    return Verdict.of(IdentityNumber.passes(value));
  }

  private Verdict judge15(ValueText value) {
    int year = 1900 + value.bareNumber(6, 8);
    if (!issuedInMainland(value)
        || !CalendarDates.exists(year, value.bareNumber(8, 10), value.bareNumber(10, 12))) {
      return Verdict.NONE;
    }
    boolean listed = divisions.hasCode(value.bareNumber(0, 6));
    return listed ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
  }

  private Verdict masked(ValueText value) {
    return Verdict.shape(Masked.stars(value, 1, 4) && isProvince(value.bareAt(0)));
  }

  private static boolean isProvince(char first) {
    return first >= '1' && first <= '6';
  }

  private boolean issuedInMainland(ValueText value) {
    int province = value.bareNumber(0, 2);
    return province <= LAST_PROVINCE && divisions.hasProvince(province);
  }

  private static boolean isCheckCharacter(char c) {
    return Traits.isDigit(c) || c == 'X' || c == 'x';
  }

  /** No card has the sequence 000. */
  @Override
  public boolean placeholder(ValueText value) {
    int sequence = value.bareLength() == 15 ? 12 : 14;
    return value.bareNumber(sequence, sequence + 3) == 0
        || Placeholders.trivial(value.bareCharacters(), 0, 15);
  }

  /** The 18 characters; an older number gets its century and check character. */
  @Override
  public String canonical(ValueText value) {
    if (value.bareLength() == 15) {
      return IdentityNumber.lengthened(value);
    }
    return IdentityNumber.upperCase(value);
  }
}
