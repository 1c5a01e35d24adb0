package io.pandian.classifier.individuals.observing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The day, in Asia/Shanghai, that a text of a date column names. Reads {@code 2026-03-05}, {@code
 * 2026/3/5}, {@code 2026.3.5}, {@code 2026年3月5日}, {@code 20260305}, each with or without a time
 * behind it, and seconds and milliseconds since 1970. A time with an offset is moved to Shanghai;
 * one without is taken as it stands.
 */
final class SinceDate {
  /** The text names no day. */
  static final long UNREADABLE = Long.MIN_VALUE;

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLIS_DIGITS = 13;

  private SinceDate() {}

  /** The day as days since 1970-01-01, or {@link #UNREADABLE}. */
  static long epochDay(String cell) {
    String text = cell.strip();
    int digits = digitsFrom(text, 0);
    try {
      if (digits == text.length()) {
        return ofDigits(text);
      }
      if (digits == 4) {
        return ofParts(text);
      }
      return digits == 8 ? ofDigits(text.substring(0, 8)) : UNREADABLE;
    } catch (DateTimeException e) {
      return UNREADABLE;
    }
  }

  private static long ofDigits(String text) {
    return switch (text.length()) {
      case 8, 14 ->
          LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)).toEpochDay();
      case SECONDS_DIGITS -> day(Instant.ofEpochSecond(Long.parseLong(text)));
      case MILLIS_DIGITS -> day(Instant.ofEpochMilli(Long.parseLong(text)));
      default -> UNREADABLE;
    };
  }

  private static long ofParts(String text) {
    int monthAt = 5;
    int monthEnd = monthAt + digitsFrom(text, monthAt);
    int dayAt = monthEnd + 1;
    int dayEnd = dayAt + digitsFrom(text, dayAt);
    if (!separates(text, 4) || !separates(text, monthEnd) || tooLong(monthAt, monthEnd)) {
      return UNREADABLE;
    }
    if (tooLong(dayAt, dayEnd)) {
      return UNREADABLE;
    }
    if (hasOffset(text, dayEnd)) {
      return ofOffset(text);
    }
    int year = number(text, 0, 4);
    int month = number(text, monthAt, monthEnd);
    return LocalDate.of(year, month, number(text, dayAt, dayEnd)).toEpochDay();
  }

  private static boolean separates(String text, int at) {
    return at < text.length() && "-/.年月".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean tooLong(int from, int to) {
    return to - from < 1 || to - from > 2;
  }

  private static boolean hasOffset(String text, int from) {
    int length = text.length();
    return length > from + 6
        && (text.charAt(length - 1) == 'Z'
            || text.indexOf('+', from) > 0
            || text.indexOf('-', from) > 0);
  }

  private static long ofOffset(String text) {
    String iso = text.replace(' ', 'T').replaceFirst("T(?=[+-])", "");
    return day(OffsetDateTime.parse(iso.matches(".*[+-]\\d\\d") ? iso + ":00" : iso).toInstant());
  }

  private static long day(Instant instant) {
    return LocalDate.ofInstant(instant, SHANGHAI).toEpochDay();
  }

  private static int digitsFrom(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
