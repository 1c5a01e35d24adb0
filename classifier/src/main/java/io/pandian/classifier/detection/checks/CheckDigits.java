package io.pandian.classifier.detection.checks;

/** The check characters of identity numbers, cards and organisations. All work on characters. */
public final class CheckDigits {
  private static final int[] ISO_7064_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String ISO_7064_CHARACTERS = "10X98765432";
  private static final String USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] USCC_VALUES = valuesOf(USCC_CHARACTERS);
  private static final int[] ORGANISATION_CODE_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /** The letters of the places that issue identity numbers in Taiwan, from 10 on. */
  private static final String TAIWAN_PLACES = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  private CheckDigits() {}

  /** The check character of 17 digits by ISO 7064 MOD 11-2, as GB 11643-1999 uses it. */
  public static char iso7064(char[] digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits[i] - '0') * ISO_7064_WEIGHTS[i];
    }
    return ISO_7064_CHARACTERS.charAt(sum % 11);
  }

  /** Whether digits pass the Luhn check of ISO/IEC 7812-1. */
  public static boolean luhn(char[] digits, int length) {
    int sum = 0;
    boolean twice = false;
    for (int i = length - 1; i >= 0; i--) {
      int digit = digits[i] - '0';
      if (twice) {
        digit = digit > 4 ? digit * 2 - 9 : digit * 2;
      }
      sum += digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /**
   * Whether the check character of a Hong Kong identity card fits: one or two letters (A is 10) and
   * six digits, weighted 9 to 2, modulo 11. A blank, 36, stands before a single letter; the check
   * character A is 10.
   */
  static boolean hongKong(char[] number, int letters, char check) {
    int sum = letters == 1 ? 36 * 9 : 0;
    for (int i = 0; i < letters + 6; i++) {
      sum += Character.digit(number[i], 36) * (letters + 7 - i);
    }
    return (sum + Character.digit(check, 11)) % 11 == 0;
  }

  /** Whether a letter and nine digits are an identity number of Taiwan. */
  public static boolean taiwan(char[] number) {
    int place = TAIWAN_PLACES.indexOf(Character.toUpperCase(number[0])) + 10;
    int sum = place / 10 + place % 10 * 9 + (number[9] - '0');
    for (int i = 1; i < 9; i++) {
      sum += (number[i] - '0') * (9 - i);
    }
    return sum % 10 == 0;
  }

  /** The value of a character in a unified social credit code (GB 32100-2015), or -1. */
  public static int usccValue(char c) {
    return c < 128 ? USCC_VALUES[c] : -1;
  }

  /** Whether the 18th character fits the 17 before it, by GB 32100-2015. */
  public static boolean uscc(char[] code) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += usccValue(code[i]) * USCC_WEIGHTS[i];
    }
    return (31 - sum % 31) % 31 == usccValue(code[17]);
  }

  /** Whether the 9th character fits the 8 before it, by GB 11714-1997. */
  public static boolean organisationCode(char[] code) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int value =
          Traits.isDigit(code[i]) ? code[i] - '0' : Character.toUpperCase(code[i]) - 'A' + 10;
      sum += value * ORGANISATION_CODE_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return Character.toUpperCase(code[8]) == expected;
  }

  private static int[] valuesOf(String characters) {
    int[] values = new int[128];
    java.util.Arrays.fill(values, -1);
    for (int i = 0; i < characters.length(); i++) {
      values[characters.charAt(i)] = i;
      values[Character.toLowerCase(characters.charAt(i))] = i;
    }
    return values;
  }
}
