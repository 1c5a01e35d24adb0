package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.names.AddressParts;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in running text: a place where at least one division begins and a road, number,
 * building or village follows before the next stop. Safe for use by several threads.
 */
public final class AddressFinder {
  private static final int LONGEST = 80;
  private static final String STOPS = "，,。；;：:！!？?“”\"《》\t|";
  private static final AddressFinder STANDARD = new AddressFinder();

  private final AddressParts parts = AddressParts.standard();
  private final AddressDetector detector = new AddressDetector();

  private AddressFinder() {}

  public static AddressFinder standard() {
    return STANDARD;
  }

  /**
   * The addresses in a line, in their order.
   *
   * @param text the characters of the line
   */
  public List<TextMatch> in(String line, char[] text) {
    List<TextMatch> matches = new ArrayList<>();
    @Nullable ValueText view = null;
    int at = 0;
    while (at + 6 <= text.length) {
      int divisions = Traits.isHan(text[at]) ? parts.divisionsEnd(text, at, text.length) : at;
      if (divisions == at) {
        at++;
        continue;
      }
      int end = addressEnd(text, at, divisions);
      view = view == null ? new ValueText() : view;
      view.set(line.substring(at, end));
      boolean admitted = detector.shape().admits(view.length(), view.traits());
      if (admitted && detector.judge(view) == Verdict.PASSED) {
        matches.add(new TextMatch("address", at, end, view.string(), true, false));
        at = end;
      } else {
        at = divisions;
      }
    }
    return matches;
  }

  private static int addressEnd(char[] text, int start, int from) {
    int limit = Math.min(text.length, start + LONGEST);
    int end = from;
    while (end < limit && STOPS.indexOf(text[end]) < 0 && !isGap(text, end)) {
      end++;
    }
    return end;
  }

  /** A space ends an address unless a number or Han character of it follows a digit. */
  private static boolean isGap(char[] text, int at) {
    return text[at] == ' ' || text[at] == '\u3000';
  }
}
