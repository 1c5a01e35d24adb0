package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Login names (账号名).
 *
 * <p>Shape: 3 to 32 letters, digits, dots, hyphens and underscores, a letter first, no space.
 *
 * <p>Check: none. Every English word looks so: it speaks only with its context.
 *
 * <p>Source: usage.
 */
public final class AccountNameDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(
          3, 32, Traits.LETTER, Traits.DIGIT | Traits.DOT | Traits.SEPARATOR | Traits.UNDERSCORE);

  @Override
  public String dataItem() {
    return "account-name";
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
    char last = value.at(value.length() - 1);
    boolean ends = Traits.isLetter(last) || Traits.isDigit(last) || last == '_';
    return Verdict.shape(Traits.isLetter(value.at(0)) && ends);
  }
}
