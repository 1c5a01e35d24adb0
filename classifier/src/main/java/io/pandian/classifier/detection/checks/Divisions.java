package io.pandian.classifier.detection.checks;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The administrative divisions of China, current and abolished, by code and by name.
 *
 * <p>Source: {@code lexicons/divisions.tsv}, whose header names its own sources.
 */
public final class Divisions {
  /** What ends a division's full name; names are also used without it. */
  private static final List<String> ENDINGS =
      List.of(
          "特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县", "地区", "省", "市", "区", "县", "盟");

  private static final Divisions STANDARD = new Divisions(Lexicon.rows("divisions"));

  private final BitSet codes = new BitSet(1_000_000);
  private final BitSet provinces = new BitSet(100);

  private final WordTable table;

  private Divisions(List<List<String>> rows) {
    Set<String> names = new HashSet<>();
    for (List<String> row : rows) {
      int code = Integer.parseInt(row.get(0));
      codes.set(code);
      provinces.set(code / 10_000);
      addName(names, row.get(1));
    }
    // These stand in the list as parts of a city, but say nothing of a place.
    names.removeAll(List.of("市辖区", "县", "市辖", "城区", "郊区", "市区", "矿区"));
    table = WordTable.forward(names);
  }

  public static Divisions standard() {
    return STANDARD;
  }

  private static void addName(Set<String> names, String name) {
    names.add(name);
    for (String ending : ENDINGS) {
      int stem = name.length() - ending.length();
      if (stem >= 2 && name.endsWith(ending)) {
        names.add(name.substring(0, stem));
        return;
      }
    }
  }

  public boolean hasCode(int code) {
    return codes.get(code);
  }

  public boolean hasProvince(int province) {
    return provinces.get(province);
  }

  /**
   * The length of the longest division name that stands at a place of a text; 0 if none does.
   *
   * @param to the end of the text
   */
  public int nameLength(char[] text, int from, int to) {
    return table.longestFrom(text, from, to).length();
  }
}
