package io.pandian.scanner.sources.files.parsing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * How the values of worksheets are written as text: numbers with all their digits and never with an
 * exponent, dates as {@code 2026-06-30}.
 */
final class SpreadsheetText {
  /** A worksheet computes with so many digits; what follows in a fraction is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LARGEST_EXPONENT = 400;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private SpreadsheetText() {}

  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (Math.abs((long) plain.precision() - plain.scale()) > LARGEST_EXPONENT) {
      return plain.toString();
    }
    boolean fraction = plain.scale() > 0;
    BigDecimal rounded =
        fraction && plain.precision() > DIGITS.getPrecision()
            ? plain.round(DIGITS).stripTrailingZeros()
            : plain;
    return rounded.toPlainString();
  }

  /** A number as a file writes it; a text that is no number is left as it is. */
  static String number(String written) {
    try {
      return number(new BigDecimal(written.strip()));
    } catch (NumberFormatException e) {
      return written;
    }
  }

  static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE.format(date) : TIME.format(date);
  }
}
