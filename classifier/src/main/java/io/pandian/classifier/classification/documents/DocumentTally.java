package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.Masking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the data items of a document. */
final class DocumentTally {
  private static final int EXAMPLES = 3;

  private static final class Item {
    private final Set<String> values = new HashSet<>();
    private final List<String> examples = new ArrayList<>(EXAMPLES);
    private final Map<TextGround, Long> grounds = new LinkedHashMap<>();
    private long count;
    private double confidence;
  }

  private final Map<String, Item> items = new LinkedHashMap<>();

  /**
   * Counts one find; one of no confidence is not counted.
   *
   * @param word the word that named it; empty if none did
   */
  void add(String dataItem, String value, double confidence, TextGround.Kind kind, String word) {
    if (confidence <= 0) {
      return;
    }
    Item item = items.computeIfAbsent(dataItem, k -> new Item());
    item.count++;
    item.grounds.merge(new TextGround(kind, word, 0), 1L, Long::sum);
    item.confidence = Math.max(item.confidence, confidence);
    if (item.values.add(value) && item.examples.size() < EXAMPLES) {
      item.examples.add(Masking.mask(dataItem, value));
    }
  }

  void remove(String dataItem) {
    items.remove(dataItem);
  }

  Set<String> dataItems() {
    return items.keySet();
  }

  private static List<TextGround> grounds(Item item) {
    return item.grounds.entrySet().stream()
        .map(e -> new TextGround(e.getKey().kind(), e.getKey().word(), e.getValue()))
        .sorted(Comparator.comparingLong(TextGround::count).reversed())
        .toList();
  }

  /** The findings, most frequent first, then by code. */
  List<TextFinding> findings() {
    List<TextFinding> findings = new ArrayList<>();
    items.forEach(
        (code, item) ->
            findings.add(
                new TextFinding(
                    code,
                    item.count,
                    item.values.size(),
                    item.confidence,
                    item.examples,
                    grounds(item))));
    findings.sort(
        Comparator.comparingLong(TextFinding::count)
            .reversed()
            .thenComparing(TextFinding::dataItem));
    return findings;
  }
}
