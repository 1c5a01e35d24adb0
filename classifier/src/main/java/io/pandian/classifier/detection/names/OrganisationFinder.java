package io.pandian.classifier.detection.names;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of firms and bodies in running text: what stands between the last stop, function word or
 * label and an ending that only organisations have. Cheap; {@link NameRecognizer} does better.
 *
 * <p>Not covered: endings that are everyday words as well (店, 中心), short names.
 */
public final class OrganisationFinder {
  private static final OrganisationFinder STANDARD = new OrganisationFinder();
  private static final int LONGEST_NAME = 30;
  private static final int SHORTEST_STEM = 2;

  /** Characters that end the search to the left, because no name holds them. */
  private static final String STOPS = "，,。.；;：:、！!？?“”\"'《》<>\t |/的与和及由在向对将被给从于为是至到请让把";

  private final WordTable endings;

  private OrganisationFinder() {
    List<String> words =
        Lexicon.words("organisation-suffixes").stream().filter(w -> w.length() >= 4).toList();
    endings = WordTable.backward(words);
  }

  public static OrganisationFinder standard() {
    return STANDARD;
  }

  /**
   * The organisations in a line, in their order.
   *
   * @param text the characters of the line
   */
  public List<TextMatch> in(String line, char[] text) {
    List<TextMatch> matches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length; i++) {
      int suffix = endings.longestTo(text, 0, i + 1).length();
      if (suffix == 0) {
        continue;
      }
      int end = branchEnd(text, i + 1);
      int start = stemStart(text, from, i + 1 - suffix);
      if (i + 1 - suffix - start >= SHORTEST_STEM) {
        String name = line.substring(start, end);
        matches.add(new TextMatch("organisation-name", start, end, name, false, false));
      }
      from = end;
      i = end - 1;
    }
    return matches;
  }

  private static int stemStart(char[] text, int from, int stemEnd) {
    int start = stemEnd;
    int least = Math.max(from, stemEnd - LONGEST_NAME);
    while (start > least && isNamePart(text[start - 1])) {
      start--;
    }
    return start;
  }

  private static boolean isNamePart(char c) {
    boolean bracket = c == '（' || c == '）' || c == '(' || c == ')';
    return bracket || Character.isLetterOrDigit(c) && STOPS.indexOf(c) < 0;
  }

  /** 有限公司 may be followed by 南宁分公司. */
  private static int branchEnd(char[] text, int end) {
    int limit = Math.min(text.length, end + 10);
    for (int i = end; i + 2 < limit && Traits.isHan(text[i]); i++) {
      if (text[i] == '分' && text[i + 1] == '公' && text[i + 2] == '司') {
        return i + 3;
      }
    }
    return end;
  }
}
