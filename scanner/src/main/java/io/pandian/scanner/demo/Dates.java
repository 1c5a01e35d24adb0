package io.pandian.scanner.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** Days and times of the demo's rows; none is later than {@link Demo#AS_OF}. */
final class Dates {
  private static final LocalDateTime NEW_YEAR = Demo.AS_OF.withDayOfYear(1).atStartOfDay();
  private static final int SECONDS_A_DAY = 86_400;

  private final Random random;

  Dates(Random random) {
    this.random = random;
  }

  /** A time of this year or, with the given chance in percent, of the year before. */
  LocalDateTime recent(int percentLastYear) {
    return random.nextInt(100) < percentLastYear ? lastYear() : thisYear();
  }

  LocalDateTime thisYear() {
    return NEW_YEAR.plusSeconds(random.nextInt(Demo.AS_OF.getDayOfYear() * SECONDS_A_DAY));
  }

  LocalDateTime lastYear() {
    return NEW_YEAR.minusSeconds(1 + random.nextInt(365 * SECONDS_A_DAY));
  }

  /** The first moment that counts. */
  static LocalDateTime firstOfThisYear() {
    return NEW_YEAR;
  }

  /** The last moment that does not count. */
  static LocalDateTime lastOfLastYear() {
    return NEW_YEAR.minusSeconds(1);
  }

  /** A day of the last eight years. */
  LocalDate past() {
    return Demo.AS_OF.minusDays(random.nextInt(8 * 365));
  }
}
