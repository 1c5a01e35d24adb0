package io.pandian.classifier.detection.checks;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked about stretches of characters without making a string of them,
 * forward from a place or backward to it. An open hash table of all beginnings of the words, whose
 * hash grows with each character: looking ends where no word goes on.
 */
public final class WordTable {
  private static final int PAIR_BITS = 1 << 17;

  /** The hash of a word or of a beginning of one; 0 where a slot is free. */
  private final int[] hashes;

  /** The word in a slot; null where there is only a beginning. */
  private final @Nullable String[] words;

  private final boolean backward;

  /** Heads of words of one character. */
  private final boolean[] singles = new boolean[Character.MAX_VALUE + 1];

  /** Heads of longer words: a bit for each of the pairs that words begin with, by hash. */
  private final long[] pairs = new long[PAIR_BITS / Long.SIZE];

  private WordTable(Collection<String> words, boolean backward) {
    this.backward = backward;
    int beginnings = words.stream().mapToInt(String::length).sum();
    int size = Integer.highestOneBit(Math.max(4, beginnings)) * 4;
    this.hashes = new int[size];
    this.words = new @Nullable String[size];
    words.forEach(this::add);
  }

  /** A table asked which word begins at a place. */
  public static WordTable forward(Collection<String> words) {
    return new WordTable(words, false);
  }

  /** A table asked which word ends at a place. */
  public static WordTable backward(Collection<String> words) {
    return new WordTable(words, true);
  }

  private void add(String word) {
    char head = at(word, 0);
    if (word.length() == 1) {
      singles[head] = true;
    } else {
      int pair = pair(head, at(word, 1));
      pairs[pair >>> 6] |= 1L << pair;
    }
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, at(word, i));
      put(hash, i + 1 == word.length() ? word : null);
    }
  }

  private char at(String word, int index) {
    return word.charAt(backward ? word.length() - 1 - index : index);
  }

  private void put(int hash, @Nullable String word) {
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      String there = words[slot];
      if (hashes[slot] == hash && (word == null || there == null || there.equals(word))) {
        words[slot] = word == null ? there : word;
        return;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    words[slot] = word;
  }

  /** The hash of a text with one more character; never 0. */
  private static int next(int hash, char c) {
    int more = hash * 31 + c;
    return more == 0 ? 1 : more;
  }

  private static int pair(char head, char next) {
    return (head * 0x9E37 ^ next * 0x85EB) & (PAIR_BITS - 1);
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (hashes.length - 1);
  }

  /** Whether a word may begin with two characters; most do not. */
  private boolean opens(char head, char next) {
    int pair = pair(head, next);
    return (pairs[pair >>> 6] & (1L << pair)) != 0;
  }

  /** The longest word that begins at a place; empty if none does. For forward tables. */
  public String longestFrom(char[] text, int from, int to) {
    if (from >= to
        || !singles[text[from]] && (from + 1 >= to || !opens(text[from], text[from + 1]))) {
      return "";
    }
    String found = "";
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = next(hash, text[i]);
      String word = look(hash, text, from, i + 1, found);
      if (word == null) {
        return found;
      }
      found = word;
    }
    return found;
  }

  /** The longest word that ends before a place; empty if none does. For backward tables. */
  public String longestTo(char[] text, int from, int to) {
    if (from >= to
        || !singles[text[to - 1]] && (to - 2 < from || !opens(text[to - 1], text[to - 2]))) {
      return "";
    }
    String found = "";
    int hash = 0;
    for (int i = to - 1; i >= from; i--) {
      hash = next(hash, text[i]);
      String word = look(hash, text, i, to, found);
      if (word == null) {
        return found;
      }
      found = word;
    }
    return found;
  }

  /** The word that a stretch is, the one found before if it only begins one, null if neither. */
  private @Nullable String look(int hash, char[] text, int from, int to, String otherwise) {
    int slot = slot(hash);
    boolean begins = false;
    for (int there = hashes[slot]; there != 0; there = hashes[slot]) {
      if (there == hash) {
        begins = true;
        String word = words[slot];
        if (word != null && matches(word, text, from, to)) {
          return word;
        }
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return begins ? otherwise : null;
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
