package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceUnit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/** PostgreSQL, 10 and later. */
final class PostgresDialect implements Dialect {
  private static final long PAGE_BYTES = 8192;

  /** Rows on a page when nothing is known about a table. */
  private static final double USUAL_DENSITY = 50;

  /** Rows that a sample takes of each page it visits: few, for rows of one page resemble. */
  private static final double ROWS_OF_A_PAGE = 3;

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

  private static final String COLUMNS =
      """
      SELECT c.relkind,
        CASE WHEN c.relkind = 'p' THEN
            (SELECT sum(pg_relation_size(t.relid)) FROM pg_partition_tree(c.oid) t WHERE t.isleaf)
          ELSE pg_relation_size(c.oid) END,
        a.attname, format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum),
        CASE WHEN y.typtype = 'd' THEN b.typname ELSE y.typname END
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_type y ON y.oid = a.atttypid
        LEFT JOIN pg_type b ON b.oid = y.typbasetype
      WHERE n.nspname = ? AND c.relname = ? AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      ORDER BY a.attnum
      """;

  private static final String COULD_WRITE =
      """
      SELECT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) OR EXISTS (
        SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema'
          AND n.nspname NOT LIKE 'pg\\_%'
          AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))
      """;

  @Override
  public Driver driver() {
    return new org.postgresql.Driver();
  }

  @Override
  public String url(JdbcSettings settings) {
    Place.Server server = (Place.Server) settings.place();
    String database = URLEncoder.encode(server.database(), StandardCharsets.UTF_8);
    return "jdbc:postgresql://" + server.urlHost() + ":" + server.port() + "/" + database;
  }

  @Override
  public Properties properties(JdbcSettings settings) {
    Properties properties = Dialect.account(settings);
    Limits limits = settings.limits();
    String connect = String.valueOf(Math.max(1, limits.connectTimeout().toSeconds()));
    properties.setProperty("ApplicationName", "pandian");
    properties.setProperty("readOnly", "true");
    properties.setProperty("readOnlyMode", "always");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("connectTimeout", connect);
    properties.setProperty("loginTimeout", connect);
    properties.setProperty("cancelSignalTimeout", connect);
    properties.setProperty(
        "socketTimeout", String.valueOf(limits.statementTimeout().toSeconds() + 30));
    properties.setProperty("defaultRowFetchSize", String.valueOf(fetchSize()));
    properties.setProperty("sslmode", settings.options().getOrDefault("sslmode", "prefer"));
    String certificate = settings.options().get("sslrootcert");
    if (certificate != null) {
      properties.setProperty("sslrootcert", certificate);
    }
    return properties;
  }

