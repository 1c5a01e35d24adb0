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
 * zhang.xiaoming, John Smith. Words that columns are called in pinyin, and given names beside a
 * word for a thing, are none; neither is one word in small letters, for liushuihao may be Liu
 * Shuihao and is 流水号.
 */
final class LatinPersons {
  private static final String PERSON = "person-name";

  /** ZhangXiaoming is two words, and XML one. */
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  /** How people write names. */
  private static final Pattern APART = Pattern.compile("[ .]|, ?");

  /** How things are called too. */
  private static final Pattern JOINED = Pattern.compile("|[_-]");

  private static final int MOST_WORDS = 3;

  private static final int FEWEST_SYLLABLES = 3;

  private static final Pattern SYLLABLE = Pattern.compile("[aeiouüv]+");

  private final Detectors detectors;
  private final Set<String> things = things();
  private final Set<String> pinyin = pinyin();

  private record Word(String text, int start, int end) {
    private boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }

    private long syllables() {
      return SYLLABLE.matcher(text.toLowerCase(Locale.ROOT)).results().count();
    }
  }

  LatinPersons(Detectors detectors) {
    this.detectors = detectors;
  }

  private static Set<String> things() {
    Set<String> things = new HashSet<>();
    HeaderWords.english().forEach(words -> things.addAll(List.of(words.split(" "))));
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
      boolean written =
          areJoined(name, some, APART)
              ? mayBeName(some)
              : areJoined(name, some, JOINED) && areTwo(some);
      if (written && isPerson(some)) {
        return count;
      }
    }
    return 0;
  }

  private static boolean areJoined(String name, List<Word> words, Pattern by) {
    for (int i = 1; i < words.size(); i++) {
      String gap = name.substring(words.get(i - 1).end(), words.get(i).start());
      if (!by.matcher(gap).matches()) {
        return false;
      }
    }
    return words.size() > 1;
  }

  /** In small letters a surname and one syllable are too often two words. */
  private static boolean mayBeName(List<Word> words) {
    return words.stream().allMatch(Word::isCapital)
        || words.stream().mapToLong(Word::syllables).sum() >= FEWEST_SYLLABLES;
  }

  /**
   * Whether it is a surname and a given name of several syllables, in capitals: schemas in pinyin
   * join syllables and words in all other ways, liu_shui_hao, LiuShuiHao.
   */
  private static boolean areTwo(List<Word> words) {
    return words.size() == 2
        && words.stream().allMatch(Word::isCapital)
        && words.get(0).syllables() == 1
        && words.get(1).syllables() > 1;
  }

  private boolean isPerson(List<Word> words) {
    StringBuilder spaced = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (Word word : words) {
      String small = word.text().toLowerCase(Locale.ROOT);
      if (things.contains(small)) {
        return false;
      }
      spaced.append(spaced.isEmpty() ? "" : " ").append(word.text());
      joined.append(small);
    }
    return !pinyin.contains(joined.toString()) && detectors.resembles(PERSON, spaced.toString());
  }
}
