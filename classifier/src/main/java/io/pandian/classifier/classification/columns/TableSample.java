package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.FieldSample;
import java.util.List;
import java.util.Map;

/**
 * A sample of a table, in memory only.
 *
 * @param name the table's, sheet's or file's name
 * @param comment the source's comment on it; empty if none
 * @param fields a sample of every column, in the table's order
 * @param references by column, the other table to whose key it points: names and comments suffice
 */
public record TableSample(
    String name, String comment, List<FieldSample> fields, Map<String, TableSample> references) {
  public TableSample {
    fields = List.copyOf(fields);
    references = Map.copyOf(references);
  }

  /** A sample of a table that points to no other. */
  public TableSample(String name, String comment, List<FieldSample> fields) {
    this(name, comment, fields, Map.of());
  }

  /** The same, with the tables that its columns point to. */
  public TableSample withReferences(Map<String, TableSample> others) {
    return new TableSample(name, comment, fields, others);
  }
}
