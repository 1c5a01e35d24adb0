package io.pandian.classifier.detection.checks;

/**
 * Which sorts of characters a value holds, as bits of an int. One look at each character gives the
 * bits; they decide which detectors can match at all.
 */
public final class Traits {
  public static final int DIGIT = 1;
  public static final int LETTER = 1 << 1;
  public static final int HAN = 1 << 2;
  public static final int AT = 1 << 3;
  public static final int DOT = 1 << 4;
  public static final int COLON = 1 << 5;

  /** Space and hyphen: what people put between the groups of a number. */
  public static final int SEPARATOR = 1 << 6;

  public static final int SLASH = 1 << 7;
  public static final int PLUS = 1 << 8;
  public static final int BRACKET = 1 << 9;
  public static final int COMMA = 1 << 10;
  public static final int STAR = 1 << 11;
  public static final int UNDERSCORE = 1 << 12;
  static final int DOLLAR = 1 << 13;

  /** The dot between the parts of a name: 买买提·吐尔逊. */
  public static final int MIDDLE_DOT = 1 << 14;

  public static final int OTHER = 1 << 15;
  public static final int ANY = (1 << 16) - 1;

  private static final int[] OF_ASCII = new int[128];

  static {
    java.util.Arrays.fill(OF_ASCII, OTHER);
    java.util.Arrays.fill(OF_ASCII, '0', '9' + 1, DIGIT);
    java.util.Arrays.fill(OF_ASCII, 'A', 'Z' + 1, LETTER);
    java.util.Arrays.fill(OF_ASCII, 'a', 'z' + 1, LETTER);
    OF_ASCII['@'] = AT;
    OF_ASCII['.'] = DOT;
    OF_ASCII[':'] = COLON;
    OF_ASCII[' '] = SEPARATOR;
    OF_ASCII['-'] = SEPARATOR;
    OF_ASCII['/'] = SLASH;
    OF_ASCII['+'] = PLUS;
    OF_ASCII['('] = BRACKET;
    OF_ASCII[')'] = BRACKET;
    OF_ASCII[','] = COMMA;
    OF_ASCII['*'] = STAR;
    OF_ASCII['_'] = UNDERSCORE;
    OF_ASCII['$'] = DOLLAR;
  }

  private Traits() {}

  /** The bit of one folded character. */
  static int of(char c) {
    if (c < 128) {
      return OF_ASCII[c];
    }
    if (isHan(c)) {
      return HAN;
    }
    return c == '·' ? MIDDLE_DOT : OTHER;
  }

  public static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Full-width forms become ASCII, and the many spaces, dashes and middle dots become one each. */
  public static char fold(char c) {
    if (c < 128) {
      return c >= ' ' ? c : ' ';
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\ufeff', '\u200b' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '•', '‧', '・', '･', '∙', '⋅' -> '·';
      case '●', '×', '✱', '█', '■' -> '*';
      case '。' -> '.';
      case '、' -> ',';
      default -> c;
    };
  }
}
