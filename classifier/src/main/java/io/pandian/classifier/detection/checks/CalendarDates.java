package io.pandian.classifier.detection.checks;

/** Whether numbers make a date on which a living or registered person can have been born. */
public final class CalendarDates {
  /** Nobody alive was born before; numbers from registers of the dead are not rejected. */
  static final int FIRST_YEAR = 1880;

  /** No clock is asked, so that equal data gives equal findings. */
  static final int LAST_YEAR = 2049;

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private CalendarDates() {}

  public static boolean exists(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
      return false;
    }
    boolean leapDay = month == 2 && day == 29;
    return day >= 1 && day <= DAYS[month - 1] && (!leapDay || isLeap(year));
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
}
