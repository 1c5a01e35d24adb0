package io.pandian.classifier.detection.checks;

/**
 * What all 18-character identity numbers share: a date of birth at 7-14 and a check character by
 * ISO 7064 MOD 11-2 (GB 11643-1999).
 */
public final class IdentityNumber {
  private IdentityNumber() {}

  /** Whether 18 bare characters, the first 17 of them digits, hold a date and a fitting check. */
  public static boolean passes(ValueText value) {
    char check = Character.toUpperCase(value.bareAt(17));
    return CalendarDates.exists(
            value.bareNumber(6, 10), value.bareNumber(10, 12), value.bareNumber(12, 14))
        && check == CheckDigits.iso7064(value.bareCharacters());
  }

  /** Whether the value is 17 digits and a digit or X. */
  public static boolean hasShape(ValueText value) {
    if (value.bareLength() != 18 || !value.bareDigits(0, 17)) {
      return false;
    }
    char check = value.bareAt(17);
    return Traits.isDigit(check) || check == 'X' || check == 'x';
  }

  public static String upperCase(ValueText value) {
    String text = value.bareString();
    return value.bareAt(17) == 'x' ? text.substring(0, 17) + 'X' : text;
  }

  /**
   * The 18 characters of a 15-digit number. The sequences 996 to 999 were given to people born
   * before 1900.
   */
  public static String lengthened(ValueText value) {
    char[] number = new char[18];
    char[] digits = value.bareCharacters();
    boolean centenarian = value.bareNumber(12, 15) >= 996;
    System.arraycopy(digits, 0, number, 0, 6);
    number[6] = '1';
    number[7] = centenarian ? '8' : '9';
    System.arraycopy(digits, 6, number, 8, 9);
    number[17] = CheckDigits.iso7064(number);
    return new String(number);
  }
}
