package io.pandian.scanner.sources.jdbc;

import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.SourceUnit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** What PostgreSQL's catalog says of tables and columns: one query for all, one for each table. */
final class PostgresCatalog {
  private static final Set<String> TEXT_TYPES =
      Set.of("text", "varchar", "bpchar", "name", "citext");

  private static final String TABLES =
      """
      SELECT n.nspname, c.relname, c.relkind, obj_description(c.oid, 'pg_class'),
        CASE WHEN c.relkind = 'p' THEN
            (SELECT sum(l.reltuples) FROM pg_partition_tree(c.oid) t JOIN pg_class l ON l.oid = t.relid
              WHERE t.isleaf AND l.reltuples >= 0)
          ELSE c.reltuples END,
        CASE WHEN c.relkind = 'p' THEN
            (SELECT sum(pg_table_size(t.relid)) FROM pg_partition_tree(c.oid) t WHERE t.isleaf)
          ELSE pg_table_size(c.oid) END
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
        AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
      ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
      """;

  /**
   * A view shows its owner's rows of a table with row-level security, or those of whoever asks; of
   * views over views only the first are looked at.
   */
  private static final String COLUMNS =
      """
      SELECT c.relkind,
        CASE WHEN c.relkind = 'p' THEN
            (SELECT sum(pg_relation_size(t.relid)) FROM pg_partition_tree(c.oid) t WHERE t.isleaf)
          ELSE pg_relation_size(c.oid) END,
        a.attname, format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum),
        CASE WHEN y.typtype = 'd' THEN b.typname ELSE y.typname END,
        has_column_privilege(c.oid, a.attnum, 'SELECT'),
        row_security_active(c.oid) OR c.relkind = 'v' AND EXISTS (SELECT 1
          FROM pg_rewrite w JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass
              AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
            JOIN pg_class u ON u.oid = d.refobjid JOIN pg_roles o ON o.oid = c.relowner
          WHERE w.ev_class = c.oid AND u.relrowsecurity AND CASE WHEN EXISTS (
                SELECT 1 FROM pg_options_to_table(c.reloptions)
                WHERE option_name = 'security_invoker' AND option_value::bool)
              THEN row_security_active(u.oid)
              ELSE NOT (o.rolsuper OR o.rolbypassrls)
                AND (u.relforcerowsecurity OR u.relowner <> c.relowner) END)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_type y ON y.oid = a.atttypid
        LEFT JOIN pg_type b ON b.oid = y.typbasetype
      WHERE n.nspname = ? AND c.relname = ? AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      ORDER BY a.attnum
      """;

  private static final Bilingual ROWS_HIDDEN =
      Bilingual.of(
          "行级安全策略对当前账户隐藏行，隐藏了多少无从得知；请使用有 BYPASSRLS 的只读账户。",
          "Row-level security hides rows from the account, and nobody can tell how many: use a"
              + " read-only account with BYPASSRLS.");

  private PostgresCatalog() {}

  /** Partitions are left out: their rows are the parent's. */
  static void list(Session session, Consumer<CatalogEntry> found) throws SQLException {
    try (Statement statement = session.statement();
        ResultSet result = statement.executeQuery(TABLES)) {
      while (result.next()) {
        boolean table = "rp".contains(result.getString(3));
        String comment = result.getString(4);
        double rows = result.getDouble(5);
        long bytes = result.getLong(6);
        found.accept(
            new CatalogEntry(
                new TableName(result.getString(1), result.getString(2)),
                table ? SourceUnit.Kind.TABLE : SourceUnit.Kind.VIEW,
                comment == null ? "" : comment,
                rows > 0 || (rows == 0 && bytes == 0 && table)
                    ? OptionalLong.of((long) rows)
                    : OptionalLong.empty(),
                table ? OptionalLong.of(bytes) : OptionalLong.empty()));
      }
    }
  }

  static Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    try (PreparedStatement statement = session.prepare(COLUMNS)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
      try (ResultSet result = statement.executeQuery()) {
        String kind = "";
        long bytes = 0;
        boolean rowsHidden = false;
        Set<String> denied = new LinkedHashSet<>();
        List<ColumnShape> columns = new ArrayList<>();
        while (result.next()) {
          kind = result.getString(1);
          bytes = result.getLong(2);
          rowsHidden = result.getBoolean(8);
          if (result.getString(3) != null) {
            columns.add(column(result));
            if (!result.getBoolean(7)) {
              denied.add(result.getString(3));
            }
          }
        }
        return kind.isEmpty()
            ? Optional.empty()
            : Optional.of(shape(name, kind, bytes, columns, denied, rowsHidden));
      }
    }
  }

  /** ONLY, because rows of tables that inherit from this one are listed with those tables. */
  private static TableShape shape(
      TableName name,
      String kind,
      long bytes,
      List<ColumnShape> columns,
      Set<String> denied,
      boolean rowsHidden) {
    String quoted = TableName.quote(name.schema()) + "." + TableName.quote(name.table());
    return new TableShape(
        kind.equals("r") ? "ONLY " + quoted : quoted,
        "rpm".contains(kind),
        OptionalLong.of(bytes),
        Optional.empty(),
        columns,
        denied,
        rowsHidden ? Optional.of(ROWS_HIDDEN) : Optional.empty());
  }

  private static ColumnShape column(ResultSet result) throws SQLException {
    String name = result.getString(3);
    String type = shortType(result.getString(4));
    String comment = result.getString(5);
    String base = result.getString(6) == null ? "" : result.getString(6);
    ColumnShape.Nature nature = ColumnShape.Nature.OTHER;
    if (TEXT_TYPES.contains(base)) {
      nature = ColumnShape.Nature.CHARACTERS;
    } else if (base.equals("float4") || base.equals("float8")) {
      nature = ColumnShape.Nature.FLOATING;
    }
    Optional<IntFunction<String>> text =
        base.equals("bytea") || !result.getBoolean(7)
            ? Optional.empty()
            : Optional.of(text(TableName.quote(name), type, base));
    return new ColumnShape(
        name, TableName.quote(name), type, comment == null ? "" : comment, text, nature);
  }

  private static IntFunction<String> text(String column, String type, String base) {
    boolean bounded =
        type.endsWith(")") || base.matches("u?int[248]|numeric|float[48]|oid|uuid|date");
    return bounded || base.startsWith("time") || base.equals("bool")
        ? longest -> column + "::text"
        : longest -> "left(" + column + "::text, " + longest + ")";
  }

  private static String shortType(String type) {
    return type.replace("character varying", "varchar")
        .replace("character(", "char(")
        .replaceFirst("^(timestamp|time)(\\([0-9]\\))? without time zone", "$1$2")
        .replaceFirst("^(timestamp|time)(\\([0-9]\\))? with time zone", "$1tz$2");
  }
}
