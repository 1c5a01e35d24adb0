package io.pandian.classifier.classification.columns;

import java.util.List;

/**
 * What a table holds, and why.
 *
 * @param finding what it holds
 * @param columns why each column holds what it does, in the table's order
 */
public record ExplainedTable(TableFinding finding, List<ColumnExplanation> columns) {
  public ExplainedTable {
    columns = List.copyOf(columns);
  }
}
