package io.pandian.classifier.detection.checks;

import java.util.Arrays;
import java.util.Collection;

/** A set of prefixes made of digits, asked without making a string. */
public final class DigitPrefixes {
  private static final int END = 10;
  private static final int WIDTH = 11;

  private int[] nodes = new int[64 * WIDTH];
  private int size = 1;

  public DigitPrefixes(Collection<String> prefixes) {
    prefixes.forEach(this::add);
  }

  private void add(String prefix) {
    int node = 0;
    for (int i = 0; i < prefix.length(); i++) {
      int slot = node * WIDTH + (prefix.charAt(i) - '0');
      if (nodes[slot] == 0) {
        if ((size + 1) * WIDTH > nodes.length) {
          nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        nodes[slot] = size++;
      }
      node = nodes[slot];
    }
    nodes[node * WIDTH + END] = 1;
  }

  /** The length of the longest prefix in the set that the digits begin with; 0 if none does. */
  public int longest(char[] digits, int from, int to) {
    int node = 0;
    int longest = 0;
    for (int i = from; i < to && Traits.isDigit(digits[i]); i++) {
      node = nodes[node * WIDTH + (digits[i] - '0')];
      if (node == 0) {
        break;
      }
      if (nodes[node * WIDTH + END] == 1) {
        longest = i - from + 1;
      }
    }
    return longest;
  }
}
