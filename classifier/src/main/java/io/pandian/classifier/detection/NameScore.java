package io.pandian.classifier.detection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much more probable a short run of Han characters is as a personal name than as a word: the
 * sum of the log ratios of its surname and of each character of its given name at its place.
 *
 * <p>Source: {@code lexicons/surnames.tsv} and {@code given-name-characters.tsv}, whose headers
 * name the counts; the method is the naive Bayes log-likelihood ratio.
 */
final class NameScore {
  /** A character of which no name is known, in hundredths of a natural logarithm. */
  private static final int UNKNOWN = -400;

  /** How the length speaks, from the shares of names and words with 2, 3 and 4 characters. */
  private static final int[] LENGTH = {0, 0, -120, 60, -100};

  private static final NameScore STANDARD = new NameScore();

  private final Map<String, Integer> compoundSurnames = new HashMap<>();
  private final short[] surnames = filled(Short.MIN_VALUE);
  private final short[] first = filled((short) UNKNOWN);
  private final short[] second = filled((short) UNKNOWN);
  private final short[] single = filled((short) UNKNOWN);
  private final Set<String> notNames = new HashSet<>(Lexicon.words("not-names"));

  private NameScore() {
    for (List<String> row : Lexicon.rows("surnames")) {
      if (row.get(0).length() == 1) {
        surnames[row.get(0).charAt(0)] = Short.parseShort(row.get(1));
      } else {
        compoundSurnames.put(row.get(0), Integer.parseInt(row.get(1)));
      }
    }
    for (List<String> row : Lexicon.rows("given-name-characters")) {
      char c = row.get(0).charAt(0);
      first[c] = Short.parseShort(row.get(1));
      second[c] = Short.parseShort(row.get(2));
      single[c] = Short.parseShort(row.get(3));
    }
  }

  static NameScore standard() {
    return STANDARD;
  }

  private static short[] filled(short value) {
    short[] table = new short[Character.MAX_VALUE + 1];
    java.util.Arrays.fill(table, value);
    return table;
  }

  boolean isSurname(char c) {
    return surnames[c] != Short.MIN_VALUE;
  }

  /** Whether a stretch of 2 to 4 Han characters is rather a name than a word. */
  boolean isName(char[] text, int from, int to) {
    return score(text, from, to) > 0 && !notNames.contains(new String(text, from, to - from));
  }

  /**
   * The log ratio of a stretch, in hundredths of a natural logarithm; the least integer if it has
   * no surname or not 2 to 4 characters.
   */
  int score(char[] text, int from, int to) {
    int length = to - from;
    if (length < 2 || length > 4) {
      return Integer.MIN_VALUE;
    }
    int best = Integer.MIN_VALUE;
    if (length <= 3 && isSurname(text[from])) {
      best = surnames[text[from]] + given(text, from + 1, to) + LENGTH[length];
    }
    if (length >= 3) {
      Integer compound = compoundSurnames.get(new String(text, from, 2));
      if (compound != null) {
        best = Math.max(best, compound + given(text, from + 2, to) + LENGTH[length]);
      }
    }
    return best;
  }

  private int given(char[] text, int from, int to) {
    return to - from == 1 ? single[text[from]] : first[text[from]] + second[text[from + 1]];
  }
}
