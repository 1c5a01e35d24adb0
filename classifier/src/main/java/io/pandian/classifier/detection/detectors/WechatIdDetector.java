package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Identifiers of WeChat (微信标识): wxid_, openid, unionid and self-chosen WeChat names.
 *
 * <p>Shape: {@code wxid_} and 6 to 20 letters and digits; {@code o} and 27 characters of the base64
 * alphabet for URLs, with upper and lower case (openid, unionid); or a letter and 5 to 19 letters,
 * digits, hyphens and underscores.
 *
 * <p>Check: the first two forms are told by their mark, length and letters. The third form is that
 * of every login name.
 *
 * <p>Source: WeChat's documentation for developers.
 */
public final class WechatIdDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(6, 28, Traits.LETTER, Traits.DIGIT | Traits.SEPARATOR | Traits.UNDERSCORE);
  private static final int OPENID_LENGTH = 28;

  @Override
  public String dataItem() {
    return "wechat-id";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.WEAK;
  }

  @Override
  public Verdict judge(ValueText value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.at(i) == ' ') {
        return Verdict.NONE;
      }
    }
    if (value.length() == OPENID_LENGTH) {
      boolean openid = value.at(0) == 'o' && hasBothCases(value);
      return openid ? Verdict.PASSED : Verdict.NONE;
    }
    if (value.string().startsWith("wxid_")) {
      return Verdict.PASSED;
    }
    return Verdict.shape(value.length() <= 25 && Traits.isLetter(value.at(0)));
  }

  private static boolean hasBothCases(ValueText value) {
    int upper = 0;
    for (int i = 0; i < value.length(); i++) {
      upper += Character.isUpperCase(value.at(i)) ? 1 : 0;
    }
    return upper > 0 && upper < value.letters();
  }

  /** As written: the case of an openid tells people apart. */
  @Override
  public String canonical(ValueText value) {
    return value.string();
  }
}
