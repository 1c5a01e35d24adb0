package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table or view of a listing.
 *
 * @param rows the database's estimate; empty if it has none
 * @param bytes its size; empty if the database does not say
 * @param refused why it is not read though it could be; empty if it is read
 */
record CatalogEntry(
    TableName name,
    SourceUnit.Kind kind,
    String comment,
    OptionalLong rows,
    OptionalLong bytes,
    Optional<Bilingual> refused) {
  CatalogEntry(
      TableName name, SourceUnit.Kind kind, String comment, OptionalLong rows, OptionalLong bytes) {
    this(name, kind, comment, rows, bytes, Optional.empty());
  }
}
