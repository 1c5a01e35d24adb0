package io.pandian.classifier.classification.columns;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sets of data items that tell what a table is about, from {@code lexicons/table-cues.tsv}. */
final class TableCues {
  private static final Map<String, Set<String>> SETS = read();

  private TableCues() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (List<String> row : Resources.tsv("lexicons/table-cues.tsv")) {
      sets.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return Map.copyOf(sets);
  }

  static Set<String> set(String name) {
    Set<String> set = SETS.get(name);
    if (set == null) {
      throw new IllegalArgumentException("table-cues.tsv has no set " + name);
    }
    return set;
  }

  /** Whether a column's name has one of a set's words in it, or is one of those behind "=". */
  static boolean say(Set<String> words, String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    return words.contains("=" + letters) || words.stream().anyMatch(letters::contains);
  }
}
