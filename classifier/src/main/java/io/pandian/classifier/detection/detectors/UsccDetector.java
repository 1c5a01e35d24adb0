package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.Divisions;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Unified social credit codes of organisations (统一社会信用代码).
 *
 * <p>Shape: 18 characters of 0-9 and A-Z without I, O, S, V, Z: 1 registering authority, 2 kind of
 * organisation, 3-8 division, 9-17 organisation code, 18 check character.
 *
 * <p>Check: weights 3^i, modulo 31. The division is not required to be listed; it must begin with a
 * province, or be 100000 for the state itself.
 *
 * <p>Source: GB 32100-2015.
 */
public final class UsccDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(18, 26, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR);
  private static final String AUTHORITIES = "123456789ANY";

  /** Most authorities number the kinds of organisations they register 1 to 3, and 9 for others. */
  private static final String KINDS = "123459";

  private static final int STATE = 10;

  private final Divisions divisions = Divisions.standard();

  @Override
  public String dataItem() {
    return "uscc";
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
    if (value.bareLength() != 18
        || AUTHORITIES.indexOf(Character.toUpperCase(value.bareAt(0))) < 0
        || KINDS.indexOf(value.bareAt(1)) < 0
        || !value.bareDigits(2, 8)) {
      return Verdict.NONE;
    }
    int province = value.bareNumber(2, 4);
    if (province != STATE && !divisions.hasProvince(province)) {
      return Verdict.NONE;
    }
    for (int i = 1; i < 18; i++) {
      if (CheckDigits.usccValue(value.bareAt(i)) < 0) {
        return Verdict.NONE;
      }
    }
    return Verdict.of(CheckDigits.uscc(value.bareCharacters()));
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.bareCharacters(), 8, 16);
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(Locale.ROOT);
  }
}
