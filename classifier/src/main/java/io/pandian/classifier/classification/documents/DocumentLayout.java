package io.pandian.classifier.classification.documents;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What the spaces of a line say: columns of a table, or one word stretched over a form. */
final class DocumentLayout {
  /** A line that is only a label, or only its value, is no longer. */
  static final int LONGEST_WORD = 40;

  private static final Pattern COLUMN_GAP = Pattern.compile("[ \u3000]{2,}");
  private static final Pattern GAP = Pattern.compile("[ \u3000]+");
  private static final String[] NONE = {};

  private DocumentLayout() {}

  /** The parts of a line that two spaces or more set apart; none if nothing does. */
  static String[] columns(String line) {
    boolean apart = line.contains("  ") || line.contains("\u3000\u3000");
    return apart ? COLUMN_GAP.split(line.strip()) : NONE;
  }

  /** Whether a line is a word without spaces inside, or stretched: 姓　　名. */
  static boolean isWord(String line) {
    if (line.isEmpty() || line.length() > LONGEST_WORD) {
      return false;
    }
    String[] parts = GAP.split(line);
    return parts.length == 1 || Arrays.stream(parts).allMatch(part -> part.length() == 1);
  }
}
