package io.pandian.scanner.naming;

import io.pandian.classifier.detection.Detectors;
import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons in Latin letters inside other names: Zhang Xiaoming, ZhangXiaoming,
 * zhang.xiaoming, zhangxiaoming, John Smith. Words that columns are called in pinyin, and given
 * names beside a word for a thing, are none.
 */
final class LatinPersons {
  private static final String PERSON = "person-name";

  /** ZhangXiaoming is two words, and XML one. */
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  private static final Pattern GAP = Pattern.compile("|[ _.-]|, ?");

  private static final int MOST_WORDS = 3;

  /** In small letters a surname and one syllable are too often a word of another kind. */
  private static final int SHORTEST_SMALL = 9;

  private final Detectors detectors;
  private final Set<String> things = things();
  private final Set<String> pinyin = pinyin();

  private record Word(String text, int start, int end) {
    private boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  LatinPersons(Detectors detectors) {
    this.detectors = detectors;
  }

  private static Set<String> things() {
    Set<String> things = new HashSet<>();
    for (List<String> row : Resources.tsv("lexicons/header-terms.tsv")) {
      if (row.get(1).equals("en")) {
        things.addAll(List.of(row.get(3).split("[| ]")));
      }
    }
    // Columns are called by syllables too, of which names are made.
    Resources.tsv("lexicons/latin-names.tsv")
        .forEach(row -> List.of(row.get(1).split(" ")).forEach(things::remove));
    Resources.tsv("lexicons/thing-words.tsv").forEach(row -> things.add(row.get(0)));
    return things;
  }

  private static Set<String> pinyin() {
    Set<String> words = new HashSet<>();
    Resources.tsv("lexicons/header-pinyin.tsv").forEach(row -> words.add(row.get(1)));
    return words;
  }

  /** Tells the begin and end of each. */
  void in(String name, BiConsumer<Integer, Integer> found) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    int at = 0;
    while (at < words.size()) {
      int count = personAt(name, words, at);
      if (count > 0) {
        found.accept(words.get(at).start(), words.get(at + count - 1).end());
      }
      at += Math.max(1, count);
    }
  }

  /** Of how many words the name is that begins here; 0 if none does. */
  private int personAt(String name, List<Word> words, int at) {
    for (int count = Math.min(MOST_WORDS, words.size() - at); count > 0; count--) {
      List<Word> some = words.subList(at, at + count);
      if (areJoined(name, some) && isPerson(some)) {
        return count;
      }
    }
    return 0;
  }

  private static boolean areJoined(String name, List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      String gap = name.substring(words.get(i - 1).end(), words.get(i).start());
      if (!GAP.matcher(gap).matches()) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(List<Word> words) {
    StringBuilder spaced = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    boolean capitals = true;
    for (Word word : words) {
      String small = word.text().toLowerCase(Locale.ROOT);
      if (things.contains(small)) {
        return false;
      }
      spaced.append(spaced.isEmpty() ? "" : " ").append(word.text());
      joined.append(small);
      capitals &= word.isCapital();
    }
    boolean longEnough = joined.length() >= SHORTEST_SMALL || capitals && words.size() > 1;
    return longEnough
        && !pinyin.contains(joined.toString())
        && detectors.resembles(PERSON, spaced.toString());
  }
}
