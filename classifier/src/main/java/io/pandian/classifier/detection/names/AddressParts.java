package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Divisions;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds divisions and the other parts of an address in a text. */
public final class AddressParts {
  public static final int ROAD = 1;
  public static final int NUMBER = 1 << 1;
  public static final int BUILDING = 1 << 2;
  public static final int UNIT = 1 << 3;
  public static final int PLACE = 1 << 4;

  private static final Map<String, Integer> PARTS =
      Map.of("road", ROAD, "number", NUMBER, "building", BUILDING, "unit", UNIT, "place", PLACE);

  /** Parts that count only after a digit, so that 信号 and 客户 are no parts. */
  private static final int AFTER_DIGIT = NUMBER | UNIT | BUILDING;

  private static final int MOST_DIVISIONS = 5;
  private static final AddressParts STANDARD = new AddressParts();

  private final Divisions divisions = Divisions.standard();
  private final Map<String, Integer> words = new HashMap<>();

  private final WordTable endings;

  private AddressParts() {
    for (List<String> row : Lexicon.rows("address-words")) {
      words.put(row.get(0), PARTS.get(row.get(1)));
    }
    endings = WordTable.backward(words.keySet());
  }

  public static AddressParts standard() {
    return STANDARD;
  }

  /** Where the divisions that a text begins with end; {@code from} if it begins with none. */
  public int divisionsEnd(char[] text, int from, int to) {
    int at = from;
    for (int i = 0; i < MOST_DIVISIONS; i++) {
      int length = divisions.nameLength(text, at, to);
      if (length == 0) {
        break;
      }
      at += length;
    }
    return at;
  }

  /** The parts that stand in a stretch, as bits. */
  public int partsIn(char[] text, int from, int to) {
    int found = 0;
    for (int i = from + 2; i <= to; i++) {
      String word = endings.longestTo(text, from + 1, i);
      if (!word.isEmpty()) {
        found |= part(word, text[i - word.length() - 1]);
      }
    }
    return found;
  }

  private int part(String word, char before) {
    int part = words.getOrDefault(word, 0);
    boolean standsAlone = (part & AFTER_DIGIT) == 0 || (part == BUILDING && word.length() >= 2);
    return standsAlone || isNumeral(before) ? part : 0;
  }

  private static boolean isNumeral(char c) {
    return Traits.isDigit(c) || Traits.isLetter(c) || "一二三四五六七八九十百甲乙丙".indexOf(c) >= 0;
  }
}
