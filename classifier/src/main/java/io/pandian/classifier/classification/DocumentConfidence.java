package io.pandian.classifier.classification;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How sure a find in a text is, by what speaks for it: {@code lexicons/text-confidence.tsv}. */
final class DocumentConfidence {
  /** What speaks for a find. */
  enum Ground {
    CHECKED,
    SHAPED,
    LABELLED
  }

  private record Row(double checked, double shaped, double labelled, boolean identifies) {}

  private static final Row OTHERS = new Row(0, 0, 0.85, false);
  private static final DocumentConfidence STANDARD = new DocumentConfidence();

  private final Map<String, Row> rows = new HashMap<>();

  private DocumentConfidence() {
    for (List<String> row : Resources.tsv("lexicons/text-confidence.tsv")) {
      rows.put(
          row.get(0),
          new Row(
              Double.parseDouble(row.get(1)),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)),
              row.get(4).equals("yes")));
    }
  }

  static DocumentConfidence standard() {
    return STANDARD;
  }

  /** The probability that a find is right; 0 if it is not to be taken on that ground. */
  double of(String dataItem, Ground ground) {
    Row row = rows.getOrDefault(dataItem, OTHERS);
    return switch (ground) {
      case CHECKED -> row.checked();
      case SHAPED -> row.shaped();
      case LABELLED -> row.labelled();
    };
  }

  /** Whether a value of the item points to a person. */
  boolean identifies(String dataItem) {
    return rows.getOrDefault(dataItem, OTHERS).identifies();
  }
}
