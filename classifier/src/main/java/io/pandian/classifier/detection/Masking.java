package io.pandian.classifier.detection;

import io.pandian.config.taxonomy.ItemFile;
import io.pandian.config.taxonomy.ItemFile.Shown;
import io.pandian.config.taxonomy.Items;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns a value into an example that people may see: at least 60 % of its characters and at least
 * four of them are hidden, so short values are hidden whole. Of a name with three or more
 * characters the surname stays, 张*.
 *
 * <p>How much of each data item may be shown stands in the items' files.
 */
public final class Masking {
  private static final int FEWEST_HIDDEN = 4;
  private static final int MOST_STARS = 20;
  private static final Shown OTHERS = new Shown(1, 0);
  private static final Map<String, Shown> SHOWN = new HashMap<>();

  static {
    for (ItemFile item : Items.standard().all()) {
      item.shown().ifPresent(shown -> SHOWN.put(item.dataItem(), shown));
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
    Shown shown = SHOWN.getOrDefault(dataItem, OTHERS);
    int budget = Math.min(characters.length * 2 / 5, characters.length - FEWEST_HIDDEN);
    int head = Math.max(0, Math.min(shown.head(), budget));
    int tail = Math.max(0, Math.min(shown.tail(), budget - head));
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
