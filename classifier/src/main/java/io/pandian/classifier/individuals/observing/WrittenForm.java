package io.pandian.classifier.individuals.observing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a value what spreadsheets, exports and people put around it: the apostrophe or the
 * formula that keeps digits a text, a label, brackets, the fraction or the exponent of a number
 * that never was one, the long-distance zero before a mobile number. Asked only for values that are
 * not in order as they stand.
 */
final class WrittenForm {
  private static final Pattern LABEL = Pattern.compile("[\\p{L} ./]{1,12}[:：]\\s*(.+)");
  private static final Pattern AROUND = Pattern.compile("^[='\"‘’“”<\\[]+|['\"‘’“”>\\];,，；。]+$");
  private static final Pattern FRACTION = Pattern.compile("(\\d+)[.．]0{1,2}");
  private static final Pattern EXPONENT = Pattern.compile("\\d[.]\\d{4,18}[Ee]\\+?\\d{1,2}");
  private static final Pattern INSIDE = Pattern.compile("[()（）.．·]");
  private static final Pattern LONG_DISTANCE = Pattern.compile("0(1\\d{10})");
  private static final Pattern CROSS = Pattern.compile("(\\d{17})[хХ×✕]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0+(\\d+)");
  private static final Pattern ONE_DIGIT = Pattern.compile("([1-9])\\1{5,}");
  private static final int LONGEST = 64;

  /** Where the year of birth and the order stand in a resident number of eighteen digits. */
  private static final int YEAR = 6;

  private static final int ORDER = 14;

  private static final int NUMBER = 18;

  private WrittenForm() {}

  /** The value alone; the same text if nothing stands around it. */
  static String bare(String value) {
    if (value.length() > LONGEST) {
      return value;
    }
    String text = AROUND.matcher(value.strip()).replaceAll("");
    Matcher label = LABEL.matcher(text);
    text = label.matches() ? label.group(1) : text;
    if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0) {
      return text;
    }
    if (EXPONENT.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      // A number whose last digits were rounded away is nobody's.
      return number.scale() == 0 ? number.toPlainString() : value;
    }
    text = whole(CROSS, whole(FRACTION, text, ""), "X");
    text = INSIDE.matcher(text).replaceAll("");
    return whole(LONG_DISTANCE, text, "");
  }

  private static String whole(Pattern pattern, String text, String after) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group(1) + after : text;
  }

  /** Whether a value has fewer letters and digits than its one form, which was completed. */
  static boolean isShorter(String value, String canonical) {
    if (value.equals(canonical)) {
      return false;
    }
    int characters = 0;
    for (int i = 0; i < value.length(); i++) {
      characters += Character.isLetterOrDigit(value.charAt(i)) ? 1 : 0;
    }
    return characters < canonical.length();
  }

  /**
   * A resident number as it is compared. In numbers of fifteen digits the orders 996 to 999 were
   * kept for those born before 1900 (GB 11643-1989), but numbers of eighteen digits know no such
   * rule, and systems that shorten those make numbers of fifteen that look older by a century.
   * Hence a number of such an order is compared without its century: of two persons of one place,
   * day and order the elder would be over 126 years old.
   */
  static String residentNumber(String canonical) {
    boolean eldest =
        canonical.length() == NUMBER
            && canonical.startsWith("99", ORDER)
            && canonical.charAt(ORDER + 2) >= '6'
            && (canonical.startsWith("18", YEAR) || canonical.startsWith("19", YEAR));
    return eldest
        ? canonical.substring(0, YEAR) + canonical.substring(YEAR + 2, NUMBER - 1)
        : canonical;
  }

  /** A number of an account without the zeros that one system writes and another drops. */
  static String account(String canonical) {
    char first = canonical.isEmpty() ? ' ' : canonical.charAt(0);
    if (first == '0') {
      Matcher zeros = LEADING_ZEROS.matcher(canonical);
      return zeros.matches() ? zeros.group(1) : canonical;
    }
    Matcher fraction = FRACTION.matcher(canonical);
    return canonical.endsWith("0") && fraction.matches() ? fraction.group(1) : canonical;
  }

  /**
   * A number that elsewhere stands for nobody, and is somebody's where the rows of a table are
   * numbered: customer 1111111.
   */
  static Optional<String> rowNumber(String value) {
    return Optional.of(value.strip()).filter(number -> ONE_DIGIT.matcher(number).matches());
  }
}