  /** Parallel and synchronised scans would give another order, and so another sample, each time. */
  @Override
  public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
    connection.setReadOnly(true);
    Dialect.execute(
        connection,
        "SET lock_timeout = " + LOCK_WAIT.toMillis(),
        "SET idle_in_transaction_session_timeout = " + Duration.ofMinutes(10).toMillis(),
        "SET max_parallel_workers_per_gather = 0",
        "SET synchronize_seqscans = off",
        "SET jit = off",
        "SET DateStyle = 'ISO, YMD'",
        "SET IntervalStyle = 'iso_8601'");
  }

  @Override
  public void limit(Connection connection, Duration longest) throws SQLException {
    Dialect.execute(connection, "SET statement_timeout = " + longest.toMillis());
  }

  /** Each block fetched through a cursor counts as a statement of its own. */
  @Override
  public Duration readingLimit(Limits limits) {
    return limits.statementTimeout();
  }

  @Override
  public int fetchSize() {
    return 2000;
  }

  @Override
  public List<String> warnings(Connection connection, JdbcSettings settings) throws SQLException {
    List<String> warnings = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (isTrue(statement, COULD_WRITE)) {
        warnings.add(
            "The account could write: use one that is not a superuser and may only SELECT.");
      }
      if (!settings.place().isLocal()
          && !isTrue(statement, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
        warnings.add("The connection is not encrypted: set options.sslmode to verify-full.");
      }
    }
    return warnings;
  }

  private static boolean isTrue(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next() && result.getBoolean(1);
    }
  }

  /** Partitions are left out: their rows are the parent's. */
  @Override
  public void list(Connection connection, JdbcSettings settings, Consumer<Listed> found)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(TABLES)) {
      while (result.next()) {
        boolean table = "rp".contains(result.getString(3));
        String comment = result.getString(4);
        double rows = result.getDouble(5);
        long bytes = result.getLong(6);
        found.accept(
            new Listed(
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

  @Override
  public Optional<TableShape> shape(Connection connection, TableName name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
      try (ResultSet result = statement.executeQuery()) {
        String kind = "";
        long bytes = 0;
        List<ColumnShape> columns = new ArrayList<>();
        while (result.next()) {
          kind = result.getString(1);
          bytes = result.getLong(2);
          if (result.getString(3) != null) {
            columns.add(column(result));
          }
        }
        return kind.isEmpty() ? Optional.empty() : Optional.of(shape(name, kind, bytes, columns));
      }
    }
  }

  /** ONLY, because rows of tables that inherit from this one are listed with those tables. */
  private static TableShape shape(
      TableName name, String kind, long bytes, List<ColumnShape> columns) {
    String quoted = quote(name.schema()) + "." + quote(name.table());
    return new TableShape(
        kind.equals("r") ? "ONLY " + quoted : quoted,
        "rpm".contains(kind),
        OptionalLong.of(bytes),
        Optional.empty(),
        columns);
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
    Optional<String> text =
        base.equals("bytea") ? Optional.empty() : Optional.of(text(quote(name), type, base));
    return new ColumnShape(name, quote(name), type, comment == null ? "" : comment, text, nature);
  }

  private static String text(String column, String type, String base) {
    boolean bounded =
        type.endsWith(")") || base.matches("u?int[248]|numeric|float[48]|oid|uuid|date");
    return bounded || base.startsWith("time") || base.equals("bool")
        ? column + "::text"
        : "left(" + column + "::text, " + LONGEST_CELL + ")";
  }

  private static String shortType(String type) {
    return type.replace("character varying", "varchar")
        .replace("character(", "char(")
        .replaceFirst("^(timestamp|time)(\\([0-9]\\))? without time zone", "$1$2")
        .replaceFirst("^(timestamp|time)(\\([0-9]\\))? with time zone", "$1tz$2");
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * Visits pages at random (TABLESAMPLE SYSTEM reads nothing else) and takes of each the rows whose
   * place on the page has a chosen remainder, so that many pages give a few rows each.
   */
  @Override
  public List<List<String>> spread(
      Connection connection, TableShape table, OptionalLong estimate, Sampling sampling) {
    double pages = Math.max(1, table.bytes().orElse(0) / (double) PAGE_BYTES);
    double density = estimate.isPresent() ? estimate.getAsLong() / pages : USUAL_DENSITY;
    long stride = Math.max(1, Math.round(density / ROWS_OF_A_PAGE));
    double wanted = 2.0 * sampling.rowsPerTable() * stride / Math.max(density, 0.01);
    double percent = Math.min(100, 100 * wanted / pages);
    String query =
        String.format(
            Locale.ROOT,
            "FROM %s TABLESAMPLE SYSTEM (%.6f) REPEATABLE (%d)"
                + " WHERE (ctid::text::point)[1]::int %% %d = %d",
            table.from(),
            percent,
            sampling.seed(),
            stride,
            Math.floorMod(sampling.seed(), stride));
    return List.of(List.of(query));
  }

  @Override
  public String notBlank(String text) {
    return "btrim(" + text + ", E' \\t\\r\\n\\u3000') <> ''";
  }

  @Override
  public UnscannedReason reason(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "57014", "25P03" -> UnscannedReason.TIMEOUT;
      case "55P03", "40P01", "40001" -> UnscannedReason.LOCKED;
      case "42501" -> UnscannedReason.DENIED;
      case "42P01", "42703", "3F000" -> UnscannedReason.VANISHED;
      case "57P01", "57P02", "57P03", "3D000", "53300" -> UnscannedReason.UNREACHABLE;
      case "XX001", "XX002" -> UnscannedReason.CORRUPT;
      default -> UnscannedReason.FAILED;
    };
  }
}
