package io.pandian.classifier.detection.checks;

/** Reads a date whose year, month and day stand apart. */
public final class WrittenDate {
  private WrittenDate() {}

  /** Whether a value is a date without a time of day other than midnight. */
  public static boolean isDate(ValueText value) {
    int[] numbers = new int[3];
    int count = 0;
    int i = 0;
    while (i < value.length() && count < 3 && Traits.isDigit(value.at(i))) {
      int start = i;
      while (i < value.length() && Traits.isDigit(value.at(i)) && i - start < 4) {
        numbers[count] = numbers[count] * 10 + (value.at(i) - '0');
        i++;
      }
      if (count == 0 ? i - start != 4 : i - start > 2) {
        return false;
      }
      count++;
      i = separator(value, i, count);
    }
    if (count < 2 || !midnight(value, i)) {
      return false;
    }
    return CalendarDates.exists(numbers[0], numbers[1], count == 3 ? numbers[2] : 1);
  }

  private static int separator(ValueText value, int at, int numbersRead) {
    if (at >= value.length()) {
      return at;
    }
    char c = value.at(at);
    boolean between = numbersRead < 3 && (c == '-' || c == '/' || c == '.');
    boolean word = "年月日".indexOf(c) == numbersRead - 1;
    return between || word ? at + 1 : at;
  }

  /** Nothing follows, or a time of zeros. */
  private static boolean midnight(ValueText value, int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.at(i);
      if (c != '0' && c != ':' && c != ' ' && c != '.' && c != 'T' && c != 'Z') {
        return false;
      }
    }
    return true;
  }
}
