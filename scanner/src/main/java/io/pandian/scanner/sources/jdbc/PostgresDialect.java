package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
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
import java.util.function.Consumer;

/** PostgreSQL, 12 and later. */
final class PostgresDialect implements Dialect {
  private static final long PAGE_BYTES = 8192;

  /** Rows on a page when nothing is known about a table. */
  private static final double USUAL_DENSITY = 50;

  /** Rows that a sample takes of each page it visits: few, for rows of one page resemble. */
  private static final double ROWS_OF_A_PAGE = 3;

  private static final int BLOCK_OF_A_CURSOR = 2000;

  private static final String COULD_WRITE =
      """
      SELECT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) OR EXISTS (
        SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema'
          AND n.nspname NOT LIKE 'pg\\_%'
          AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))
      """;

  @Override
  public Access access() {
    return new Access.Server(
        5432,
        true,
        List.of(
            new Access.Word(
                "sslmode", List.of("disable", "prefer", "require", "verify-ca", "verify-full")),
            new Access.Certificate("sslrootcert")));
  }

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
    properties.setProperty("defaultRowFetchSize", String.valueOf(BLOCK_OF_A_CURSOR));
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
  public TimeLimit timeLimit() {
    return TimeLimit.ofSession(
        (connection, longest) ->
            Dialect.execute(connection, "SET statement_timeout = " + longest.toMillis()));
  }

  /**
   * A view may take the server long before the first row; through a cursor each block counts as a
   * statement of its own, and the server itself ends one that takes too long.
   */
  @Override
  public RowFetch fetch(TableShape table) {
    return table.stored() ? new PostgresCopy() : RowFetch.inBlocks(BLOCK_OF_A_CURSOR);
  }

  @Override
  public Duration readingLimit(Limits limits, TableShape table, OptionalLong rows) {
    return table.stored() ? limits.forReading(rows) : limits.statementTimeout();
  }

  @Override
  public List<Bilingual> warnings(Session session, JdbcSettings settings) throws SQLException {
    List<Bilingual> warnings = new ArrayList<>();
    try (Statement statement = session.statement()) {
      if (isTrue(statement, COULD_WRITE)) {
        warnings.add(
            Bilingual.of(
                "当前账户有写权限；请改用非超级用户、只有 SELECT 权限的账户。",
                "The account could write: use one that is not a superuser and may only SELECT."));
      }
      if (!settings.place().isLocal()
          && !isTrue(statement, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
        warnings.add(NOT_ENCRYPTED);
      }
    }
    return warnings;
  }

  private static boolean isTrue(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next() && result.getBoolean(1);
    }
  }

  @Override
  public void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
      throws SQLException {
    PostgresCatalog.list(session, found);
  }

  @Override
  public Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    return PostgresCatalog.shape(session, name);
  }

  /**
   * Visits pages at random (TABLESAMPLE SYSTEM reads nothing else) and takes of each the rows whose
   * place on the page has a chosen remainder, so that many pages give a few rows each.
   */
  @Override
  public List<List<SomeRows>> spread(
      Session session, TableShape table, OptionalLong estimate, Sampling sampling) {
    double pages = Math.max(1, table.bytes().orElse(0) / (double) PAGE_BYTES);
    double density = estimate.isPresent() ? estimate.getAsLong() / pages : USUAL_DENSITY;
    double rows = 2.0 * sampling.rowsPerTable();
    // Of narrow tables few pages hold all rows: each then gives more of them.
    double ofAPage = Math.max(ROWS_OF_A_PAGE, rows / pages);
    long stride = Math.max(1, (long) (density / ofAPage));
    double wanted = rows * stride / Math.max(density, 0.01);
    double percent = Math.min(100, 100 * wanted / pages);
    SomeRows pagesAtRandom =
        SomeRows.of(
            String.format(
                Locale.ROOT,
                "%s TABLESAMPLE SYSTEM (%.6f) REPEATABLE (%d)",
                table.from(),
                percent,
                sampling.seed()));
    String someOfAPage =
        String.format(
            Locale.ROOT,
            "(ctid::text::point)[1]::int %% %d = %d",
            stride,
            Math.floorMod(sampling.seed(), stride));
    // Who may read some columns only may not ask for a row's place.
    return List.of(
        List.of(table.denied().isEmpty() ? pagesAtRandom.where(someOfAPage) : pagesAtRandom));
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
