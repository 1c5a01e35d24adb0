package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
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
public final class MilitaryIdDetector implements Identifier {
  private static final Shape SHAPE = new Shape(9, 16, Traits.HAN | Traits.DIGIT, Traits.SEPARATOR);

  private static final String SERVICES = "军政参后装空武士兵炮";

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

  /**
   * Certificates of houses and files of authorities are numbered in the same way (海字第): alone only
   * the characters of services and of documents of soldiers tell.
   */
  @Override
  public boolean standsAlone(ValueText value) {
    return SERVICES.indexOf(value.bareAt(0)) >= 0 && value.bareAt(1) == '字';
  }

  @Override
  public String canonical(ValueText value) {
    String text = value.bareString();
    return text.endsWith("号") ? text.substring(0, text.length() - 1) : text;
  }
}
