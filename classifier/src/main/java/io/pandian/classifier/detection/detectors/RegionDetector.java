package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Divisions;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Regions (地区): a province, city or county, alone or one after the other.
 *
 * <p>Shape: nothing but division names, with or without separators between them.
 *
 * <p>Check: every name must be listed.
 *
 * <p>Source: {@code lexicons/divisions.tsv}.
 *
 * <p>Not covered: towns and villages.
 */
public final class RegionDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(2, 30, Traits.HAN, Traits.SEPARATOR | Traits.SLASH | Traits.COMMA);

  private final Divisions divisions = Divisions.standard();

  @Override
  public String dataItem() {
    return "region";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.CHECKED;
  }

  @Override
  public Verdict judge(ValueText value) {
    char[] text = value.bareCharacters();
    int at = 0;
    while (at < value.bareLength()) {
      int length = divisions.nameLength(text, at, value.bareLength());
      boolean separator = text[at] == '/' || text[at] == ',';
      if (length == 0 && !(separator && at > 0)) {
        return Verdict.NONE;
      }
      at += Math.max(1, length);
    }
    return Verdict.PASSED;
  }
}
