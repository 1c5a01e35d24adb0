package io.pandian.scanner.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of business tables as their headers write it.
 *
 * @param zh in Chinese
 * @param en in English, its parts joined by underscores
 * @param pinyin sounded out
 * @param initials of the sounds
 */
record Word(String zh, String en, String pinyin, String initials) {
  /** No word at all: {@code 收件人} alone stands for his name. */
  static final Word NONE = new Word("", "", "", "");

  /** The ways headers are written. */
  enum Style {
    CHINESE,
    SNAKE,
    CAMEL,
    PINYIN,
    INITIALS
  }

  /** Four words parted by blanks. */
  static Word of(String text) {
    String[] words = text.split(" ");
    return new Word(words[0], words[1], words[2], words[3]);
  }

  static List<Word> all(String... texts) {
    return List.of(texts).stream().map(Word::of).toList();
  }

  /** A header of some words. */
  static String header(Style style, List<Word> words) {
    return switch (style) {
      case CHINESE -> String.join("", words.stream().map(Word::zh).toList());
      case SNAKE -> snake(words);
      case CAMEL -> camel(snake(words));
      case PINYIN -> joined(words.stream().map(Word::pinyin).toList());
      case INITIALS -> String.join("", words.stream().map(Word::initials).toList());
    };
  }

  private static String snake(List<Word> words) {
    return joined(words.stream().map(Word::en).toList());
  }

  private static String joined(List<String> words) {
    return String.join("_", words.stream().filter(word -> !word.isEmpty()).toList());
  }

  private static String camel(String snake) {
    List<String> parts = new ArrayList<>(List.of(snake.split("_")));
    StringBuilder camel = new StringBuilder(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return camel.toString();
  }
}
