package io.pandian.scanner.sources.encoding;

import io.pandian.config.Resources;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * How unusual each character is, in bits, and which script it is of: {@code
 * lexicons/script-characters.tsv}, and for what is not in it the kind of the character. Characters
 * of planes beyond the first are met as two halves.
 */
final class CharacterCosts {
  static final byte NEUTRAL = 0;
  static final byte ASCII_LETTER = 1;
  static final byte HAN = 2;
  static final byte KANA = 3;
  static final byte LATIN = 4;
  static final byte HANGUL = 5;
  static final byte CYRILLIC = 6;
  static final byte GREEK = 7;
  static final byte HEBREW = 8;
  static final byte ARABIC = 9;
  static final byte THAI = 10;
  static final byte OTHER = 11;

  /** Signs that Latin letters with accents share their place with. */
  static final byte SIGN = 12;

  /** By their number, as the list calls them. */
  private static final List<String> SCRIPTS =
      List.of(
          "",
          "",
          "han",
          "kana",
          "latin",
          "hangul",
          "cyrillic",
          "greek",
          "hebrew",
          "arabic",
          "thai");

  private static final float CAPITAL = 3;
  private static final float IMPOSSIBLE = 30;

  static final CharacterCosts STANDARD = new CharacterCosts();

  private final float[] bits = new float[1 << 16];
  private final byte[] scripts = new byte[1 << 16];

  private CharacterCosts() {
    for (int c = 0; c < bits.length; c++) {
      bits[c] = byKind((char) c);
      scripts[c] = scriptByKind((char) c);
    }
    chinese();
    korean();
    for (List<String> row : Resources.tsv("lexicons/script-characters.tsv")) {
      byte script = (byte) SCRIPTS.indexOf(row.get(0));
      float cost = Float.parseFloat(row.get(1));
      for (char c : row.get(2).toCharArray()) {
        take(c, cost, script);
        char capital = String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0);
        if (capital != c) {
          take(capital, cost + CAPITAL, script);
        }
      }
    }
    for (List<String> row : Resources.tsv("lexicons/surnames.tsv")) {
      row.get(0).chars().forEach(c -> take((char) c, 11, HAN));
    }
  }

  private void take(char c, float cost, byte script) {
    bits[c] = Math.min(bits[c], cost);
    scripts[c] = script;
  }

  float bits(char c) {
    return bits[c];
  }

  byte script(char c) {
    return scripts[c];
  }

  /** The sets of characters that computers had first are the usual ones, and in two halves. */
  private void chinese() {
    ofTable("GB2312", 0xb0, 0xd7, 13);
    ofTable("GB2312", 0xd8, 0xf7, 16);
    ofTable("Big5", 0xa4, 0xc6, 13);
    ofTable("Big5", 0xc9, 0xf9, 17);
    ofTable("Shift_JIS", 0x88, 0x97, 13.5f);
  }

  private void korean() {
    ofTable("EUC-KR", 0xb0, 0xc8, 12);
  }

  private void ofTable(String charset, int first, int last, float cost) {
    Charset table = Charset.forName(charset);
    for (int lead = first; lead <= last; lead++) {
      for (int trail = 0x40; trail <= 0xfe; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, table);
        char c = text.charAt(0);
        if (text.length() == 1 && Character.isLetter(c)) {
          bits[c] = Math.min(bits[c], cost);
        }
      }
    }
  }

  private static byte scriptByKind(char c) {
    if (c < 0x80) {
      return Character.isLetter(c) ? ASCII_LETTER : NEUTRAL;
    }
    if (c > 0xa0 && c < 0x100 && !Character.isLetter(c)) {
      return SIGN;
    }
    if (!Character.isLetter(c)) {
      return Character.getType(c) == Character.NON_SPACING_MARK ? OTHER : NEUTRAL;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case LATIN -> c > 0xff00 ? NEUTRAL : LATIN;
      case HANGUL -> HANGUL;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case ARABIC -> ARABIC;
      case THAI -> THAI;
      default -> OTHER;
    };
  }

  private static float byKind(char c) {
    if (c < 0x80) {
      return Character.isISOControl(c) && !Character.isWhitespace(c) ? IMPOSSIBLE : 5;
    }
    if (c == '\ufffd' || !Character.isDefined(c)) {
      return IMPOSSIBLE;
    }
    return switch (String.valueOf(Character.UnicodeBlock.of(c))) {
      case "CJK_UNIFIED_IDEOGRAPHS" -> 21;
      case "CJK_SYMBOLS_AND_PUNCTUATION" -> 7;
      case "HALFWIDTH_AND_FULLWIDTH_FORMS" -> c > 0xff60 && c < 0xffe0 ? 19 : 8;
      case "GENERAL_PUNCTUATION" -> 8;
      case "HANGUL_SYLLABLES" -> 20;
      case "BOX_DRAWING", "BLOCK_ELEMENTS" -> 13;
      case "PRIVATE_USE_AREA" -> 26;
      case "HIGH_SURROGATES", "HIGH_PRIVATE_USE_SURROGATES", "LOW_SURROGATES" -> 11;
      case "LATIN_1_SUPPLEMENT" -> latin1(c);
      default -> Character.isLetter(c) ? 12 : 13;
    };
  }

  private static float latin1(char c) {
    if (c < 0xa0) {
      return 28;
    }
    return "\u00a0«»°·§".indexOf(c) >= 0 ? 9 : Character.isLetter(c) ? 9 : 14;
  }
}
