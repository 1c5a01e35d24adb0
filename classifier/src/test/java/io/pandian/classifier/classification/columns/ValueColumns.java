package io.pandian.classifier.classification.columns;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import java.util.Set;

/** Classifies generated columns and says how it went. */
final class ValueColumns {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private ValueColumns() {}

  static TableFinding table(TableSample sample) {
    return CLASSIFIER.table(sample);
  }

  static FieldFinding column(String name, List<String> values) {
    FieldSample field = new FieldSample(name, "", "", values);
    return table(new TableSample("t1", "", List.of(field))).fields().get(0);
  }

  static boolean isPersonal(String item) {
    return TAXONOMY.item(item).filter(DataItem::personal).isPresent();
  }

  /**
   * What was found, where only personal items count against a thing that is none.
   *
   * @param right the right items
   * @param table what the column stands in, for people
   */
  static Judged judged(FieldFinding field, Set<String> right, boolean personal, String table) {
    String found =
        field.items().stream()
            .filter(item -> right.contains(item) || isPersonal(item))
            .findFirst()
            .orElse("");
    String what =
        String.join(
            " ", table, field.name(), field.comment(), field.evidence().examples().toString());
    return new Judged(right, personal, found, field.confidence(), what);
  }
}
