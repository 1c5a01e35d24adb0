package io.pandian.classifier.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A set of endings, asked without making a string: a trie over the reversed words. */
final class SuffixSet {
  private static final class Node {
    private final Map<Character, Node> before = new HashMap<>();
    private boolean word;
  }

  private final Node root = new Node();

  SuffixSet(Collection<String> suffixes) {
    for (String suffix : suffixes) {
      Node node = root;
      for (int i = suffix.length() - 1; i >= 0; i--) {
        node = node.before.computeIfAbsent(suffix.charAt(i), c -> new Node());
      }
      node.word = true;
    }
  }

  /** The length of the longest ending in the set that a text ends with; 0 if none fits. */
  int longestAtEnd(char[] text, int end) {
    Node node = root;
    int longest = 0;
    for (int i = end - 1; i >= 0; i--) {
      node = node.before.get(text[i]);
      if (node == null) {
        break;
      }
      if (node.word) {
        longest = end - i;
      }
    }
    return longest;
  }
}
