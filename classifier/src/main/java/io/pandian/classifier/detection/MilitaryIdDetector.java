package io.pandian.classifier.detection;

import io.pandian.config.taxonomy.Strength;

/**
 * Numbers of officers' and soldiers' identity documents (军官证等).
 *
 * <p>Shape: one to three characters for the branch or place, 字第, 6 to 8 digits and, if given, 号.
 *
 * <p>Check: none.
 *
 * <p>Source: usage.
 */
final class MilitaryIdDetector implements Identifier {
  private static final Shape SHAPE = new Shape(9, 16, Traits.HAN | Traits.DIGIT, Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "military-id";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.SHAPED;
  }

  @Override
  public Verdict judge(ValueText value) {
    int length = value.bareLength();
    int mark = 1;
    while (mark < 4 && !(value.bareAt(mark) == '字' && value.bareAt(mark + 1) == '第')) {
      mark++;
    }
    int end = value.bareAt(length - 1) == '号' ? length - 1 : length;
    int digits = end - mark - 2;
    return Verdict.shape(
        mark < 4
            && digits >= 6
            && digits <= 8
            && value.bareDigits(mark + 2, end)
            && Traits.isHan(value.bareAt(0)));
  }

  @Override
  public String canonical(ValueText value) {
    String text = value.bareString();
    return text.endsWith("号") ? text.substring(0, text.length() - 1) : text;
  }
}
