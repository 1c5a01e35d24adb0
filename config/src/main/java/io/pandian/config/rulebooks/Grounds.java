package io.pandian.config.rulebooks;

import java.util.List;
import java.util.Locale;

/**
 * The words by which a reviewer names one ground for taking data out of an item of important data.
 *
 * @param words the ground's short name and phrases of it, in Chinese or English
 */
public record Grounds(List<String> words) {
  public Grounds {
    words = List.copyOf(words);
  }

  /** Whether what a reviewer wrote names this ground: it says one of its phrases. */
  public boolean namedIn(String written) {
    String plain = plain(written);
    return words.stream().map(Grounds::plain).anyMatch(word -> plain.contains(word));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]", "");
  }
}
