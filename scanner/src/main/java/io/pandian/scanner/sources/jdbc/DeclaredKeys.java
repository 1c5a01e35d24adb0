package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.sources.TableKeys.Reference;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a driver for the keys of a table, in the terms of JDBC alone. */
final class DeclaredKeys {
  private final DatabaseMetaData metadata;
  private final Space space;
  private final String table;

  /**
   * Where a schema's tables stand, in the terms of JDBC.
   *
   * @param escaped the schema as a pattern that fits it alone
   */
  record Space(@Nullable String catalog, @Nullable String schema, @Nullable String escaped) {
    static Space of(DatabaseMetaData metadata, String schema) throws SQLException {
      String escape = metadata.getSearchStringEscape();
      if (metadata.supportsSchemasInTableDefinitions()) {
        String escaped =
            schema
                .replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
        return new Space(null, schema, escaped);
      }
      return new Space(metadata.supportsCatalogsInTableDefinitions() ? schema : null, null, null);
    }

    /** A table of the schema, as keys call it. */
    String of(String table) {
      return name(schema, catalog, table);
    }

    private static String name(
        @Nullable String schema, @Nullable String catalog, @Nullable String table) {
      return (schema != null ? schema : catalog != null ? catalog : "") + "." + table;
    }
  }

  private DeclaredKeys(Connection connection, TableName name) throws SQLException {
    metadata = connection.getMetaData();
    space = Space.of(metadata, name.schema());
    table = name.table();
  }

  /**
   * The keys of a table.
   *
   * @param tables what is known of the tables of its schema
   */
  static TableKeys of(Connection connection, TableName name, SchemaTables tables)
      throws SQLException {
    return new DeclaredKeys(connection, name).keys(tables);
  }

  /** The columns of the primary key of a table. */
  static List<String> primary(Connection connection, TableName name) throws SQLException {
    return new DeclaredKeys(connection, name).primary();
  }

  private TableKeys keys(SchemaTables tables) throws SQLException {
    List<String> columns = primary();
    Optional<String> primary = columns.stream().findFirst().filter(c -> columns.size() == 1);
    Set<String> referencedBy = new HashSet<>();
    if (primary.isPresent()) {
      try (ResultSet keys = metadata.getExportedKeys(space.catalog(), space.schema(), table)) {
        while (keys.next()) {
          if (primary.get().equalsIgnoreCase(keys.getString("PKCOLUMN_NAME"))) {
            referencedBy.add(keys.getString("FKCOLUMN_NAME"));
          }
        }
      }
    }
    return new TableKeys(space.of(table), primary, references(tables), referencedBy);
  }

  private List<String> primary() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet keys = metadata.getPrimaryKeys(space.catalog(), space.schema(), table)) {
      while (keys.next()) {
        columns.add(keys.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private Map<String, Reference> references(SchemaTables tables) throws SQLException {
    Map<String, Reference> references = new HashMap<>();
    Set<String> ofSeveralColumns = new HashSet<>();
    String last = "";
    try (ResultSet keys = metadata.getImportedKeys(space.catalog(), space.schema(), table)) {
      while (keys.next()) {
        String column = keys.getString("FKCOLUMN_NAME");
        if (keys.getInt("KEY_SEQ") > 1) {
          ofSeveralColumns.add(last);
          ofSeveralColumns.add(column);
        }
        last = column;
        references.put(column, target(keys, tables));
      }
    }
    references.keySet().removeAll(ofSeveralColumns);
    return references;
  }

  /** Of a table in another schema no more is said than its name. */
  private Reference target(ResultSet keys, SchemaTables tables) throws SQLException {
    String schema = space.schema() == null ? null : keys.getString("PKTABLE_SCHEM");
    String catalog = space.catalog() == null ? null : keys.getString("PKTABLE_CAT");
    String target = keys.getString("PKTABLE_NAME");
    boolean near =
        Objects.equals(schema, space.schema()) && Objects.equals(catalog, space.catalog());
    return new Reference(
        Space.name(schema, catalog, target),
        (near ? tables.table(target) : Optional.<SchemaTables.Table>empty())
            .map(SchemaTables.Table::catalogue)
            .orElseGet(() -> new TableSample(target, "", List.of())));
  }
}
