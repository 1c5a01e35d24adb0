package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.CheckDigits;
import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Organisation codes, which came before the unified social credit code and are its characters 9 to
 * 17 (组织机构代码).
 *
 * <p>Shape: 8 digits or letters, a hyphen, and a digit or X; or 9 characters without the hyphen
 * when there is a letter or a final X among them.
 *
 * <p>Check: weights 3 7 9 10 5 8 4 2, modulo 11.
 *
 * <p>Source: GB 11714-1997.
 *
 * <p>Not covered: nine digits without a hyphen, which say nothing.
 */
public final class OrganisationCodeDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(9, 10, Traits.DIGIT, Traits.LETTER | Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "organisation-code";
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
    if (value.bareLength() != 9) {
      return Verdict.NONE;
    }
    char check = Character.toUpperCase(value.bareAt(8));
    boolean hyphen = value.length() == 10 && value.at(8) == '-';
    boolean plain = value.length() == 9 && check == 'X';
    boolean shaped = (hyphen || plain) && (Traits.isDigit(check) || check == 'X');
    return shaped ? Verdict.of(CheckDigits.organisationCode(value.bareCharacters())) : Verdict.NONE;
  }

  /** 00000000-0 passes the check. */
  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.bareCharacters(), 0, 8);
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(Locale.ROOT);
  }
}
