package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceUnit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** What the catalog of MariaDB or MySQL says of tables and columns. */
final class MariadbCatalog {
  private static final Set<String> BINARY =
      Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
  private static final Set<String> LONG_TEXT =
      Set.of("tinytext", "text", "mediumtext", "longtext", "json");
  private static final Set<String> GEOMETRY =
      Set.of(
          "geometry",
          "point",
          "linestring",
          "polygon",
          "multipoint",
          "multilinestring",
          "multipolygon",
          "geometrycollection",
          "geomcollection");
  private static final Set<String> INTEGER =
      Set.of("tinyint", "smallint", "mediumint", "int", "bigint");

  private static final String TABLES =
      """
      SELECT table_schema, table_name, table_type, table_comment, table_rows,
        data_length + index_length
      FROM information_schema.tables
      WHERE table_type IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
        AND table_schema NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')
        AND (? = '' OR table_schema = ?)
      ORDER BY BINARY table_schema, BINARY table_name
      """;

  /** The names stand on both sides: joined by name, the server would open every table for each. */
  private static final String COLUMNS =
      """
      SELECT t.table_schema, t.table_name, t.table_type, t.data_length,
        c.column_name, c.column_type, c.data_type, c.column_comment, c.column_key
      FROM information_schema.tables t LEFT JOIN information_schema.columns c
        ON c.table_schema = ? AND c.table_name = ? AND BINARY c.table_name = BINARY t.table_name
      WHERE t.table_schema = ? AND t.table_name = ?
      ORDER BY c.ordinal_position
      """;

  /** Whether the account was granted columns of a table and not the table. */
  private static final String COLUMNS_ONLY =
      """
      SELECT EXISTS (SELECT 1 FROM information_schema.column_privileges,
            (SELECT CONCAT('''', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '''@''',
              SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''') AS me) i
          WHERE grantee = me AND table_schema = ? AND table_name = ? AND privilege_type = 'SELECT')
        AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges
          WHERE table_schema = ? AND table_name = ? AND privilege_type = 'SELECT')
        AND NOT EXISTS (SELECT 1 FROM information_schema.schema_privileges
          WHERE ? LIKE table_schema AND privilege_type = 'SELECT')
        AND NOT EXISTS (SELECT 1 FROM information_schema.user_privileges
          WHERE privilege_type = 'SELECT')
      """;

  private static final Bilingual COLUMNS_HIDDEN =
      Bilingual.of(
          "当前账户只被授予部分列，其余列不可见，未读取；请授予整个表的 SELECT 权限。",
          "The account was granted some columns only and sees no others: grant it SELECT on the"
              + " whole table.");

  private MariadbCatalog() {}

  /**
   * @param database the database to list; empty for all
   */
  static void list(Session session, String database, Consumer<CatalogEntry> found)
      throws SQLException {
    try (PreparedStatement statement = session.prepare(TABLES)) {
      statement.setString(1, database);
      statement.setString(2, database);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          found.accept(listed(result));
        }
      }
    }
  }

  private static CatalogEntry listed(ResultSet result) throws SQLException {
    boolean view = result.getString(3).equals("VIEW");
    String comment = result.getString(4);
    return new CatalogEntry(
        new TableName(result.getString(1), result.getString(2)),
        view ? SourceUnit.Kind.VIEW : SourceUnit.Kind.TABLE,
        view || comment == null ? "" : comment,
        number(result, 5),
        number(result, 6));
  }

  private static OptionalLong number(ResultSet result, int column) throws SQLException {
    long number = result.getLong(column);
    return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** The catalog may take names for equal that differ in case; only the very name counts. */
  static Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    try (PreparedStatement statement = session.prepare(COLUMNS)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
      statement.setString(3, name.schema());
      statement.setString(4, name.table());
      try (ResultSet result = statement.executeQuery()) {
        boolean found = false;
        boolean stored = false;
        OptionalLong bytes = OptionalLong.empty();
        List<ColumnShape> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        while (result.next()) {
          if (result.getString(1).equals(name.schema())
              && result.getString(2).equals(name.table())) {
            found = true;
            stored = !result.getString(3).equals("VIEW");
            bytes = number(result, 4);
            addColumn(result, columns, keys);
          }
        }
        String from = quote(name.schema()) + "." + quote(name.table());
        Optional<String> key =
            keys.size() == 1 && !keys.get(0).isEmpty()
                ? Optional.of(keys.get(0))
                : Optional.empty();
        return found
            ? Optional.of(
                new TableShape(from, stored, bytes, key, columns, Set.of(), gap(session, name)))
            : Optional.empty();
      }
    }
  }

  /**
   * The catalog does not show columns that the account may not read, nor says that there are any.
   */
  private static Optional<Bilingual> gap(Session session, TableName name) throws SQLException {
    try (PreparedStatement statement = session.prepare(COLUMNS_ONLY)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
      statement.setString(3, name.schema());
      statement.setString(4, name.table());
      statement.setString(5, name.schema());
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1)
            ? Optional.of(COLUMNS_HIDDEN)
            : Optional.empty();
      }
    }
  }

  /** A key that is no integer counts as a key that cannot be used: an empty text. */
  private static void addColumn(ResultSet result, List<ColumnShape> columns, List<String> keys)
      throws SQLException {
    String name = result.getString(5);
    if (name == null) {
      return;
    }
    String type = result.getString(7).toLowerCase(Locale.ROOT);
    columns.add(
        new ColumnShape(
            name,
            quote(name),
            result.getString(6),
            result.getString(8),
            text(quote(name), type),
            nature(type)));
    if (result.getString(9).equals("PRI")) {
      keys.add(INTEGER.contains(type) ? quote(name) : "");
    }
  }

  private static Optional<IntFunction<String>> text(String column, String type) {
    if (BINARY.contains(type)) {
      return Optional.empty();
    }
    if (LONG_TEXT.contains(type)) {
      return Optional.of(longest -> "LEFT(" + column + ", " + longest + ")");
    }
    if (GEOMETRY.contains(type)) {
      return Optional.of(longest -> "LEFT(ST_AsText(" + column + "), " + longest + ")");
    }
    return switch (type) {
      case "char", "varchar", "enum", "set" -> Optional.of(longest -> column);
      case "bit" -> Optional.of(longest -> "CAST(" + column + " + 0 AS CHAR)");
      default -> Optional.of(longest -> "CAST(" + column + " AS CHAR)");
    };
  }

  private static ColumnShape.Nature nature(String type) {
    if (LONG_TEXT.contains(type) || type.equals("char") || type.equals("varchar")) {
      return ColumnShape.Nature.CHARACTERS;
    }
    return type.equals("float") || type.equals("double")
        ? ColumnShape.Nature.FLOATING
        : ColumnShape.Nature.OTHER;
  }

  static String quote(String name) {
    return '`' + name.replace("`", "``") + '`';
  }
}
