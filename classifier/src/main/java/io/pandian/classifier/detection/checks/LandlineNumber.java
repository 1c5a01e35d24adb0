package io.pandian.classifier.detection.checks;

/** Reads a landline number out of the many ways to write one. */
public final class LandlineNumber {
  /** Digits of area code and number together, at most. */
  public static final int LONGEST = 12;

  private static final int LONGEST_EXTENSION = 6;

  private LandlineNumber() {}

  /**
   * Takes area code and number out of a value.
   *
   * @param number gets the digits, with the area code's 0
   * @return how many digits there are; 0 if the value is no landline number
   */
  public static int read(ValueText value, char[] number) {
    int i = countryCode(value);
    int length = 0;
    if (i > 0 && i < value.length() && value.at(i) != '0') {
      number[length++] = '0';
    }
    while (i < value.length()) {
      char c = value.at(i);
      if (Traits.isDigit(c)) {
        if (length == LONGEST) {
          return 0;
        }
        number[length++] = c;
        i++;
      } else if (startsExtension(value, i, length)) {
        break;
      } else if (c == ' ' || c == '-' || c == '(' || c == ')') {
        i++;
      } else {
        return 0;
      }
    }
    boolean sized = length >= 10 && number[0] == '0' && number[1] != '0';
    return sized && isExtension(value, i) ? length : 0;
  }

  public static boolean hasLocalPart(char[] number, int area, int length) {
    int local = length - area;
    return (local == 7 || local == 8) && number[area] >= '2' && number[area] <= '8';
  }

  private static int countryCode(ValueText value) {
    int i = value.at(0) == '(' ? 1 : 0;
    int begin = i;
    if (value.at(i) == '+') {
      i++;
    } else if (value.at(i) == '0' && value.at(i + 1) == '0') {
      i += 2;
    }
    if (i == begin || value.at(i) != '8' || value.at(i + 1) != '6') {
      return 0;
    }
    i += 2;
    while (i < value.length() && !Traits.isDigit(value.at(i))) {
      i++;
    }
    return i;
  }

  /** Once the number is complete, a hyphen or a word begins the extension. */
  private static boolean startsExtension(ValueText value, int at, int digits) {
    char c = value.at(at);
    return digits >= 10 && (c == '-' || c == '转' || c == '#' || c == ' ');
  }

  private static boolean isExtension(ValueText value, int from) {
    int digits = 0;
    for (int i = from; i < value.length(); i++) {
      char c = value.at(i);
      if (Traits.isDigit(c)) {
        digits++;
      } else if (c != '-' && c != '转' && c != '#' && c != ' ' && c != ')') {
        return false;
      }
    }
    return digits <= LONGEST_EXTENSION;
  }
}
