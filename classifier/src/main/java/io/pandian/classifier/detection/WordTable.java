package io.pandian.classifier.detection;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked about stretches of characters without making a string of them,
 * forward from a place or backward to it. An open hash table whose hash grows with each character.
 */
final class WordTable {
  private static final int PAIR_BITS = 1 << 17;

  private final @Nullable String[] slots;
  private final boolean backward;

  /** Heads of words of one character. */
  private final boolean[] singles = new boolean[Character.MAX_VALUE + 1];

  /** Heads of longer words: a bit for each of the pairs that words begin with, by hash. */
  private final long[] pairs = new long[PAIR_BITS / Long.SIZE];

  private int longest;

  private WordTable(Collection<String> words, boolean backward) {
    this.backward = backward;
    slots = new @Nullable String[Integer.highestOneBit(Math.max(4, words.size())) * 4];
    words.forEach(this::add);
  }

  /** A table asked which word begins at a place. */
  static WordTable forward(Collection<String> words) {
    return new WordTable(words, false);
  }

  /** A table asked which word ends at a place. */
  static WordTable backward(Collection<String> words) {
    return new WordTable(words, true);
  }

  private void add(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(backward ? word.length() - 1 - i : i);
    }
    int slot = slot(hash);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    char head = word.charAt(backward ? word.length() - 1 : 0);
    if (word.length() == 1) {
      singles[head] = true;
    } else {
      int pair = pair(head, word.charAt(backward ? word.length() - 2 : 1));
      pairs[pair >>> 6] |= 1L << pair;
    }
    longest = Math.max(longest, word.length());
  }

  private static int pair(char head, char next) {
    return (head * 0x9E37 ^ next * 0x85EB) & (PAIR_BITS - 1);
  }

  /** Whether a word may begin with two characters; most do not. */
  private boolean opens(char head, char next) {
    int pair = pair(head, next);
    return (pairs[pair >>> 6] & (1L << pair)) != 0;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  /** The longest word that begins at a place; empty if none does. For forward tables. */
  String longestFrom(char[] text, int from, int to) {
    String found = "";
    if (from >= to
        || !singles[text[from]] && (from + 1 >= to || !opens(text[from], text[from + 1]))) {
      return found;
    }
    int hash = 0;
    int limit = Math.min(to, from + longest);
    for (int i = from; i < limit; i++) {
      hash = hash * 31 + text[i];
      found = at(hash, text, from, i + 1, found);
    }
    return found;
  }

  /** The longest word that ends before a place; empty if none does. For backward tables. */
  String longestTo(char[] text, int from, int to) {
    String found = "";
    if (from >= to
        || !singles[text[to - 1]] && (to - 2 < from || !opens(text[to - 1], text[to - 2]))) {
      return found;
    }
    int hash = 0;
    int limit = Math.max(from, to - longest);
    for (int i = to - 1; i >= limit; i--) {
      hash = hash * 31 + text[i];
      found = at(hash, text, i, to, found);
    }
    return found;
  }

  private String at(int hash, char[] text, int from, int to, String otherwise) {
    int slot = slot(hash);
    for (String word = slots[slot]; word != null; word = slots[slot]) {
      if (matches(word, text, from, to)) {
        return word;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return otherwise;
  }

  private static boolean matches(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
