package io.pandian.classifier.classification.documents;

import io.pandian.classifier.classification.headers.HeaderReader;
import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that programs write: a time, a level, keys with values, ids of requests. They are full of
 * numbers that pass a check by chance, so that a number is taken only behind a word that says what
 * it is; but for resident identity numbers, which also name a division and a day, and for the
 * eleven digits of a mobile phone.
 */
final class LogLine {
  private static final int HEAD = 160;
  private static final int PHONE_DIGITS = 11;
  private static final int LONGEST_WORD = 40;
  private static final String SIGNS = " \t=:：＝\"'“[({<>";

  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}");
  private static final Pattern LEVEL =
      Pattern.compile("\\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE)\\b");
  private static final Pattern KEY = Pattern.compile("\\b[A-Za-z_][A-Za-z0-9_.]*=[^\\s=]");
  private static final Pattern MACHINE_ID =
      Pattern.compile(
          "(?i)\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"
              + "|\\b[0-9a-f]{32}\\b|\\b(?:trace|span|request|session)[-_ ]?id\\b");

  /** +1 and a space, or +44-, before a number. */
  private static final Pattern FOREIGN_CODE = Pattern.compile("\\+(?!86)\\d{1,3}[ ().-]{0,2}$");

  private LogLine() {}

  /** Whether a program seems to have written a line. */
  static boolean isOne(String line) {
    String head = line.substring(0, Math.min(line.length(), HEAD));
    long signs = Stream.of(TIME, LEVEL, KEY).filter(sign -> sign.matcher(head).find()).count();
    return signs > 1 || MACHINE_ID.matcher(line).find();
  }

  /** Whether a find in such a line is more than a number that happens to pass a check. */
  static boolean holds(String line, TextMatch match, DocumentConfidence confidence) {
    return switch (match.dataItem()) {
      case "email", "ip-address" -> true;
      case "resident-id" -> match.checked();
      case "mobile-phone" -> isPlainPhone(line, match) || isNamed(line, match, confidence);
      default -> isNamed(line, match, confidence);
    };
  }

  /** Eleven digits without a gap, which no code of another country precedes. */
  private static boolean isPlainPhone(String line, TextMatch match) {
    int start = match.end() - PHONE_DIGITS;
    return start >= match.start()
        && match.value().length() == PHONE_DIGITS
        && line.substring(start, match.end()).chars().allMatch(Character::isDigit)
        && !FOREIGN_CODE.matcher(line.substring(Math.max(0, start - 8), start)).find();
  }

  private static boolean isNamed(String line, TextMatch match, DocumentConfidence confidence) {
    int end = match.start();
    while (end > 0 && SIGNS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isOfWord(line.charAt(start - 1))) {
      start--;
    }
    HeaderReading word = HeaderReader.standard().readName(line.substring(start, end));
    return word.plainly(match.dataItem())
        || DocumentLabels.standard()
            .endingAt(line, end)
            .filter(place -> confidence.identifies(place.label().item()))
            .isPresent();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
