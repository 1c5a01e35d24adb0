package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Vehicle identification numbers (车架号).
 *
 * <p>Shape: 17 digits and letters without I, O and Q, at least one letter and four digits last.
 *
 * <p>Check: character 9 over the others, modulo 11. 17 ones pass it as well and are a placeholder.
 *
 * <p>Source: GB 16735-2019.
 *
 * <p>Not covered: vehicles of countries that leave the check character free fail the check.
 */
public final class VinDetector implements Identifier {
  private static final Shape SHAPE = new Shape(17, 17, Traits.DIGIT | Traits.LETTER, 0);
  private static final int LENGTH = 17;
  private static final int FEWEST_LETTERS = 3;
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  /** The values of A to Z; 0 where the letter is not used. */
  private static final int[] LETTERS = {
    1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9
  };

  @Override
  public String dataItem() {
    return "vin";
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
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = Character.toUpperCase(value.at(i));
      int number = Traits.isDigit(c) ? c - '0' : LETTERS[c - 'A'];
      if (Traits.isLetter(c) && number == 0) {
        return Verdict.NONE;
      }
      sum += number * WEIGHTS[i];
    }
    if (!value.bareDigits(13, LENGTH)) {
      return Verdict.NONE;
    }
    int check = sum % 11;
    char expected = check == 10 ? 'X' : (char) ('0' + check);
    return Verdict.of(Character.toUpperCase(value.at(8)) == expected);
  }

  /** Among all the words of a text only what is written as plates on cars write it. */
  @Override
  public boolean standsAlone(ValueText value) {
    return value.letters() >= FEWEST_LETTERS && isCapital(value.at(0)) && !hasSmall(value);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean hasSmall(ValueText value) {
    for (int i = 0; i < LENGTH; i++) {
      if (value.at(i) >= 'a') {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.characters(), 9, LENGTH);
  }

  @Override
  public String canonical(ValueText value) {
    return value.string().toUpperCase(Locale.ROOT);
  }
}
