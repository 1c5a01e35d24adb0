package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** MariaDB and MySQL, both through MariaDB's driver. */
final class MariadbDialect implements Dialect {
  /** A table this small may be looked at row by row for its sample. */
  private static final long SCANNED_WHOLE = 200_000;

  @Override
  public Access access() {
    return new Access.Server(
        3306,
        false,
        List.of(
            new Access.Word("sslmode", List.of("disable", "trust", "verify-ca", "verify-full")),
            new Access.Certificate("sslrootcert")));
  }

  /**
   * The driver logs what the server says of an error, and that may quote values: it is silenced.
   */
  @Override
  public Driver driver() {
    LoggingSystem.get(MariadbDialect.class.getClassLoader())
        .setLogLevel("org.mariadb.jdbc", LogLevel.OFF);
    return new org.mariadb.jdbc.Driver();
  }

  @Override
  public String url(JdbcSettings settings) {
    Place.Server server = (Place.Server) settings.place();
    return "jdbc:mariadb://" + server.urlHost() + ":" + server.port() + "/" + server.database();
  }

  @Override
  public Properties properties(JdbcSettings settings) {
    Properties properties = Dialect.account(settings);
    Limits limits = settings.limits();
    properties.setProperty("allowLocalInfile", "false");
    properties.setProperty("permitRedirect", "false");
    properties.setProperty("allowMultiQueries", "false");
    properties.setProperty("tinyInt1isBit", "false");
    properties.setProperty("connectionAttributes", "program_name:pandian");
    properties.setProperty("connectTimeout", String.valueOf(limits.connectTimeout().toMillis()));
    properties.setProperty(
        "socketTimeout", String.valueOf(limits.statementTimeout().plusSeconds(30).toMillis()));
    properties.setProperty("sslMode", settings.options().getOrDefault("sslmode", "disable"));
    String certificate = settings.options().get("sslrootcert");
    if (certificate != null) {
      properties.setProperty("serverSslCert", certificate);
    }
    return properties;
  }

  @Override
  public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
    long lockSeconds = Math.max(1, LOCK_WAIT.toSeconds());
    Dialect.execute(
        connection,
        "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
        "SET SESSION TRANSACTION READ ONLY",
        "SET SESSION lock_wait_timeout = " + lockSeconds,
        "SET SESSION net_write_timeout = 600");
  }

  @Override
  public TimeLimit timeLimit() {
    return TimeLimit.ofSession(
        (connection, longest) ->
            Dialect.execute(
                connection,
                isMariadb(connection)
                    ? "SET SESSION max_statement_time = " + Math.max(1, longest.toMillis()) / 1000.0
                    : "SET SESSION max_execution_time = " + Math.max(1, longest.toMillis())));
  }

  /** What the server is, whatever the plan calls it. */
  private static boolean isMariadb(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("MariaDB");
  }

  @Override
  public List<Bilingual> warnings(Session session, JdbcSettings settings) throws SQLException {
    List<Bilingual> warnings = new ArrayList<>();
    try (Statement statement = session.statement()) {
      if (MariadbGrants.couldWrite(statement, database(settings))) {
        warnings.add(
            Bilingual.of(
                "当前账户有写权限；请改用只有 SELECT 权限的账户。",
                "The account could write: use one that has only the SELECT privilege."));
      }
      if (!settings.place().isLocal() && !isEncrypted(statement)) {
        warnings.add(NOT_ENCRYPTED);
      }
      if (settings.product() == Product.MARIADB && !isMariadb(session.connection())) {
        warnings.add(
            Bilingual.of("服务器是 MySQL，请写 type: mysql。", "The server is MySQL: write type: mysql."));
      }
    }
    return warnings;
  }

  private static boolean isEncrypted(Statement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'")) {
      return result.next() && !result.getString(2).isEmpty();
    }
  }

  @Override
  public void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
      throws SQLException {
    MariadbCatalog.list(session, database(settings), found);
  }

  @Override
  public Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    return MariadbCatalog.shape(session, name);
  }

  private static String database(JdbcSettings settings) {
    return ((Place.Server) settings.place()).database();
  }

  /** Without a numeric key, a table that is not too large is looked at row by row. */
  @Override
  public List<List<SomeRows>> spread(
      Session session, TableShape table, OptionalLong estimate, Sampling sampling)
      throws SQLException {
    long rows = estimate.orElse(Long.MAX_VALUE);
    if (table.numericKey().isPresent() || rows > SCANNED_WHOLE) {
      return Dialect.super.spread(session, table, estimate, sampling);
    }
    int wanted = sampling.rowsPerTable();
    int seed = Math.floorMod(sampling.seed(), Integer.MAX_VALUE);
    double share = Math.min(1, 2.0 * wanted / rows);
    return List.of(
        List.of(
            SomeRows.of(table.from()).where("RAND(" + seed + ") < " + share).first(10L * wanted)));
  }

  @Override
  public String first(long most, String cells, SomeRows rows) {
    return rows.select(cells) + " LIMIT " + most;
  }

  @Override
  public String quoted(String name) {
    return MariadbCatalog.quote(name);
  }

  @Override
  public String notBlank(String text) {
    return "TRIM(" + text + ") <> ''";
  }

  @Override
  public UnscannedReason reason(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 1317, 1969, 3024 -> UnscannedReason.TIMEOUT;
      case 1205, 1213 -> UnscannedReason.LOCKED;
      case 1044, 1045, 1142, 1143, 1227, 1370, 1698 -> UnscannedReason.DENIED;
      case 1054, 1146 -> UnscannedReason.VANISHED;
      case 1040, 1049, 1053, 1129, 1130, 1203, 1226 -> UnscannedReason.UNREACHABLE;
      case 126, 1034, 1194, 1712 -> UnscannedReason.CORRUPT;
      default -> UnscannedReason.FAILED;
    };
  }
}
