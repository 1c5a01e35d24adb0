package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceUnit;
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
import java.util.regex.Pattern;

/** MariaDB and MySQL, both through MariaDB's driver. */
final class MariadbDialect implements Dialect {
  /** A table this small may be looked at row by row for its sample. */
  private static final long SCANNED_WHOLE = 200_000;

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

  /** A grant of anything but reading. */
  private static final Pattern WRITING =
      Pattern.compile(
          "\\b(ALL PRIVILEGES|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|TRIGGER|EVENT|EXECUTE|FILE|SUPER)\\b");

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

  private static final String COLUMNS =
      """
      SELECT t.table_schema, t.table_name, t.table_type, t.data_length,
        c.column_name, c.column_type, c.data_type, c.column_comment, c.column_key
      FROM information_schema.tables t LEFT JOIN information_schema.columns c
        ON c.table_schema = t.table_schema AND c.table_name = t.table_name
      WHERE t.table_schema = ? AND t.table_name = ?
      ORDER BY c.ordinal_position
      """;

  static {
    // The driver logs what the server says of an error, and that may quote values.
    System.setProperty("mariadb.logging.disable", "true");
  }

  private final Product product;

  MariadbDialect(Product product) {
    this.product = product;
  }

  @Override
  public Driver driver() {
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
  public void limit(Connection connection, Duration longest) throws SQLException {
    Dialect.execute(
        connection,
        isMariadb(connection)
            ? "SET SESSION max_statement_time = " + Math.max(1, longest.toMillis()) / 1000.0
            : "SET SESSION max_execution_time = " + Math.max(1, longest.toMillis()));
  }

  /** What the server is, whatever the plan calls it. */
  private static boolean isMariadb(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("MariaDB");
  }

  @Override
  public int fetchSize() {
    return 1000;
  }

  @Override
  public List<String> warnings(Connection connection, JdbcSettings settings) throws SQLException {
    List<String> warnings = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (couldWrite(statement, ((Place.Server) settings.place()).database())) {
        warnings.add("The account could write: use one that has only the SELECT privilege.");
      }
      if (!settings.place().isLocal() && !isEncrypted(statement)) {
        warnings.add("The connection is not encrypted: set options.sslmode to verify-full.");
      }
      if (product == Product.MARIADB && !isMariadb(connection)) {
        warnings.add("The server is MySQL: write type: mysql.");
      }
    }
    return warnings;
  }

  private static boolean couldWrite(Statement statement, String database) throws SQLException {
    try (ResultSet result = statement.executeQuery("SHOW GRANTS")) {
      boolean writes = false;
      while (result.next()) {
        String grant = result.getString(1);
        int on = grant.indexOf(" ON ");
        writes |=
            on > 0
                && WRITING.matcher(grant.substring(0, on)).find()
                && concerns(grant.substring(on + 4).replace("\\", ""), database);
      }
      return writes;
    }
  }

  /** Every account may write to the databases named test: the server comes so. */
  private static boolean concerns(String scope, String database) {
    return scope.startsWith("*.*")
        || (database.isEmpty()
            ? !scope.startsWith("`test")
            : scope.startsWith(quote(database) + "."));
  }

  private static boolean isEncrypted(Statement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'")) {
      return result.next() && !result.getString(2).isEmpty();
    }
  }

  @Override
  public void list(Connection connection, JdbcSettings settings, Consumer<Listed> found)
      throws SQLException {
    String database = ((Place.Server) settings.place()).database();
    try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
      statement.setString(1, database);
      statement.setString(2, database);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          found.accept(listed(result));
        }
      }
    }
  }

  private static Listed listed(ResultSet result) throws SQLException {
    boolean view = result.getString(3).equals("VIEW");
    String comment = result.getString(4);
    return new Listed(
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
  @Override
  public Optional<TableShape> shape(Connection connection, TableName name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
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
            ? Optional.of(new TableShape(from, stored, bytes, key, columns))
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

  private static Optional<String> text(String column, String type) {
    if (BINARY.contains(type)) {
      return Optional.empty();
    }
    if (LONG_TEXT.contains(type)) {
      return Optional.of("LEFT(" + column + ", " + LONGEST_CELL + ")");
    }
    if (GEOMETRY.contains(type)) {
      return Optional.of("LEFT(ST_AsText(" + column + "), " + LONGEST_CELL + ")");
    }
    return switch (type) {
      case "char", "varchar", "enum", "set" -> Optional.of(column);
      case "bit" -> Optional.of("CAST(" + column + " + 0 AS CHAR)");
      default -> Optional.of("CAST(" + column + " AS CHAR)");
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

  private static String quote(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  @Override
  public List<List<String>> spread(
      Connection connection, TableShape table, OptionalLong estimate, Sampling sampling)
      throws SQLException {
    int wanted = sampling.rowsPerTable();
    if (table.numericKey().isPresent()) {
      return List.of(
          KeyStrata.queries(
              connection, table.from(), table.numericKey().get(), wanted, sampling.seed()));
    }
    long rows = estimate.orElse(Long.MAX_VALUE);
    if (rows > SCANNED_WHOLE) {
      return List.of();
    }
    String query =
        "FROM %s WHERE RAND(%d) < %s LIMIT %d"
            .formatted(
                table.from(),
                Math.floorMod(sampling.seed(), Integer.MAX_VALUE),
                Math.min(1, 2.0 * wanted / rows),
                10L * wanted);
    return List.of(List.of(query));
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
