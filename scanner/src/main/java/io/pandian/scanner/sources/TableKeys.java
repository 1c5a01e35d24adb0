package io.pandian.scanner.sources;

import io.pandian.classifier.classification.columns.TableSample;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table and others point to each other, as their database declares it or as their names and
 * values imply it; keys of several columns are left out.
 *
 * @param table the table, as {@code references} of other tables call it
 * @param primary the column of its primary key
 * @param references by column of the table, the table to whose primary key it points
 * @param referencedBy the names of the columns of other tables that point to the primary key
 */
public record TableKeys(
    String table,
    Optional<String> primary,
    Map<String, Reference> references,
    Set<String> referencedBy) {
  /** A table without any, or a source that knows none. */
  public static final TableKeys NONE = new TableKeys("", Optional.empty(), Map.of(), Set.of());

  public TableKeys {
    references = Map.copyOf(references);
    referencedBy = Set.copyOf(referencedBy);
  }

  /**
   * A table that a column points to.
   *
   * @param table the table, as its own keys call it
   * @param catalogue what the source's catalogue says of it: names and comments, no values
   */
  public record Reference(String table, TableSample catalogue) {}
}
