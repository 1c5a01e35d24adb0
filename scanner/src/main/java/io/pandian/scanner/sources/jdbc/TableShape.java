package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A table or view as a query sees it.
 *
 * @param from what stands behind FROM, quoted
 * @param stored whether rows lie in the table itself, not in other tables or another server
 * @param bytes the size of its rows on disk; empty where the database does not say
 * @param numericKey SQL of a numeric key over which rows can be found quickly; empty if none
 * @param columns its columns, in their order
 * @param denied the names of those that the account may not read
 * @param gap what else of it the account cannot see, as one sentence; empty if it can see all
 */
record TableShape(
    String from,
    boolean stored,
    OptionalLong bytes,
    Optional<String> numericKey,
    List<ColumnShape> columns,
    Set<String> denied,
    Optional<Bilingual> gap) {
  /** A table of which the account can see all. */
  TableShape(
      String from,
      boolean stored,
      OptionalLong bytes,
      Optional<String> numericKey,
      List<ColumnShape> columns) {
    this(from, stored, bytes, numericKey, columns, Set.of(), Optional.empty());
  }

  TableShape {
    columns = List.copyOf(columns);
    denied = Set.copyOf(denied);
  }
}
