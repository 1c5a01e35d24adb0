package io.pandian.scanner.demo;

/** The check characters of the numbers the demo makes. Each takes the number without its check. */
final class CheckDigits {
  private static final String RESIDENT_CHECKS = "10X98765432";
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckDigits() {}

  /** GB 11643, ISO 7064 MOD 11-2, of the first 17 digits. */
  static char residentId(String first) {
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      // The weight of a place is a power of two, since the check counts as place one.
      sum += (1 << (first.length() - i)) % 11 * Character.digit(first.charAt(i), 10);
    }
    return RESIDENT_CHECKS.charAt(sum % 11);
  }

  /** ISO/IEC 7812, Luhn. */
  static char luhn(String first) {
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      int digit = Character.digit(first.charAt(first.length() - 1 - i), 10);
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return Character.forDigit((10 - sum % 10) % 10, 10);
  }

  /** GB 11714, of the first 8 characters of an organisation code. */
  static char organisationCode(String first) {
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      sum += ORGANISATION_WEIGHTS[i] * Character.digit(first.charAt(i), 36);
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
  }

  /** GB 32100-2015, of the first 17 characters of a unified social credit code. */
  static char socialCreditCode(String first) {
    int sum = 0;
    int weight = 1;
    for (char c : first.toCharArray()) {
      sum += weight * USCC_ALPHABET.indexOf(c);
      weight = weight * 3 % 31;
    }
    return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
