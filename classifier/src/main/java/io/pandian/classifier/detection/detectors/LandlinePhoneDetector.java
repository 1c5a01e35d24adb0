package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.DigitPrefixes;
import io.pandian.classifier.detection.checks.LandlineNumber;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Landline numbers of mainland China (固定电话).
 *
 * <p>Shape: an area code of 3 or 4 digits that begins with 0, and 7 or 8 digits of which the first
 * is 2 to 8; with or without +86, brackets and hyphens; an extension of 1 to 6 digits may follow a
 * hyphen or 转.
 *
 * <p>Check: the area code must be listed, see {@code lexicons/area-codes.tsv}.
 *
 * <p>Source: MIIT numbering plan.
 *
 * <p>Not covered: numbers without an area code (7 or 8 digits say nothing), 400 and 800 numbers,
 * which organisations have.
 */
public final class LandlinePhoneDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          10,
          28,
          Traits.DIGIT,
          Traits.SEPARATOR | Traits.PLUS | Traits.BRACKET | Traits.HAN | Traits.OTHER);

  private final DigitPrefixes areas = new DigitPrefixes(Lexicon.words("area-codes"));

  @Override
  public String dataItem() {
    return "landline-phone";
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
    char[] number = new char[LandlineNumber.LONGEST];
    int length = LandlineNumber.read(value, number);
    if (length == 0) {
      return Verdict.NONE;
    }
    int area = areas.longest(number, 0, length);
    int shape = number[1] <= '2' ? 3 : 4;
    if (!LandlineNumber.hasLocalPart(number, shape, length)) {
      return Verdict.NONE;
    }
    return Verdict.of(area == shape);
  }

  @Override
  public boolean placeholder(ValueText value) {
    char[] number = new char[LandlineNumber.LONGEST];
    int length = LandlineNumber.read(value, number);
    int shape = number[1] <= '2' ? 3 : 4;
    return Placeholders.trivial(number, shape, length);
  }

  /** Area code and number as digits only; the extension is dropped, as a household shares it. */
  @Override
  public String canonical(ValueText value) {
    char[] number = new char[LandlineNumber.LONGEST];
    return new String(number, 0, LandlineNumber.read(value, number));
  }
}
