package io.pandian.classifier.individuals.observing;

import java.time.LocalDate;

/** The day somebody was born, as a number that reads year, month, day: 20120305. */
final class BirthDate {
  /** Nothing says when. */
  static final int UNKNOWN = 0;

  /** The item whose values are days of birth. */
  static final String ITEM = "birth-date";

  private static final int FROM = 6;
  private static final int TO = 14;
  private static final int NUMBER_LENGTH = 18;

  private BirthDate() {}

  /** The seventh to fourteenth digits of a resident number in its one form (GB 11643-1999). */
  static int ofResidentNumber(String number) {
    int day = 0;
    for (int i = FROM; i < TO && number.length() == NUMBER_LENGTH; i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return UNKNOWN;
      }
      day = day * 10 + digit;
    }
    return day;
  }

  /** The day that a value of the item names. */
  static int of(String value) {
    long day = SinceDate.epochDay(value);
    return day == SinceDate.UNREADABLE ? UNKNOWN : of(LocalDate.ofEpochDay(day));
  }

  static int of(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
