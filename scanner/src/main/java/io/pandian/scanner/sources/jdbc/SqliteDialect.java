package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** SQLite 3 in a local file. Its types bind nobody: any column may hold any kind of value. */
final class SqliteDialect implements Dialect {
  /** Instructions of SQLite's virtual machine between two looks at the clock: about 1 ms. */
  private static final int INSTRUCTIONS_BETWEEN_LOOKS = 100_000;

  /** The byte of the file's header that says what a reader must understand. */
  private static final int READ_VERSION = 19;

  private static final byte VERSION_WITH_LOG = 2;

  /** What is defined, without the modules behind virtual tables being asked anything. */
  private static final String TABLES =
      """
      SELECT name, type, sql FROM sqlite_master
      WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY name
      """;

  private static final String COLUMNS =
      """
      SELECT m.type, c.name, c.type
      FROM sqlite_master m LEFT JOIN pragma_table_xinfo(m.name) c ON c.hidden <> 1
      WHERE m.type IN ('table', 'view') AND m.name = ?
      ORDER BY c.cid
      """;

  @Override
  public Access access() {
    return new Access.LocalFile(false);
  }

  @Override
  public Driver driver() {
    return new org.sqlite.JDBC();
  }

  /**
   * A file that keeps a write-ahead log is opened as unchanging while there is no log beside it:
   * SQLite would else make one, even for a reader.
   */
  @Override
  public String url(JdbcSettings settings) {
    Path path = ((Place.LocalFile) settings.place()).path();
    boolean unchanging = keepsLog(path) && !Files.exists(Path.of(path + "-wal"));
    return unchanging
        ? "jdbc:sqlite:file:" + path.toUri().getRawPath() + "?immutable=1"
        : "jdbc:sqlite:" + path;
  }

  private static boolean keepsLog(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      byte[] header = file.readNBytes(READ_VERSION + 1);
      return header.length > READ_VERSION && header[READ_VERSION] == VERSION_WITH_LOG;
    } catch (IOException e) {
      return false; // Opening it will tell.
    }
  }

  @Override
  public Properties properties(JdbcSettings settings) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    config.setBusyTimeout((int) LOCK_WAIT.toMillis());
    return config.toProperties();
  }

  @Override
  public boolean exists(Place place) {
    return Files.isRegularFile(((Place.LocalFile) place).path());
  }

  @Override
  public void prepare(Connection connection, JdbcSettings settings) throws SQLException {
    Dialect.execute(connection, "PRAGMA query_only = 1", "PRAGMA trusted_schema = 0");
  }

  @Override
  public TimeLimit timeLimit() {
    return TimeLimit.ofSession(SqliteDialect::interruptAfter);
  }

  private static void interruptAfter(Connection connection, Duration longest) throws SQLException {
    long deadline = System.nanoTime() + longest.toNanos();
    ProgressHandler.setHandler(
        connection,
        INSTRUCTIONS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return System.nanoTime() - deadline > 0 ? 1 : 0;
          }
        });
  }

  @Override
  public void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
      throws SQLException {
    SqliteDefinitions definitions = new SqliteDefinitions();
    try (Statement statement = session.statement();
        ResultSet result = statement.executeQuery(TABLES)) {
      while (result.next()) {
        String sql = result.getString(3);
        definitions.add(
            result.getString(1), result.getString(2).equals("view"), sql == null ? "" : sql);
      }
    }
    definitions.listed().forEach(found);
  }

  @Override
  public Optional<TableShape> shape(Session session, TableName name) throws SQLException {
    try (PreparedStatement statement = session.prepare(COLUMNS)) {
      statement.setString(1, name.table());
      try (ResultSet result = statement.executeQuery()) {
        String kind = "";
        List<ColumnShape> columns = new ArrayList<>();
        while (result.next()) {
          kind = result.getString(1);
          if (result.getString(2) != null) {
            columns.add(column(result.getString(2), result.getString(3)));
          }
        }
        boolean stored = kind.equals("table");
        String from = quoted(name);
        return kind.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TableShape(
                    from,
                    stored,
                    OptionalLong.empty(),
                    stored && hasRowid(session, from) ? Optional.of("_rowid_") : Optional.empty(),
                    columns));
      }
    }
  }

  private static boolean hasRowid(Session session, String from) {
    try (PreparedStatement probe = session.prepare("SELECT _rowid_ FROM " + from + " LIMIT 0")) {
      return probe.getMetaData().getColumnCount() == 1;
    } catch (SQLException e) {
      return false;
    }
  }

  private static ColumnShape column(String name, String type) {
    IntFunction<String> text =
        longest ->
            "CASE typeof(%1$s) WHEN 'blob' THEN NULL ELSE CAST(substr(%1$s, 1, %2$d) AS TEXT) END"
                .formatted(TableName.quote(name), longest);
    String declared = type.toLowerCase(Locale.ROOT);
    boolean floating = declared.matches(".*(real|floa|doub|num|dec).*");
    return new ColumnShape(
        name,
        TableName.quote(name),
        declared,
        "",
        declared.contains("blob") ? Optional.empty() : Optional.of(text),
        floating ? ColumnShape.Nature.FLOATING : ColumnShape.Nature.CHARACTERS);
  }

  @Override
  public String first(long most, String cells, SomeRows rows) {
    return rows.select(cells) + " LIMIT " + most;
  }

  @Override
  public String notBlank(String text) {
    return "trim(" + text + ", ' ' || char(9, 10, 13, 12288)) <> ''";
  }

  @Override
  public UnscannedReason reason(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return UnscannedReason.FAILED;
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_INTERRUPT -> UnscannedReason.TIMEOUT;
      case SQLITE_BUSY, SQLITE_LOCKED -> UnscannedReason.LOCKED;
      case SQLITE_PERM, SQLITE_AUTH -> UnscannedReason.DENIED;
      case SQLITE_CANTOPEN, SQLITE_IOERR -> UnscannedReason.UNREACHABLE;
      case SQLITE_NOTADB, SQLITE_CORRUPT -> UnscannedReason.CORRUPT;
      case SQLITE_SCHEMA -> UnscannedReason.VANISHED;
      default -> UnscannedReason.FAILED;
    };
  }
}
