package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Chinese passport numbers (护照号), of the mainland, Hong Kong and Macau.
 *
 * <p>Shape: E and 8 digits, or E, a letter and 7 digits (electronic); G and 8 digits; 14 or 15 and
 * 7 digits (older); DE, SE or PE and 7 digits (diplomatic, service, public affairs); D, S or P and
 * 7 or 8 digits; K, KJ, HJ and 7 or 8 digits (Hong Kong); MA or MB and 7 digits (Macau).
 *
 * <p>Check: none; the check digits of ICAO Doc 9303 stand in the machine-readable zone only.
 *
 * <p>Source: National Immigration Administration; ICAO Doc 9303.
 *
 * <p>Not covered: the older digits-only form (too many numbers look like it), foreign passports.
 */
public final class PassportDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(8, 11, Traits.DIGIT | Traits.LETTER, Traits.SEPARATOR);

  @Override
  public String dataItem() {
    return "passport";
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
    if (length != 8 && length != 9) {
      return Verdict.NONE;
    }
    char first = Character.toUpperCase(value.bareAt(0));
    char second = Character.toUpperCase(value.bareAt(1));
    if (Traits.isDigit(second)) {
      return Verdict.shape(oneLetter(first, length) && value.bareDigits(2, length));
    }
    return Verdict.shape(length == 9 && twoLetters(first, second) && value.bareDigits(2, length));
  }

  private static boolean oneLetter(char first, int length) {
    return switch (first) {
      case 'E', 'G', 'K' -> length == 9;
      case 'D', 'S', 'P' -> true;
      default -> false;
    };
  }

  private static boolean twoLetters(char first, char second) {
    return switch (first) {
      case 'E' -> Traits.isLetter(second) && second != 'I' && second != 'O';
      case 'D', 'S', 'P' -> second == 'E';
      case 'K', 'H' -> second == 'J';
      case 'M' -> second == 'A' || second == 'B';
      default -> false;
    };
  }

  @Override
  public boolean placeholder(ValueText value) {
    return Placeholders.trivial(value.bareCharacters(), 2, value.bareLength());
  }

  @Override
  public String canonical(ValueText value) {
    return value.bareString().toUpperCase(Locale.ROOT);
  }
}
