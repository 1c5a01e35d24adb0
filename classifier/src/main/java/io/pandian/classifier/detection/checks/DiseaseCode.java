package io.pandian.classifier.detection.checks;

/** Codes of the International Classification of Diseases, tenth revision (GB/T 14396). */
public final class DiseaseCode {
  private DiseaseCode() {}

  /**
   * Whether a value begins with a code that has a decimal part, as J18.900 or I10.x02, and nothing
   * or a Han text follows it.
   */
  public static boolean startsWith(ValueText value) {
    if (value.length() < 5 || !isLetter(value.at(0)) || !twoDigits(value) || value.at(3) != '.') {
      return false;
    }
    int i = 4;
    while (i < value.length() && i < 12 && isDetail(value.at(i))) {
      i++;
    }
    boolean detailed = i > 4;
    while (i < value.length() && (value.at(i) == ' ' || value.at(i) == '+' || value.at(i) == '*')) {
      i++;
    }
    return detailed && (i == value.length() || Traits.isHan(value.at(i)));
  }

  private static boolean twoDigits(ValueText value) {
    return Traits.isDigit(value.at(1)) && Traits.isDigit(value.at(2));
  }

  private static boolean isLetter(char c) {
    return Traits.isLetter(c);
  }

  private static boolean isDetail(char c) {
    return Traits.isDigit(c) || c == 'x' || c == 'X';
  }
}
