package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Divisions;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of places: the divisions of China with and without what they end with, and those of {@code
 * lexicons/places.tsv}; and the single characters that stand for one inside a word.
 */
final class Places {
  static final int LONGEST_UNKNOWN = 4;

  /** What a place that no list holds may end with. */
  private static final String ENDS = "乡镇村县市区旗屯河江湖山岛峰湾峡港";

  /** Characters that a place which no list holds does not have before its end. */
  private static final String FUNCTION = "着小大名的了是们这那个一二三两几有在和把被从到向对不为与及或而于以该本各每此其他她它我你";

  /** Abbreviations that stand beside each other for nothing else. */
  private static final String COUNTRIES = "中美英法德日俄苏韩朝印澳";

  private static final int LONGEST_FOLLOWER = 4;
  private static final Places STANDARD = new Places();

  private final Divisions divisions = Divisions.standard();
  private final WordTable others;
  private final Set<String> followers;
  private final WordTable shortened;
  private final Map<String, String> marks = new HashMap<>();
  private final boolean[] abbreviations = new boolean[Character.MAX_VALUE + 1];

  private Places() {
    Set<String> words = new HashSet<>();
    List.of("country", "region", "city").forEach(kind -> words.addAll(words(kind)));
    others = WordTable.forward(words);
    followers = new HashSet<>(words("pair-follower"));
    words("abbreviation").forEach(word -> abbreviations[word.charAt(0)] = true);
    for (String word : words("marked")) {
      int colon = word.indexOf(':');
      marks.put(word.substring(0, colon), word.substring(colon + 1));
    }
    shortened = WordTable.forward(marks.keySet());
  }

  static Places standard() {
    return STANDARD;
  }

  private static List<String> words(String kind) {
    List<String> words = new ArrayList<>();
    Lexicon.words("places", kind, 1).forEach(row -> words.addAll(List.of(row.split(" "))));
    return words;
  }

  /** How long the longest place is that begins here; 0 if none does. */
  int longest(char[] text, int start) {
    return Math.max(
        divisions.nameLength(text, start, text.length),
        others.longestFrom(text, start, text.length).length());
  }

  /** How long a word is that begins here and holds places as single characters; 0 if none does. */
  int shortened(char[] text, int start) {
    int marked = shortened.longestFrom(text, start, text.length).length();
    if (marked > 0) {
      return marked;
    }
    int end = start;
    while (end < text.length && abbreviations[text[end]] && end - start < 4) {
      end++;
    }
    boolean pair = end - start >= 2 && text[start] != text[start + 1];
    if (pair && COUNTRIES.indexOf(text[start]) >= 0 && COUNTRIES.indexOf(text[start + 1]) >= 0) {
      return end - start;
    }
    for (int i = 2; pair && i <= LONGEST_FOLLOWER && end + i <= text.length; i++) {
      if (followers.contains(new String(text, end, i))) {
        return end - start;
      }
    }
    return 0;
  }

  /** Whether a word is a place by itself. */
  boolean isPlace(String word) {
    return others.longestFrom(word.toCharArray(), 0, word.length()).length() == word.length();
  }

  /**
   * Whether a place is marked in a word, for each of its characters: 抗美援朝 has the second.
   *
   * @param countries whether only countries make a word that is in no list: 中美, but not 加以
   */
  BitSet marks(String word, boolean countries) {
    BitSet offsets = new BitSet();
    char[] text = word.toCharArray();
    int marked = shortened.longestFrom(text, 0, text.length).length();
    if (marked > 0) {
      marks.getOrDefault(word.substring(0, marked), "").chars().forEach(d -> offsets.set(d - '0'));
      return offsets;
    }
    for (int i = 0; i < text.length; i++) {
      if (countries ? COUNTRIES.indexOf(text[i]) < 0 : !abbreviations[text[i]]) {
        return new BitSet();
      }
      offsets.set(i);
    }
    return offsets;
  }

  /** Whether a character may stand for a place beside another. */
  boolean isAbbreviation(char c) {
    return abbreviations[c];
  }

  static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** Whether a stretch of Han characters ends as places do. */
  boolean endsAsPlace(char[] text, int start, int end) {
    if (end > text.length || ENDS.indexOf(text[end - 1]) < 0 || ENDS.indexOf(text[start]) >= 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Traits.isHan(text[i]) || FUNCTION.indexOf(text[i]) >= 0) {
        return false;
      }
    }
    return true;
  }
}
