package io.pandian.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence for people, in Chinese and in English. Both say the same; Chinese is the authority.
 *
 * @param zh the Chinese text, never blank
 * @param en the English text, never blank
 */
public record Bilingual(String zh, String en) {
  public Bilingual {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a bilingual text needs both languages");
    }
  }

  public static Bilingual of(String zh, String en) {
    return new Bilingual(zh, en);
  }

  /**
   * Some texts in one, each language with its own separator.
   *
   * @param texts at least one
   */
  public static Bilingual joined(List<Bilingual> texts, String betweenZh, String betweenEn) {
    return new Bilingual(
        texts.stream().map(Bilingual::zh).collect(Collectors.joining(betweenZh)),
        texts.stream().map(Bilingual::en).collect(Collectors.joining(betweenEn)));
  }

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
