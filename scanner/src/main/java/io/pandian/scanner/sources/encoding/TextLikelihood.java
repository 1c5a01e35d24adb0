package io.pandian.scanner.sources.encoding;

/**
 * How likely a text is to be one. It is the less so the more unusual its characters are, and the
 * more often letters of different scripts stand together, or capitals behind small letters, as they
 * do where bytes are read in a wrong encoding.
 */
public final class TextLikelihood {
  private static final float MIXED = 6;
  private static final float BESIDE = 1;
  private static final float BESIDE_SMALL = 4;
  private static final float ACCENTS_TOGETHER = 6;
  private static final float CAPITAL_INSIDE = 6;

  /** Text whose characters cost more than this, on the average, is hardly one. */
  private static final float UNLIKELY = 13.5f;

  private static final float UNLIKELY_LATIN = 11.5f;
  private static final float UNLIKELY_SIGN = 9.5f;
  private static final float UNLIKELY_ALPHABET = 8.5f;

  /** Fewer characters say nothing. */
  private static final int LEAST = 8;

  private static final CharacterCosts COSTS = CharacterCosts.STANDARD;

  private TextLikelihood() {}

  /** How unlikely a text is, in bits; only texts of the same bytes may be compared. */
  static double cost(CharSequence text) {
    return measure(text).all;
  }

  /** Whether a text is hardly one, because it was read in a wrong encoding now or before. */
  public static boolean isUnlikely(CharSequence text) {
    Measure measure = measure(text);
    return measure.beyondAscii >= LEAST && measure.ofThem > measure.allowed;
  }

  /**
   * What a text costs.
   *
   * @param beyondAscii how many of its characters are not ASCII
   * @param ofThem what these cost
   * @param allowed what they may cost at most in a text
   */
  private record Measure(double all, int beyondAscii, double ofThem, double allowed) {}

  private static Measure measure(CharSequence text) {
    double ascii = 0;
    double other = 0;
    double allowed = 0;
    int count = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii += COSTS.bits(c) + (before >= 0x80 ? together(before, c) : 0);
      } else {
        other += COSTS.bits(c) + together(before, c);
        allowed += allowed(COSTS.script(c));
        count++;
      }
      before = c;
    }
    return new Measure(ascii + other, count, other, allowed);
  }

  private static float allowed(byte script) {
    return switch (script) {
      case CharacterCosts.LATIN -> UNLIKELY_LATIN;
      case CharacterCosts.SIGN -> UNLIKELY_SIGN;
      case CharacterCosts.CYRILLIC,
          CharacterCosts.GREEK,
          CharacterCosts.HEBREW,
          CharacterCosts.ARABIC,
          CharacterCosts.THAI ->
          UNLIKELY_ALPHABET;
      default -> UNLIKELY;
    };
  }

  /** What it costs that two characters stand together. */
  private static float together(char a, char b) {
    byte one = COSTS.script(a);
    byte two = COSTS.script(b);
    if (one == CharacterCosts.NEUTRAL || two == CharacterCosts.NEUTRAL) {
      return 0;
    }
    if (one == CharacterCosts.SIGN || two == CharacterCosts.SIGN) {
      boolean accents = one == CharacterCosts.LATIN || two == CharacterCosts.LATIN;
      return accents ? ACCENTS_TOGETHER : 0;
    }
    if (one == two) {
      boolean inside = Character.isLowerCase(a) && Character.isUpperCase(b);
      return (inside ? CAPITAL_INSIDE : 0) + (one == CharacterCosts.LATIN ? ACCENTS_TOGETHER : 0);
    }
    int pair = (1 << one) | (1 << two);
    if (pair == ((1 << CharacterCosts.HAN) | (1 << CharacterCosts.KANA))
        || pair == ((1 << CharacterCosts.ASCII_LETTER) | (1 << CharacterCosts.LATIN))) {
      boolean inside = Character.isLowerCase(a) && Character.isUpperCase(b);
      return inside ? CAPITAL_INSIDE : 0;
    }
    boolean beside = pair == ((1 << CharacterCosts.HAN) | (1 << CharacterCosts.ASCII_LETTER));
    boolean small = Character.isLowerCase(a) || Character.isLowerCase(b);
    return beside && !small ? BESIDE : beside ? BESIDE_SMALL : MIXED;
  }
}
