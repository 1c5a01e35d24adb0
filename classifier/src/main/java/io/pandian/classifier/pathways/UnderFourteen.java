package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;

/**
 * Any personal information of somebody under fourteen is sensitive, whatever it says (Personal
 * Information Protection Law, article 28).
 */
public final class UnderFourteen {
  private UnderFourteen() {}

  /** Why information is sensitive of which no item is so by itself. */
  public static Bilingual reason() {
    return Bilingual.of(
        "不满十四周岁，其个人信息均为敏感个人信息：个人信息保护法第二十八条",
        "information of persons under fourteen, all of which is sensitive: Personal Information"
            + " Protection Law, article 28");
  }

  /** Sensitive information, and of how many persons it is because of their age. */
  static Bilingual sensitive(long minors) {
    Bilingual sensitive = Bilingual.of("敏感个人信息", "sensitive information");
    return minors == 0
        ? sensitive
        : Bilingual.of(
            sensitive.zh() + "（其中 " + Digits.grouped(minors) + " 人" + reason().zh() + "）",
            sensitive.en()
                + " (for "
                + Digits.grouped(minors)
                + " persons it is "
                + reason().en()
                + ")");
  }
}
