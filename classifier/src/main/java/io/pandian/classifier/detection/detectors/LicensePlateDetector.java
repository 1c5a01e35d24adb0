package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Placeholders;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;
import java.util.Locale;

/**
 * Number plates of motor vehicles (车牌号).
 *
 * <p>Shape: a province's character, a letter, and 5 letters or digits (no I, no O) of which the
 * last may be 学, 警, 港, 澳, 挂, 领 or 试; of new-energy vehicles 6, with the letter D or F (or one of A
 * B C E G H J K since) first or last and digits at four places; WJ and embassy plates.
 *
 * <p>Check: none.
 *
 * <p>Source: GA 36-2018.
 *
 * <p>Not covered: military plates, temporary plates.
 */
public final class LicensePlateDetector implements Identifier {
  private static final Shape SHAPE =
      new Shape(
          7,
          11,
          Traits.HAN | Traits.LETTER | Traits.DIGIT,
          Traits.SEPARATOR | Traits.MIDDLE_DOT | Traits.DOT);
  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领";
  private static final String ENDINGS = "学警港澳挂领试超";
  private static final String NEW_ENERGY = "DFABCEGHJK";

  @Override
  public String dataItem() {
    return "license-plate";
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
    if (PROVINCES.indexOf(value.bareAt(0)) < 0) {
      return Verdict.NONE;
    }
    char[] plate = new char[8];
    int length = read(value, plate);
    if (length < 7 || !Traits.isLetter(plate[1]) || plate[1] == 'I') {
      return Verdict.NONE;
    }
    return Verdict.shape(length == 7 ? isPlate(plate) : isNewEnergy(plate));
  }

  /** The characters in upper case, without separators; 0 if there are too many. */
  private static int read(ValueText value, char[] plate) {
    int length = 0;
    for (int i = 0; i < value.bareLength(); i++) {
      char c = value.bareAt(i);
      if (c == '·' || c == '.') {
        continue;
      }
      if (length == plate.length) {
        return 0;
      }
      plate[length++] = Character.toUpperCase(c);
    }
    return length;
  }

  private static boolean isPlate(char[] plate) {
    int digits = 0;
    for (int i = 2; i < 7; i++) {
      boolean letter = Traits.isLetter(plate[i]) && plate[i] != 'I' && plate[i] != 'O';
      boolean ending = i == 6 && ENDINGS.indexOf(plate[i]) >= 0;
      digits += Traits.isDigit(plate[i]) ? 1 : 0;
      if (!letter && !ending && !Traits.isDigit(plate[i])) {
        return false;
      }
    }
    return digits >= 2;
  }

  private static boolean isNewEnergy(char[] plate) {
    if (NEW_ENERGY.indexOf(plate[2]) >= 0) {
      boolean second = Traits.isLetter(plate[3]) || Traits.isDigit(plate[3]);
      return second && areDigits(plate, 4, 8);
    }
    return areDigits(plate, 2, 7) && NEW_ENERGY.indexOf(plate[7]) >= 0;
  }

  private static boolean areDigits(char[] plate, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Traits.isDigit(plate[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean placeholder(ValueText value) {
    int length = value.bareLength();
    return Placeholders.trivial(value.bareCharacters(), length - 5, length);
  }

  @Override
  public String canonical(ValueText value) {
    String text = value.bareString();
    return text.replace("·", "").replace(".", "").toUpperCase(Locale.ROOT);
  }
}
