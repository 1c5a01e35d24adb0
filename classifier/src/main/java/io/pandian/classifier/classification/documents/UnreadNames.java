package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.names.PossibleNames;
import io.pandian.classifier.detection.text.TextMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most how many names stand in text in which none were looked for. Phrases that were read
 * before, as those of a log are over and over, hold as many as were found in them; any other may
 * name somebody wherever a surname stands.
 */
final class UnreadNames {
  private static final int MOST_PHRASES = 20_000;
  private static final int LONGEST_PHRASE = 40;

  private final Map<String, Long> read = new HashMap<>();

  /** What takes the phrases of a line: runs of Chinese characters. */
  private interface Phrases {
    void take(int start, int end);
  }

  /** A line in which names were looked for. */
  void read(String line, List<TextMatch> names) {
    if (read.size() < MOST_PHRASES) {
      phrases(
          line,
          (start, end) -> {
            if (end - start <= LONGEST_PHRASE) {
              read.merge(line.substring(start, end), within(names, start, end), Math::max);
            }
          });
    }
  }

  private static long within(List<TextMatch> names, int start, int end) {
    return names.stream()
        .filter(name -> name.dataItem().equals("person-name"))
        .filter(name -> name.start() < end && name.end() > start)
        .count();
  }

  /** At most how many names a line holds in which none were looked for. */
  long atMostIn(String line) {
    long[] names = new long[1];
    phrases(
        line,
        (start, end) -> {
          String phrase = line.substring(start, end);
          Long known = read.get(phrase);
          names[0] += known == null ? PossibleNames.standard().atMostIn(phrase) : known;
        });
    return names[0];
  }

  private static void phrases(String line, Phrases phrases) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isIdeographic(line.charAt(i))) {
        if (i - start > 1) {
          phrases.take(start, i);
        }
        start = i + 1;
      }
    }
  }

  /** Whether a line can hold a name at all: two Chinese characters side by side. */
  static boolean mayBeIn(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (Character.isIdeographic(line.charAt(i)) && Character.isIdeographic(line.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
