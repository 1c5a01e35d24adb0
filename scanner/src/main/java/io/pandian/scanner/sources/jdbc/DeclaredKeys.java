package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sources.TableKeys;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a driver for the keys of a table, in the terms of JDBC alone. */
final class DeclaredKeys {
  private final DatabaseMetaData metadata;
  private final @Nullable String catalog;
  private final @Nullable String schema;
  private final String table;

  private DeclaredKeys(Connection connection, TableName name) throws SQLException {
    metadata = connection.getMetaData();
    boolean schemas = metadata.supportsSchemasInTableDefinitions();
    boolean catalogs = metadata.supportsCatalogsInTableDefinitions();
    schema = schemas ? name.schema() : null;
    catalog = !schemas && catalogs ? name.schema() : null;
    table = name.table();
  }

  static TableKeys of(Connection connection, TableName name) throws SQLException {
    return new DeclaredKeys(connection, name).keys();
  }

  private TableKeys keys() throws SQLException {
    Optional<String> primary = primary();
    Set<String> referencedBy = new HashSet<>();
    if (primary.isPresent()) {
      try (ResultSet keys = metadata.getExportedKeys(catalog, schema, table)) {
        while (keys.next()) {
          if (primary.get().equalsIgnoreCase(keys.getString("PKCOLUMN_NAME"))) {
            referencedBy.add(keys.getString("FKCOLUMN_NAME"));
          }
        }
      }
    }
    return new TableKeys(spaceOf(schema, catalog, table), primary, references(), referencedBy);
  }

  private Optional<String> primary() throws SQLException {
    try (ResultSet keys = metadata.getPrimaryKeys(catalog, schema, table)) {
      if (!keys.next()) {
        return Optional.empty();
      }
      String column = keys.getString("COLUMN_NAME");
      return keys.next() ? Optional.empty() : Optional.of(column);
    }
  }

  private Map<String, String> references() throws SQLException {
    Map<String, String> references = new HashMap<>();
    Set<String> ofSeveralColumns = new HashSet<>();
    String last = "";
    try (ResultSet keys = metadata.getImportedKeys(catalog, schema, table)) {
      while (keys.next()) {
        String column = keys.getString("FKCOLUMN_NAME");
        if (keys.getInt("KEY_SEQ") > 1) {
          ofSeveralColumns.add(last);
          ofSeveralColumns.add(column);
        }
        last = column;
        references.put(
            column,
            spaceOf(
                schema == null ? null : keys.getString("PKTABLE_SCHEM"),
                catalog == null ? null : keys.getString("PKTABLE_CAT"),
                keys.getString("PKTABLE_NAME")));
      }
    }
    references.keySet().removeAll(ofSeveralColumns);
    return references;
  }

  private static String spaceOf(
      @Nullable String schema, @Nullable String catalog, @Nullable String table) {
    return (schema != null ? schema : catalog != null ? catalog : "") + "." + table;
  }
}
