package io.pandian.classifier.detection.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which words of a vocabulary stand in a text, in one pass whatever their number. Words of
 * Latin letters stand by themselves: {@code gas} is not found in {@code gasket}. Small and capital
 * letters are the same. Safe for use by several threads.
 */
public final class WordFinder {
  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  /** A finder of words; they are found as they are written here. */
  public WordFinder(Set<String> words) {
    TreeMap<String, String> byLowerCase = new TreeMap<>();
    words.forEach(word -> byLowerCase.put(lower(word), word));
    trie.build(byLowerCase);
  }

  /** The words that stand in a text. */
  public Set<String> in(String text) {
    String lower = lower(text);
    Set<String> found = new HashSet<>();
    trie.parseText(
        lower,
        (begin, end, word) -> {
          if (apart(lower, begin, end)) {
            found.add(word);
          }
        });
    return found;
  }

  private static boolean apart(String text, int begin, int end) {
    boolean before = begin > 0 && latin(text.charAt(begin - 1)) && latin(text.charAt(begin));
    boolean after = end < text.length() && latin(text.charAt(end)) && latin(text.charAt(end - 1));
    return !before && !after;
  }

  private static boolean latin(char letter) {
    return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
