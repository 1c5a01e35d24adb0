package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * QQ numbers (QQ 号).
 *
 * <p>Shape: 5 to 11 digits, the first not 0.
 *
 * <p>Check: none. It speaks only with its context.
 *
 * <p>Source: usage.
 */
public final class QqNumberDetector implements Identifier {
  private static final Shape SHAPE = new Shape(5, 11, Traits.DIGIT, Traits.DIGIT);

  @Override
  public String dataItem() {
    return "qq-number";
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
    return Verdict.shape(value.at(0) != '0');
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.characters(), 0, value.length());
  }

  @Override
  public String canonical(ValueText value) {
    return value.string();
  }
}
