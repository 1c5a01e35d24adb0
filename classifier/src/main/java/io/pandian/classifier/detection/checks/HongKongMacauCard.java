package io.pandian.classifier.detection.checks;

/**
 * Identity cards that Hong Kong and Macau give their residents (香港身份证、澳门居民身份证).
 *
 * <p>Shape, Hong Kong: one or two letters, six digits and a check character, 0 to 9 or A, in
 * brackets or bare. Shape, Macau: 1, 5 or 7, six digits and one more in brackets or behind a slash.
 *
 * <p>Check: Hong Kong's modulo 11 (see {@link CheckDigits#hongKong}). How Macau makes its last
 * digit is not published.
 *
 * <p>Source: Immigration Department, Hong Kong; Identification Services Bureau (DSI), Macau.
 *
 * <p>Not covered: numbers of Macau without their sign, which are eight digits like many others.
 */
public final class HongKongMacauCard {
  private static final int DIGITS = 6;

  /** AB123456(7), with two letters. */
  private static final int LONGEST = 11;

  private HongKongMacauCard() {}

  public static Verdict judge(ValueText value) {
    if (value.bareLength() > LONGEST) {
      return Verdict.NONE;
    }
    int letters = 0;
    while (letters < 2 && Traits.isLetter(value.bareAt(letters))) {
      letters++;
    }
    return letters == 0
        ? Verdict.shape(hasSign(value) && isMacau(value))
        : judgeHongKong(value, letters);
  }

  private static Verdict judgeHongKong(ValueText value, int letters) {
    int end = letters + DIGITS;
    boolean bracket = hasBrackets(value, end);
    boolean bare = value.bareLength() == end + 1;
    if (!bracket && !bare || !value.bareDigits(letters, end)) {
      return Verdict.NONE;
    }
    char check = value.bareAt(bracket ? end + 1 : end);
    if (!Traits.isDigit(check) && check != 'A' && check != 'a') {
      return Verdict.NONE;
    }
    return Verdict.of(CheckDigits.hongKong(value.bareCharacters(), letters, check));
  }

  private static boolean isMacau(ValueText value) {
    char first = value.bareAt(0);
    boolean slashes =
        value.bareLength() == 10
            && value.bareAt(1) == '/'
            && value.bareDigits(2, 8)
            && value.bareAt(8) == '/'
            && value.bareDigits(9, 10);
    boolean brackets = value.bareDigits(0, 7) && hasBrackets(value, 7) && value.bareDigits(8, 9);
    return (first == '1' || first == '5' || first == '7') && (slashes || brackets);
  }

  /** Whether one character in brackets ends the number. */
  private static boolean hasBrackets(ValueText value, int at) {
    return value.bareLength() == at + 3 && value.bareAt(at) == '(' && value.bareAt(at + 2) == ')';
  }

  /** Whether the number is written with its sign, so that hardly anything else looks like it. */
  public static boolean hasSign(ValueText value) {
    return (value.traits() & (Traits.BRACKET | Traits.SLASH)) != 0;
  }

  /** Hong Kong's letters and digits alone; Macau's with brackets, for eight digits are no sign. */
  public static String canonical(ValueText value) {
    String text = value.bareString().replaceAll("[()/]", "").toUpperCase(java.util.Locale.ROOT);
    return Traits.isDigit(text.charAt(0))
        ? text.substring(0, 7) + "(" + text.charAt(7) + ")"
        : text;
  }
}
