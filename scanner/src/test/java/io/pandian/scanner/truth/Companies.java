package io.pandian.scanner.truth;

/** What tables hold of companies, which are nobody. */
final class Companies {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Companies() {}

  /** A unified social credit code with its check. */
  static String code(Invented invented) {
    StringBuilder code = new StringBuilder("91450100MA");
    for (int i = 0; i < 7; i++) {
      code.append(ALPHABET.charAt(invented.below(ALPHABET.length())));
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length(); i++) {
      sum += weight * ALPHABET.indexOf(code.charAt(i));
      weight = weight * 3 % 31;
    }
    return code.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
  }
}
