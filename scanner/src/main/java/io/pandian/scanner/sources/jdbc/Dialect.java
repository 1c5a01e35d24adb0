package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * What differs between database products. What JDBC and standard SQL say stands here; a product
 * says what it does in another way, and what it can do beyond. Holds no state: one serves any
 * number of connections.
 */
interface Dialect {
  /** What a connection over the network without encryption is told of. */
  Bilingual NOT_ENCRYPTED =
      Bilingual.of(
          "连接没有加密；请将 options.sslmode 设为 verify-full。",
          "The connection is not encrypted: set options.sslmode to verify-full.");

  /** Characters of a cell that are fetched for a sample. */
  int SAMPLED_CELL = 4096;

  /** Characters of a cell that are fetched when all rows are read. */
  int LONGEST_CELL = 32_768;

  /** Rows that a driver fetches at a time. */
  int ROWS_OF_A_BLOCK = 1000;

  /** How long a statement waits for another session's lock. */
  Duration LOCK_WAIT = Duration.ofMillis(500);

  /** How its databases are reached. */
  Access access();

  /** The driver itself, so that no other driver on the class path can take the URL. */
  Driver driver() throws SQLException;

  /** The URL, built from checked fields. */
  String url(JdbcSettings settings);

  /** Account and fixed properties: nothing in them runs code, writes, or reads other files. */
  Properties properties(JdbcSettings settings);

  /** Whether a local database is there, so that no driver is ever asked to make one. */
  default boolean exists(Place place) {
    return true;
  }

  /**
   * Looks at a database before anything in it can run.
   *
   * @throws SourceException if merely opening it would run definitions that are programs
   */
  default void inspect(Place place) throws SourceException {}

  /** Makes a new connection read-only and considerate. */
  void prepare(Connection connection, JdbcSettings settings) throws SQLException;

  /** How it is kept from working too long on one statement. */
  default TimeLimit timeLimit() {
    return TimeLimit.OF_EACH_STATEMENT;
  }

  /** How the rows of a table are fetched, so that no result is ever held whole. */
  default RowFetch fetch(TableShape table) {
    return RowFetch.inBlocks(ROWS_OF_A_BLOCK);
  }

  /**
   * The limit that fits a reading of all rows.
   *
   * @param rows how many they are said to be
   */
  default Duration readingLimit(Limits limits, TableShape table, OptionalLong rows) {
    return limits.forReading(rows);
  }

  /** Name and version. */
  default String product(Session session) throws SQLException {
    DatabaseMetaData metadata = session.connection().getMetaData();
    return metadata.getDatabaseProductName() + " " + metadata.getDatabaseProductVersion();
  }

  /** What a person should know about the access: it could write, it is not encrypted. */
  default List<Bilingual> warnings(Session session, JdbcSettings settings) throws SQLException {
    return List.of();
  }

  /** Gives every table and view but the system's, ordered by schema and name. */
  void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
      throws SQLException;

  /** Looks at one table; empty if it does not exist. */
  Optional<TableShape> shape(Session session, TableName name) throws SQLException;

  /**
   * Ways to find a sample all over a large table without sorting it, the best first; none but its
   * numeric key, if a product has no other. The rows of a way are together somewhat more than the
   * sample needs.
   */
  default List<List<SomeRows>> spread(
      Session session, TableShape table, OptionalLong estimate, Sampling sampling)
      throws SQLException {
    return table.numericKey().isEmpty()
        ? List.of()
        : List.of(
            KeyStrata.of(
                session,
                table.from(),
                table.numericKey().get(),
                sampling.rowsPerTable(),
                sampling.seed()));
  }

  /** A query for the first of some rows. */
  default String first(long most, String cells, SomeRows rows) {
    return rows.select(cells) + " FETCH FIRST " + most + " ROWS ONLY";
  }

  /** A name as it stands in a query. */
  default String quoted(String name) {
    return TableName.quote(name);
  }

  /** A table as it stands in a query. */
  default String quoted(TableName name) {
    return quoted(name.schema()) + "." + quoted(name.table());
  }

  /** How long a text is; never less than its characters. */
  default String length(String text) {
    return "LENGTH(" + text + ")";
  }

  /** A query for some rows. */
  default String query(SomeRows rows, String cells) {
    return rows.most().isPresent()
        ? first(rows.most().getAsLong(), cells, rows)
        : rows.select(cells);
  }

  /** A condition that holds if a text is neither null nor blank. */
  String notBlank(String text);

  /** What kind of failure it is; {@code FAILED} if the dialect knows no better. */
  UnscannedReason reason(SQLException failure);

  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** A password is sent only if there is one. */
  static Properties account(JdbcSettings settings) {
    Properties properties = new Properties();
    if (!settings.username().isEmpty()) {
      properties.setProperty("user", settings.username());
    }
    settings.password().ifPresent(p -> properties.setProperty("password", p.reveal()));
    return properties;
  }
}
