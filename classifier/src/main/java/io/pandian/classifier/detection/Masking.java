package io.pandian.classifier.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a value into an example that people may see: at least 60 % of its characters and at least
 * four of them are hidden, so short values are hidden whole. Of a name with three or more
 * characters the surname stays, 张*.
 *
 * <p>How much of each data item may be shown stands in {@code lexicons/masking.tsv}.
 */
public final class Masking {
  private static final int FEWEST_HIDDEN = 4;
  private static final int MOST_STARS = 20;
  private static final int[] OTHERS = {1, 0};
  private static final Map<String, int[]> SHOWN = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows("masking")) {
      int[] ends = {Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))};
      SHOWN.put(row.get(0), ends);
    }
  }

  private Masking() {}

  /**
   * The masked form of a value.
   *
   * @param dataItem the data item's code; an unknown one shows the first character at most
   */
  public static String mask(String dataItem, String value) {
    int[] characters = value.strip().codePoints().toArray();
    if (dataItem.equals("person-name")) {
      return maskName(characters);
    }
    int[] shown = SHOWN.getOrDefault(dataItem, OTHERS);
    int budget = Math.min(characters.length * 2 / 5, characters.length - FEWEST_HIDDEN);
    int head = Math.max(0, Math.min(shown[0], budget));
    int tail = Math.max(0, Math.min(shown[1], budget - head));
    return text(characters, 0, head)
        + "*".repeat(Math.min(MOST_STARS, characters.length - head - tail))
        + text(characters, characters.length - tail, characters.length);
  }

  private static String maskName(int[] characters) {
    return characters.length < 3 ? "*" : text(characters, 0, 1) + "*";
  }

  private static String text(int[] characters, int from, int to) {
    return new String(characters, from, to - from);
  }
}
