package io.pandian.classifier.detection;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked about stretches of characters without making a string of them,
 * forward from a place or backward to it. An open hash table whose hash grows with each character.
 */
final class WordTable {
  private final @Nullable String[] slots;
  private final boolean backward;
  private final boolean[] heads = new boolean[Character.MAX_VALUE + 1];
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
    heads[word.charAt(backward ? word.length() - 1 : 0)] = true;
    longest = Math.max(longest, word.length());
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  /** The longest word that begins at a place; empty if none does. For forward tables. */
  String longestFrom(char[] text, int from, int to) {
    String found = "";
    if (from >= to || !heads[text[from]]) {
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
    if (from >= to || !heads[text[to - 1]]) {
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
