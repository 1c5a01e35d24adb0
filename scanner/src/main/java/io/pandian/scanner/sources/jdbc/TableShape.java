package io.pandian.scanner.sources.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table or view as a query sees it.
 *
 * @param from what stands behind FROM, quoted
 * @param stored whether rows lie in the table itself, not in other tables or another server
 * @param bytes the size of its rows on disk; empty where the database does not say
 * @param numericKey SQL of a numeric key over which rows can be found quickly; empty if none
 * @param columns its columns, in their order
 */
record TableShape(
    String from,
    boolean stored,
    OptionalLong bytes,
    Optional<String> numericKey,
    List<ColumnShape> columns) {
  TableShape {
    columns = List.copyOf(columns);
  }
}
