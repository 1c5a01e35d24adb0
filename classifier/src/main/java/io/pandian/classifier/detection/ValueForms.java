package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The forms in which the values of a column are written. Where nearly all values of one form hold
 * an identifier, the form is made for it (客户电话 and a number, {@code {"phone": ...}}). Where only
 * some do, their digits are numbers of another kind, of which some pass the check by chance.
 */
final class ValueForms {
  /** Misspelt numbers are fewer; of random digits fewer than this pass any one check. */
  private static final double MADE_FOR_IT = 0.95;

  /**
   * The same of numbers so long that they have a check digit, which one in ten random ones passes.
   */
  private static final double MADE_FOR_LONG = 0.5;

  private static final int LONG = 15;

  /** The shortest digest or random identifier in hexadecimal digits. */
  private static final int DIGEST = 32;

  private static final int FEW = 5;

  /** Values of a form: all, and those that hold an identifier. */
  private static final class Share {
    private int all;
    private int holding;
  }

  private final Map<String, Share> shares = new HashMap<>();

  ValueForms(DistinctValues values, Collection<String> holding) {
    holding.forEach(value -> shares.computeIfAbsent(formOf(value), f -> new Share()).holding++);
    for (int i = 0; i < values.size(); i++) {
      Share share = shares.get(formOf(values.value(i)));
      if (share != null) {
        share.all++;
      }
    }
  }

  /** Whether an identifier in this value is likely to be there by chance. */
  boolean byChance(String value, TextMatch match) {
    Share share = shares.get(formOf(value));
    if (share == null || share.all < FEW) {
      return (!match.checked() || value.length() >= DIGEST) && isCode(value);
    }
    double madeFor =
        match.checked() && match.value().length() >= LONG ? MADE_FOR_LONG : MADE_FOR_IT;
    return share.holding < madeFor * share.all;
  }

  /** A value without a word or a blank in it, in which letters and digits are mixed. */
  private static boolean isCode(String value) {
    String form = formOf(value);
    return form.indexOf('x') >= 0
        && form.chars().allMatch(c -> c == 'x' || c == 'a' || c == '9' || c == '-' || c == '_');
  }

  /** Digits become 9 each, words of letters a, words of both x; the rest stays. */
  static String formOf(String value) {
    StringBuilder form = new StringBuilder(value.length());
    int i = 0;
    while (i < value.length()) {
      int end = i;
      int digits = 0;
      while (end < value.length() && isWord(value.charAt(end))) {
        digits += Traits.isDigit(Traits.fold(value.charAt(end))) ? 1 : 0;
        end++;
      }
      if (end == i) {
        form.append(value.charAt(i++));
      } else if (digits == end - i) {
        form.append("9".repeat(digits));
      } else {
        form.append(digits == 0 ? 'a' : 'x');
      }
      i = Math.max(i, end);
    }
    return form.toString();
  }

  private static boolean isWord(char c) {
    char folded = Traits.fold(c);
    return Traits.isDigit(folded) || Traits.isLetter(folded);
  }
}
