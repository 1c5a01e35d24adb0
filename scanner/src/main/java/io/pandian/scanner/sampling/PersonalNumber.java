package io.pandian.scanner.sampling;

import io.pandian.classifier.detection.TextScanner;

/**
 * Finds somebody's number for life in a text, quickly: one of 18 characters whose date exists and
 * whose check character is right, so that numbers of other things are hardly ever taken for one.
 */
final class PersonalNumber {
  private static final String ITEM = "resident-id";
  private static final int DIGITS = 17;

  private PersonalNumber() {}

  static boolean isIn(String text) {
    return hasRunOfDigits(text)
        && TextScanner.standard().scan(text).stream()
            .anyMatch(match -> match.dataItem().equals(ITEM));
  }

  /** Rules out nearly every text without looking at it twice. */
  private static boolean hasRunOfDigits(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && text.length() - i >= DIGITS - run; i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == DIGITS) {
        return true;
      }
    }
    return false;
  }
}
