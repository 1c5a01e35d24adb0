package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.h2.api.ErrorCode;

/** H2 2.x in a local file. */
final class H2Dialect implements Dialect {
  private static final String SUFFIX = ".mv.db";
  private static final Set<String> BINARY =
      Set.of("BINARY", "BINARY VARYING", "BINARY LARGE OBJECT", "JAVA_OBJECT");
  private static final Set<String> CHARACTERS =
      Set.of("CHARACTER", "CHARACTER VARYING", "VARCHAR_IGNORECASE", "CHARACTER LARGE OBJECT");
  private static final Set<String> FLOATING = Set.of("REAL", "DOUBLE PRECISION", "DECFLOAT");
  private static final Map<String, String> SHORT_NAMES =
      Map.of("character varying", "varchar", "character", "char", "character large object", "clob");

  private static final String TABLES =
      """
      SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, REMARKS, ROW_COUNT_ESTIMATE
      FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      ORDER BY TABLE_SCHEMA, TABLE_NAME
      """;

  private static final String COLUMNS =
      """
      SELECT t.TABLE_TYPE, c.COLUMN_NAME, c.DATA_TYPE, c.CHARACTER_MAXIMUM_LENGTH,
        c.NUMERIC_PRECISION, c.NUMERIC_SCALE, c.REMARKS
      FROM INFORMATION_SCHEMA.TABLES t LEFT JOIN INFORMATION_SCHEMA.COLUMNS c
        ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
      WHERE t.TABLE_SCHEMA = ? AND t.TABLE_NAME = ?
      ORDER BY c.ORDINAL_POSITION
      """;

  @Override
  public Access access() {
    return new Access.LocalFile(true);
  }

  @Override
  public Driver driver() {
    return new org.h2.Driver();
  }

  @Override
  public String url(JdbcSettings settings) {
    String path = ((Place.LocalFile) settings.place()).path().toString();
    String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    return "jdbc:h2:file:"
        + name
        + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;FORBID_CREATION=TRUE"
        + ";LAZY_QUERY_EXECUTION=TRUE";
  }

  @Override
  public Properties properties(JdbcSettings settings) {
    Properties properties = Dialect.account(settings);
    properties.putIfAbsent("user", "sa");
    return properties;
  }

  @Override
  public boolean exists(Place place) {
    Path path = ((Place.LocalFile) place).path();
    return Files.isRegularFile(path) || Files.isRegularFile(Path.of(path + SUFFIX));
  }

  @Override
  public void inspect(Place place) throws SourceException {
    Path path = ((Place.LocalFile) place).path();
    H2Definitions.check(Files.isRegularFile(path) ? path : Path.of(path + SUFFIX));
  }

  @Override
  public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
    connection.setReadOnly(true);
    Dialect.execute(connection, "SET LOCK_TIMEOUT " + LOCK_WAIT.toMillis());
    try {
      Dialect.execute(connection, "SET TRACE_LEVEL_FILE 0");
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.ADMIN_RIGHTS_REQUIRED) {
        throw e;
      }
      // An account that may only read, as it should be, cannot switch the trace file off.
    }
  }

  @Override
  public TimeLimit timeLimit() {
    return TimeLimit.ofSession(
        (connection, longest) -> {
          long millis = Math.min(Integer.MAX_VALUE, Math.max(1, longest.toMillis()));
          Dialect.execute(connection, "SET QUERY_TIMEOUT " + millis);
        });
  }

  @Override
  public void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
      throws SQLException {
    try (Statement statement = session.statement();
        ResultSet result = statement.executeQuery(TABLES)) {
      while (result.next()) {
        boolean view = result.getString(3).equals("VIEW");
        String comment = result.getString(4);
        found.accept(
            new CatalogEntry(
                new TableName(result.getString(1), result.getString(2)),
                view ? SourceUnit.Kind.VIEW : SourceUnit.Kind.TABLE,
                comment == null ? "" : comment,
                view ? OptionalLong.empty() : OptionalLong.of(result.getLong(5)),
                OptionalLong.empty()));
      }
    }
  }

  @Override
  public Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    try (PreparedStatement statement = session.prepare(COLUMNS)) {
      statement.setString(1, name.schema());
      statement.setString(2, name.table());
      try (ResultSet result = statement.executeQuery()) {
        String kind = "";
        List<ColumnShape> columns = new ArrayList<>();
        while (result.next()) {
          kind = result.getString(1);
          if (result.getString(2) != null) {
            columns.add(column(result));
          }
        }
        boolean stored = kind.equals("BASE TABLE");
        return kind.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TableShape(
                    quoted(name),
                    stored,
                    OptionalLong.empty(),
                    stored ? Optional.of("_ROWID_") : Optional.empty(),
                    columns));
      }
    }
  }

  private static ColumnShape column(ResultSet result) throws SQLException {
    String name = result.getString(2);
    String type = result.getString(3);
    String comment = result.getString(7);
    ColumnShape.Nature nature = ColumnShape.Nature.OTHER;
    if (CHARACTERS.contains(type)) {
      nature = ColumnShape.Nature.CHARACTERS;
    } else if (FLOATING.contains(type)) {
      nature = ColumnShape.Nature.FLOATING;
    }
    Optional<IntFunction<String>> text =
        BINARY.contains(type) ? Optional.empty() : Optional.of(text(TableName.quote(name), type));
    return new ColumnShape(
        name, TableName.quote(name), type(result), comment == null ? "" : comment, text, nature);
  }

  private static IntFunction<String> text(String column, String type) {
    if (CHARACTERS.contains(type)) {
      return longest -> "CAST(LEFT(" + column + ", " + longest + ") AS VARCHAR)";
    }
    String text = "CAST(" + column + " AS VARCHAR)";
    return longest -> type.equals("BOOLEAN") ? "LOWER(" + text + ")" : text;
  }

  /**
   * As in the definition of the table, for example {@code varchar(18)} or {@code numeric(10,2)}.
   */
  private static String type(ResultSet result) throws SQLException {
    String full = result.getString(3).toLowerCase(Locale.ROOT);
    String type = SHORT_NAMES.getOrDefault(full, full);
    if (type.equals("varchar") || type.equals("char")) {
      return type + "(" + result.getLong(4) + ")";
    }
    return type.equals("numeric")
        ? type + "(" + result.getLong(5) + "," + result.getLong(6) + ")"
        : type;
  }

  @Override
  public String notBlank(String text) {
    return "BTRIM(" + text + ", U&' \\0009\\000d\\000a\\3000') <> ''";
  }

  @Override
  public UnscannedReason reason(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 57014 -> UnscannedReason.TIMEOUT;
      case 50200, 90020 -> UnscannedReason.LOCKED;
      case 28000, 90096 -> UnscannedReason.DENIED;
      case 42102, 42103, 42104, 42122, 90079 -> UnscannedReason.VANISHED;
      case 90013, 90121, 90146 -> UnscannedReason.UNREACHABLE;
      case 90030, 90048 -> UnscannedReason.CORRUPT;
      default -> UnscannedReason.FAILED;
    };
  }
}
