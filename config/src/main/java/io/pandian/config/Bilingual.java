package io.pandian.config;

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

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
