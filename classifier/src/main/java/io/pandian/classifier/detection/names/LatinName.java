package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.ValueText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of persons in Latin letters: in pinyin (Zhang Wei, ZHANG, Wei, Xiaoming Zhang, zhangwei) or
 * with a given name that is usual in English (John Smith; Smith, John).
 *
 * <p>Source: {@code lexicons/latin-names.tsv}.
 */
public final class LatinName {
  private static final int MOST_WORDS = 4;
  private static final int MOST_GIVEN = 2;
  private static final int LONGEST_SYLLABLE = 6;
  private static final int SHORTEST_WORD = 5;
  private static final int LONGEST_WORD = 18;

  private final Set<String> syllables = words("syllable");
  private final Set<String> surnames = words("surname");
  private final Set<String> frequent = words("frequent");
  private final Set<String> english = words("english");
  private final Set<String> places = words("place");
  private final Set<String> titles = words("title");

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String row : Lexicon.words("latin-names", kind, 1)) {
      words.addAll(List.of(row.split(" ")));
    }
    return words;
  }

  /** Whether a text of letters, spaces, commas, dots and hyphens is a name. */
  public boolean matches(ValueText value) {
    if (value.letters() < 4 || value.length() > 40) {
      return false;
    }
    String text = withoutTitle(value.string());
    String[] words = text.split("[ ,.]+", MOST_WORDS + 1);
    if (words.length > MOST_WORDS || words[0].isEmpty()) {
      return false;
    }
    if (words.length == 1) {
      return isOneWord(words[0]);
    }
    String joined = text.replaceAll("[ ,.-]", "").toLowerCase(Locale.ROOT);
    boolean pinyin = !places.contains(joined) && isPinyin(words);
    boolean familyFirst = text.indexOf(',') == words[0].length();
    return pinyin || isEnglish(words, familyFirst ? 1 : 0);
  }

  /** Dr. John Smith without the title; one word behind it is left, for Dr. Oetker is nobody. */
  private String withoutTitle(String text) {
    int end = text.indexOf(' ');
    if (end < 0 || text.indexOf(' ', end + 1) < 0) {
      return text;
    }
    String first = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    return titles.contains(first.toLowerCase(Locale.ROOT)) ? text.substring(end + 1) : text;
  }

  /** zhangwei, ZhangWei, zhangxiaoming: a frequent surname and one or two syllables. */
  private boolean isOneWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST_WORD
        || word.length() > LONGEST_WORD
        || places.contains(lower)
        || word.indexOf('-') >= 0) {
      return false;
    }
    int limit = Math.min(LONGEST_SYLLABLE, lower.length() - 1);
    for (int i = 2; i <= limit; i++) {
      if (frequent.contains(lower.substring(0, i)) && isGiven(lower.substring(i), MOST_GIVEN)) {
        return true;
      }
    }
    return false;
  }

  /** A surname first or last, one or two syllables otherwise. */
  private boolean isPinyin(String[] words) {
    int last = words.length - 1;
    String first = words[0].toLowerCase(Locale.ROOT);
    String end = words[last].toLowerCase(Locale.ROOT);
    return surnames.contains(first) && isGiven(joined(words, 1, last), MOST_GIVEN)
        || surnames.contains(end) && isGiven(joined(words, 0, last - 1), MOST_GIVEN);
  }

  private static String joined(String[] words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i <= to; i++) {
      joined.append(words[i].replace("-", "").replace("'", ""));
    }
    return joined.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isGiven(String text, int most) {
    if (text.isEmpty()) {
      return false;
    }
    if (syllables.contains(text)) {
      return true;
    }
    for (int i = 1; most > 1 && i < text.length() && i <= LONGEST_SYLLABLE; i++) {
      if (syllables.contains(text.substring(0, i)) && isGiven(text.substring(i), most - 1)) {
        return true;
      }
    }
    return false;
  }

  /** A usual given name at its place, and only words with a capital first. */
  private boolean isEnglish(String[] words, int given) {
    if (!english.contains(words[given].toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
