package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.Secret;
import io.pandian.scanner.sources.Source;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;

/**
 * A product that has little: no LIMIT, no time limit of a session, nothing to keep a session from
 * writing, no comments, no estimates. H2 stands for it, in the mode in which it speaks as such a
 * product does.
 */
class BareSourceTest extends DatabaseContract {
  private static final String MODE = ";MODE=MSSQLServer;DB_CLOSE_DELAY=-1";

  @SuppressWarnings("NullAway.Init")
  private Server server;

  /** The product's dialect: what the standard dialect says, but for a few words. */
  private static final class BareDialect implements Dialect {
    private final H2Dialect h2 = new H2Dialect();

    @Override
    public Access access() {
      return new Access.Server(9092, true, List.of());
    }

    @Override
    public Driver driver() {
      return new org.h2.Driver();
    }

    @Override
    public String url(JdbcSettings settings) {
      Place.Server server = (Place.Server) settings.place();
      return "jdbc:h2:tcp://%s:%d/mem:%s;LAZY_QUERY_EXECUTION=TRUE"
          .formatted(server.urlHost(), server.port(), server.database());
    }

    @Override
    public Properties properties(JdbcSettings settings) {
      return Dialect.account(settings);
    }

    @Override
    public void prepare(Connection connection, JdbcSettings settings) {
      // There is nothing that it could be told.
    }

    @Override
    public void list(Session session, JdbcSettings settings, Consumer<CatalogEntry> found)
        throws SQLException {
      h2.list(
          session,
          settings,
          table ->
              found.accept(
                  new CatalogEntry(
                      table.name(), table.kind(), "", OptionalLong.empty(), OptionalLong.empty())));
    }

    @Override
    public Optional<TableShape> shape(Session session, TableName name) throws SQLException {
      return h2.shape(session, name).map(BareDialect::withoutComments);
    }

    private static TableShape withoutComments(TableShape shape) {
      return new TableShape(
          shape.from(),
          shape.stored(),
          shape.bytes(),
          shape.numericKey(),
          shape.columns().stream()
              .map(c -> new ColumnShape(c.name(), c.quoted(), c.type(), "", c.text(), c.nature()))
              .toList());
    }

    @Override
    public String first(long most, String cells, SomeRows rows) {
      return rows.select("TOP (" + most + ") " + cells);
    }

    @Override
    public String length(String text) {
      return "LEN(" + text + ")";
    }

    @Override
    public String notBlank(String text) {
      return "LTRIM(" + text + ") <> ''";
    }

    @Override
    public UnscannedReason reason(SQLException failure) {
      return switch (failure.getErrorCode()) {
        case 90067, 90098 -> UnscannedReason.UNREACHABLE;
        default -> h2.reason(failure);
      };
    }
  }

  @Override
  Dialect dialect() {
    return new BareDialect();
  }

  @Override
  Source open(JdbcSettings settings) {
    return new JdbcSource(settings, dialect());
  }

  @Override
  void start() throws Exception {
    server = Server.createTcpServer("-tcpPort", "0").start();
  }

  @AfterAll
  void stop() throws SQLException {
    try (Connection connection = open()) {
      Dialect.execute(connection, "SHUTDOWN");
    }
    server.stop();
  }

  @Override
  Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:bare" + MODE, "sa", "sa");
  }

  @Override
  JdbcSettings settings() {
    return at(server.getPort());
  }

  private static JdbcSettings at(int port) {
    return new JdbcSettings(
        "bare",
        Product.H2,
        new Place.Server("127.0.0.1", port, "bare"),
        Map.of(),
        "sa",
        Optional.of(Secret.of("sa")),
        new TablePatterns(List.of(), List.of()),
        Limits.DEFAULT,
        JdbcSettings.Read.ALL);
  }

  @Override
  List<JdbcSettings> nowhere() {
    return List.of(at(1));
  }

  @Override
  Set<Lack> lacks() {
    return Set.of(
        Lack.COMMENTS,
        Lack.ROW_ESTIMATES,
        Lack.RIGHTS,
        Lack.READ_ONLY_SESSIONS,
        Lack.LOCKS,
        Lack.LAZY_VIEWS);
  }

  @Override
  String schema() {
    return "PUBLIC";
  }

  @Override
  List<String> types() {
    return List.of("bigint", "varchar(40)", "char(11)", "varchar(200000)");
  }

  @Override
  String refusal() {
    return "error 90096";
  }

  @Override
  List<String> endConnections() {
    return List.of(
        "CALL (SELECT COUNT(ABORT_SESSION(SESSION_ID)) FROM INFORMATION_SCHEMA.SESSIONS"
            + " WHERE SESSION_ID <> SESSION_ID())");
  }

  @Override
  ContractTables.Words words() {
    return new ContractTables.Words() {
      @Override
      public String longText() {
        return "varchar(200000)";
      }

      @Override
      public String blank() {
        return "  ";
      }

      @Override
      public List<String> comments(String customer) {
        return List.of();
      }

      @Override
      public String slow(String customer) {
        return "SELECT count(*) AS \"s\" FROM SYSTEM_RANGE(1, 1000000) a,"
            + " SYSTEM_RANGE(1, 1000000) b WHERE a.x + b.x = 7";
      }

      @Override
      public List<String> reader(List<String> tables) {
        return List.of(
            "CREATE USER scan PASSWORD 'scan'",
            "GRANT SELECT ON " + String.join(", ", tables) + " TO scan");
      }
    };
  }

  @Override
  Canon canon() {
    return new Canon(
        List.of(
            "CREATE TABLE canon (n numeric(10,2), t timestamp, y blob)",
            "INSERT INTO canon VALUES (1.50, '2024-02-29 08:09:10', X'00')"),
        "PUBLIC.CANON",
        List.of("N", "T", "Y"),
        List.of("Y"),
        List.of("1.50|2024-02-29 08:09:10|null|1"));
  }
}
