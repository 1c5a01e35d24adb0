package io.pandian.classifier.classification.headers;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.Items;
import io.pandian.config.taxonomy.NoItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code config/lexicons/header-pinyin.tsv} from the Chinese words of the other header
 * lexicons with HanLP's pinyin tables. Run after changing one of them; its one argument is the path
 * of the file to write.
 */
final class HeaderPinyinMaker {
  private static final int LONGEST = 8;

  private HeaderPinyinMaker() {}

  public static void main(String[] arguments) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    Items.standard().all().stream()
        .flatMap(item -> item.columns().stream())
        .forEach(word -> add(words, word.word()));
    NoItem.columns().forEach(word -> add(words, word.word()));
    collect(words, "lexicons/person-roles.tsv", 5);
    collect(words, "lexicons/person-trades.tsv", 2);
    collect(words, "lexicons/header-owners.tsv", 3);
    collect(words, "lexicons/header-tails.tsv", 2);
    collect(words, "lexicons/header-initials.tsv", 2);
    StringBuilder file = new StringBuilder(header());
    new TreeMap<>(spellings(words)).forEach((word, forms) -> file.append(word).append(forms));
    Files.writeString(Path.of(arguments[0]), file.toString());
  }

  private static String header() {
    return """
        # Chinese words of the header lexicons as column names spell them: in full pinyin and by initials.
        # Made from the items, words-of-no-item, person-roles, person-trades, header-owners, header-tails and header-initials by HeaderPinyinMaker (classifier,
        # test sources) with the pinyin tables of HanLP portable-1.8.6 (Apache-2.0). Do not edit: edit those and run
        #   ./mvnw -q -Pclassifier-benchmark -pl classifier -am process-test-classes
        #     -Dbenchmark=io.pandian.classifier.classification.headers.HeaderPinyinMaker -Dbenchmark.arguments=../config/lexicons/header-pinyin.tsv
        # Date: 2026-11-21. Licence: Apache-2.0.
        word	full	initials
        """;
  }

  private static void collect(TreeSet<String> words, String file, int cell) {
    for (List<String> row : Resources.tsv(file)) {
      for (String word : row.get(cell).split("\\|", -1)) {
        add(words, word);
      }
    }
  }

  private static void add(TreeSet<String> words, String word) {
    if (word.length() >= 2
        && word.length() <= LONGEST
        && word.codePoints()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
      words.add(word);
    }
  }

  private static TreeMap<String, String> spellings(TreeSet<String> words) {
    TreeMap<String, String> spellings = new TreeMap<>();
    for (String word : words) {
      StringBuilder full = new StringBuilder();
      StringBuilder initials = new StringBuilder();
      for (Pinyin syllable : HanLP.convertToPinyinList(word)) {
        full.append(syllable.getPinyinWithoutTone());
        initials.append(syllable.getPinyinWithoutTone().charAt(0));
      }
      spellings.put(word, "\t" + full + "\t" + initials + "\n");
    }
    return spellings;
  }
}
