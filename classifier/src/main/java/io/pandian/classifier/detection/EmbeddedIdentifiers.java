package io.pandian.classifier.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Identifiers inside the values of a column of text. */
final class EmbeddedIdentifiers {
  /** A shorter value holds no identifier and a text beside it. */
  private static final int SHORTEST_TEXT = 12;

  /** A find, with the item it is of. */
  private record Find(String dataItem, String value) {}

  /** How often a find occurs, and what was said of it. */
  private record Seen(TextMatch match, int count) {}

  private EmbeddedIdentifiers() {}

  static List<Detection> in(DistinctValues values) {
    Map<Find, Seen> finds = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.value(i);
      if (value.length() >= SHORTEST_TEXT) {
        scan(value, values.count(i), finds);
      }
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Seen seen : finds.values()) {
      TextMatch match = seen.match();
      Verdict verdict = match.checked() ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
      tallies
          .computeIfAbsent(match.dataItem(), Tally::new)
          .add(verdict, match.placeholder(), match.value(), seen.count());
    }
    List<Detection> detections = new ArrayList<>();
    tallies.values().forEach(t -> detections.add(t.toDetection()));
    return detections;
  }

  private static void scan(String value, int count, Map<Find, Seen> finds) {
    for (TextMatch match : TextScanner.standard().scan(value)) {
      boolean wholeValue = match.end() - match.start() >= value.strip().length();
      if (!wholeValue) {
        Find find = new Find(match.dataItem(), match.value());
        finds.merge(
            find, new Seen(match, count), (a, b) -> new Seen(a.match(), a.count() + b.count()));
      }
    }
  }
}
