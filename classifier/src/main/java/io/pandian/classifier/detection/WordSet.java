package io.pandian.classifier.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of words of at least two characters that are looked for anywhere in a text. */
final class WordSet {
  /** The words by their first two characters packed into an int, longest first. */
  private final Map<Integer, List<String>> byHead = new HashMap<>();

  private final boolean[] heads = new boolean[Character.MAX_VALUE + 1];

  WordSet(Collection<String> words) {
    for (String word : words) {
      if (word.length() >= 2) {
        heads[word.charAt(0)] = true;
        byHead
            .computeIfAbsent(key(word.charAt(0), word.charAt(1)), k -> new java.util.ArrayList<>())
            .add(word);
      }
    }
    byHead.values().forEach(l -> l.sort((a, b) -> b.length() - a.length()));
  }

  private static int key(char a, char b) {
    return a << 16 | b;
  }

  /** How many different words stand in a text; the search ends at {@code enough}. */
  int distinctIn(char[] text, int length, int enough) {
    Set<String> found = null;
    for (int i = 0; i + 1 < length; i++) {
      String word = heads[text[i]] ? longestAt(text, i, length) : "";
      if (!word.isEmpty()) {
        found = found == null ? new HashSet<>() : found;
        found.add(word);
        if (found.size() >= enough) {
          return enough;
        }
        i += word.length() - 1;
      }
    }
    return found == null ? 0 : found.size();
  }

  private String longestAt(char[] text, int at, int length) {
    for (String word : byHead.getOrDefault(key(text[at], text[at + 1]), List.of())) {
      if (at + word.length() <= length && matches(word, text, at)) {
        return word;
      }
    }
    return "";
  }

  private static boolean matches(String word, char[] text, int at) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) != text[at + i]) {
        return false;
      }
    }
    return true;
  }
}
