package io.pandian.classifier.classification.headers;

import io.pandian.config.Resources;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the ways in which headers write one character as one: full-width and half-width,
 * traditional and simplified, and common slips (帐号, 登陆), from {@code lexicons/header-variants.tsv}.
 */
final class HeaderVariants {
  private static final Map<Character, Character> USUAL = usual();

  private HeaderVariants() {}

  private static Map<Character, Character> usual() {
    Map<Character, Character> usual = new HashMap<>();
    for (List<String> row : Resources.tsv("lexicons/header-variants.tsv")) {
      for (int i = 0; i < row.get(0).length(); i++) {
        usual.put(row.get(0).charAt(i), row.get(1).charAt(i));
      }
    }
    return Map.copyOf(usual);
  }

  /** The text with each character as it is usually written. */
  static String usual(String text) {
    StringBuilder usual = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
    for (int i = 0; i < usual.length(); i++) {
      char c = usual.charAt(i);
      usual.setCharAt(i, USUAL.getOrDefault(c, c));
    }
    return usual.toString();
  }
}
