package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people call data items in Chinese, beside the names of the taxonomy: the words by which
 * columns are told ({@code lexicons/header-terms.tsv}). Words before a name say whose or which it
 * is: 客户银行账号 is a 银行账号.
 */
final class UsualNames {
  private static final Set<String> STRENGTHS = Set.of("sure", "likely");
  private static final int ITEM = 0;
  private static final int LANGUAGE = 1;
  private static final int STRENGTH = 2;
  private static final int WORDS = 3;

  private static final UsualNames STANDARD =
      new UsualNames(Resources.tsv("lexicons/header-terms.tsv"));

  private final Map<String, String> codes = new HashMap<>();

  private UsualNames(List<List<String>> terms) {
    for (List<String> row : terms) {
      if (row.get(LANGUAGE).equals("zh") && STRENGTHS.contains(row.get(STRENGTH))) {
        for (String word : row.get(WORDS).split("\\|")) {
          codes.putIfAbsent(word, row.get(ITEM));
        }
      }
    }
  }

  static UsualNames standard() {
    return STANDARD;
  }

  /** The code of the item that a word ends with the name of; the longest such name counts. */
  Optional<String> code(String word) {
    String name = word.replaceAll("[（(][^（()）]*[）)]|\\s", "");
    for (int at = 0; at + 1 < name.length(); at++) {
      String code = codes.get(name.substring(at));
      if (code != null) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
