package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import io.pandian.config.taxonomy.ColumnWord.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people call data items: the names of the taxonomy and each part of them (病历与诊疗信息), the words
 * by which columns are told, the further names of the items' files, and what stands behind any of
 * them ({@code lexicons/name-tails.tsv}): 征信记录 is 征信. Words before a name say whose or which it is:
 * 客户银行账号 is a 银行账号.
 */
final class UsualNames {
  /** Which words of columns are names too. */
  private static final Map<Writing, Set<Certainty>> NAMING =
      Map.of(
          Writing.ZH, Set.of(Certainty.SURE, Certainty.LIKELY), Writing.EN, Set.of(Certainty.SURE));

  private static final int SHORTEST = 2;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();
  private final List<String> tails = new ArrayList<>();

  UsualNames(Collection<DataItem> items) {
    items.forEach(this::add);
    for (ItemFile item : Items.standard().all()) {
      item.columns().stream()
          .filter(word -> NAMING.getOrDefault(word.writing(), Set.of()).contains(word.certainty()))
          .forEach(word -> add(names, word.word(), item.dataItem()));
      item.names().forEach(name -> add(names, name, item.dataItem()));
      item.roots().forEach(root -> add(roots, root, item.dataItem()));
    }
    NoItem.all().stream()
        .filter(word -> word.writing() != Writing.PY)
        .forEach(word -> add(names, word.word(), NoItem.CODE));
    Resources.tsv("lexicons/name-tails.tsv").forEach(row -> tails.add(row.get(1)));
  }

  private void add(DataItem item) {
    for (String title : List.of(item.zh(), item.en())) {
      add(names, title, item.code());
      add(names, title.replaceAll("[、，,;/与和或等]| and | or ", "|"), item.code());
    }
  }

  private static void add(Map<String, String> to, String words, String code) {
    for (String word : words.split("\\|")) {
      if (plain(word).length() >= SHORTEST) {
        to.putIfAbsent(plain(word), code);
      }
    }
  }

  /** The code of the item that a word names; of several names in it the longest counts. */
  Optional<String> code(String word) {
    String name = plain(word);
    for (int at = 0; at + SHORTEST <= name.length(); at++) {
      if (begins(name, at)) {
        String rest = name.substring(at);
        Optional<String> code = Optional.ofNullable(names.get(rest)).or(() -> withoutTail(rest));
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  /** What a name is without one or more tails behind it. */
  private Optional<String> withoutTail(String name) {
    for (String tail : tails) {
      if (name.endsWith(tail) && begins(name, name.length() - tail.length())) {
        String rest = name.substring(0, name.length() - tail.length()).strip();
        Optional<String> code =
            Optional.ofNullable(names.get(rest))
                .or(() -> Optional.ofNullable(roots.get(rest)))
                .or(() -> withoutTail(rest));
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word may begin here: anywhere in Chinese, in English after what is no letter. */
  private static boolean begins(String name, int at) {
    return at == 0 || !latin(name.charAt(at)) || !latin(name.charAt(at - 1));
  }

  private static boolean latin(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** In small letters, English words a space apart, without what stands in brackets. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceAll("[（(][^（()）]*[）)]", "")
        .replaceAll("[\\s_\\-]+", " ")
        .replaceAll("(?<![a-z]) | (?![a-z])", "");
  }
}
