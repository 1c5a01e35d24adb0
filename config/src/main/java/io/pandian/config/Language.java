package io.pandian.config;

import java.util.Locale;

/** The two languages Pandian speaks to people in. */
public enum Language {
  ZH,
  EN;

  /** The language for a locale: Chinese where the locale is Chinese, English otherwise. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /** The code used on the command line and in files: {@code zh} or {@code en}. */
  public String code() {
    return this == ZH ? "zh" : "en";
  }
}
