package io.pandian.classifier.classification;

import io.pandian.classifier.detection.FieldSample;
import java.util.List;

/**
 * A sample of a table, in memory only.
 *
 * @param name the table's, sheet's or file's name
 * @param comment the source's comment on it; empty if none
 * @param fields a sample of every column, in the table's order
 */
public record TableSample(String name, String comment, List<FieldSample> fields) {
  public TableSample {
    fields = List.copyOf(fields);
  }
}
