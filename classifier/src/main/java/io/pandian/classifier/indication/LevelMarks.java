package io.pandian.classifier.indication;

import io.pandian.config.Resources;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The marks by which people say the level of data, from {@code lexicons/level-marks.tsv}. */
final class LevelMarks {
  /** A mark stands on a line of its own, or with a few words. */
  private static final int LONGEST_LINE = 20;

  /** A mark stands near the top. */
  private static final int LINES = 40;

  /** A mark and the words beside which it marks nothing. */
  private record Mark(String indicator, String mark, List<String> unless) {
    boolean in(String text) {
      return text.contains(mark) && unless.stream().noneMatch(text::contains);
    }
  }

  private final List<Mark> marks =
      Resources.tsv("lexicons/level-marks.tsv").stream()
          .map(row -> new Mark(row.get(0), row.get(1), List.of(row.get(2).split("\\|"))))
          .toList();

  Set<String> indicators() {
    Set<String> indicators = new LinkedHashSet<>();
    marks.forEach(mark -> indicators.add(mark.indicator()));
    return indicators;
  }

  /** The marks in a text, by what they stand for; the first that fits. */
  Map<String, String> in(String text) {
    String plain = text.replace(':', '：').replace(" ", "");
    Map<String, String> found = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (mark.in(plain)) {
        found.putIfAbsent(mark.indicator(), mark.mark());
      }
    }
    return found;
  }

  /** The short lines near the top of a document, where a mark may stand. */
  static Stream<String> topLines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(LINES)
        .map(String::strip)
        .filter(line -> line.length() <= LONGEST_LINE);
  }
}
