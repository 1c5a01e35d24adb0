package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.names.PossibleNames;
import java.util.regex.Pattern;

/**
 * Lists of names in a text: lines of nothing but words that may be names. Where a list is a list of
 * names, even those count that nothing around them shows to be one.
 */
final class NameList {
  /** Fewer words may be anything. */
  private static final int FEWEST = 3;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000、，,;；/|]+");
  private static final Pattern NUMBER = Pattern.compile("^[(（\\[]?\\d{1,5}[)）\\].、．:：]?\\s*");

  private long words;
  private long known;

  /**
   * Takes a line without identifiers.
   *
   * @param names how many names are known to stand in it
   * @return how many further persons the list that ended before it may name
   */
  long line(String line, int names) {
    int possible = words(line);
    long ended = possible == 0 ? end() : 0;
    words += possible;
    known += possible == 0 ? 0 : names;
    return ended;
  }

  /** Ends a list; gives how many further persons it may name. */
  long end() {
    long further = words < FEWEST ? 0 : Math.max(0, words - known);
    words = 0;
    known = 0;
    return further;
  }

  /** How many words a line has, if all may be names; else 0. */
  private static int words(String line) {
    int count = 0;
    String list = NUMBER.matcher(line.strip()).replaceFirst("");
    for (String word : BETWEEN.split(list)) {
      if (!PossibleNames.standard().isOne(word)) {
        return 0;
      }
      count++;
    }
    return count;
  }
}
