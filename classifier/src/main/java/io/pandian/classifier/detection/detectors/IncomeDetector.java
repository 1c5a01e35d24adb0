package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Amounts that can be an income (收入).
 *
 * <p>Shape: a number of 3 to 8 digits, with or without two decimals and thousands' commas; or with
 * a unit that speaks of pay (元/月, 万/年, k), alone or as a range.
 *
 * <p>Check: none. Any amount looks so: it speaks only with its context.
 *
 * <p>Source: usage.
 */
public final class IncomeDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(
          3,
          20,
          Traits.DIGIT,
          Traits.DOT
              | Traits.COMMA
              | Traits.HAN
              | Traits.SLASH
              | Traits.SEPARATOR
              | Traits.LETTER
              | Traits.OTHER);
  private static final String UNITS = "元万千/月年以上下左右Kk¥￥.,- ~";

  @Override
  public String dataItem() {
    return "income";
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
    boolean plain = (value.traits() & ~(Traits.DIGIT | Traits.DOT | Traits.COMMA)) == 0;
    if (plain) {
      return Verdict.shape(isAmount(value));
    }
    int money = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.at(i);
      boolean unit = UNITS.indexOf(c) >= 0;
      money += c == '元' || c == '万' || c == 'k' || c == 'K' || c == '¥' || c == '￥' ? 1 : 0;
      if (!unit && !Traits.isDigit(c)) {
        return Verdict.NONE;
      }
    }
    return Verdict.shape(money > 0);
  }

  private static boolean isAmount(ValueText value) {
    int point = -1;
    for (int i = 0; i < value.length(); i++) {
      if (value.at(i) == '.') {
        if (point >= 0) {
          return false;
        }
        point = i;
      }
    }
    int decimals = point < 0 ? 0 : value.length() - point - 1;
    int whole = value.digits() - decimals;
    return whole >= 3 && whole <= 8 && decimals <= 2 && value.at(0) != '0' && value.at(0) != ',';
  }
}
