package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableContent.RowsRead;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** MariaDB, and what it has beyond: servers without a database named, latin1 that holds Chinese. */
class MariadbSourceTest extends DatabaseContract {
  private static final String DATABASE = "mariadb_source";
  private static final int ROWS = 30_000;

  private final EmbeddedServers.Server server = EmbeddedServers.mariadb();

  @Override
  void start() throws Exception {
    server.createDatabase(DATABASE);
    server.execute(DATABASE, "ALTER DATABASE mariadb_source CHARACTER SET utf8mb4");
  }

  @Override
  Connection open() throws SQLException {
    return server.open(DATABASE);
  }

  @Override
  JdbcSettings settings() {
    return server.settings("crm", DATABASE);
  }

  @Override
  Set<Lack> lacks() {
    return Set.of();
  }

  @Override
  String schema() {
    return DATABASE;
  }

  @Override
  List<String> types() {
    return List.of("bigint(20)", "varchar(40)", "char(11)", "longtext");
  }

  @Override
  String refusal() {
    return "1792";
  }

  @Override
  List<JdbcSettings> nowhere() {
    EmbeddedServers.Server none =
        new EmbeddedServers.Server(Product.MARIADB, 1, server.user(), server.password());
    return List.of(none.settings("lost", "x"), server.settings("lost", "no_such_database"));
  }

  @Override
  List<String> endConnections() {
    return List.of(
        """
        BEGIN NOT ATOMIC
          FOR other IN (SELECT id FROM information_schema.processlist
              WHERE db = 'mariadb_source' AND id <> CONNECTION_ID()) DO
            KILL CONNECTION other.id;
          END FOR;
        END
        """);
  }

  @Override
  Optional<String> stillRunning() {
    return Optional.of(
        "SELECT COUNT(*) FROM information_schema.processlist WHERE command = 'Query' AND id"
            + " <> CONNECTION_ID() AND info LIKE '%`slow`%'");
  }

  @Override
  ContractTables.Words words() {
    return new ContractTables.Words() {
      @Override
      public String longText() {
        return "longtext";
      }

      /** To this product a blank of Chinese text is none. */
      @Override
      public String blank() {
        return "  ";
      }

      @Override
      public List<String> comments(String customer) {
        return List.of(
            "ALTER TABLE " + customer + " COMMENT '客户'",
            "ALTER TABLE " + customer + " MODIFY phone char(11) COMMENT '手机号'");
      }

      /** A division by zero is no failure here, a number too large is. */
      @Override
      public String failing(String id, int from) {
        return "EXP(" + id + " * 710 / " + from + ")";
      }

      @Override
      public String slow(String customer) {
        return "SELECT id, SLEEP(0.05) AS s FROM " + customer;
      }

      @Override
      public List<String> analyze(String table) {
        return List.of("ANALYZE TABLE " + table);
      }

      @Override
      public List<String> reader(List<String> tables) {
        List<String> statements = new ArrayList<>(accounts("scan"));
        tables.forEach(
            table ->
                statements.add(
                    "GRANT SELECT ON " + table + " TO scan@'127.0.0.1', scan@localhost"));
        return statements;
      }

      @Override
      public List<String> lock(String table) {
        return List.of("LOCK TABLES " + table + " WRITE");
      }
    };
  }

  private static List<String> accounts(String name) {
    return List.of(
        "CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%1$s'".formatted(name),
        "CREATE OR REPLACE USER %1$s@localhost IDENTIFIED BY '%1$s'".formatted(name));
  }

  @Override
  Canon canon() {
    return new Canon(
        List.of(
            "CREATE TABLE canon (b tinyint(1), d date, t datetime, z time, n decimal(20,4), f"
                + " double, j json, u bigint unsigned, y blob, bits bit(3), e enum('男','女'), p"
                + " point, r year)",
            "SET SESSION sql_mode = ''",
            "INSERT INTO canon VALUES (1, '2024-02-29', '2024-02-29 08:09:10', '08:09', 1e10, 1e21,"
                + " '{\"k\": 1}', 18446744073709551615, 'abc', b'101', '女', POINT(108.3, 22.8),"
                + " 2024)",
            "INSERT INTO canon (d, t) VALUES ('0000-00-00', '0000-00-00 00:00:00')"),
        "mariadb_source.canon",
        List.of("b", "d", "t", "z", "n", "f", "j", "u", "y", "bits", "e", "p", "r"),
        List.of("y", "d"),
        List.of(
            "1|2024-02-29|2024-02-29 08:09:10|08:09:00|10000000000.0000|1000000000000000000000"
                + "|{\"k\": 1}|18446744073709551615|null|5|女|POINT(108.3 22.8)|2024|1|1",
            "null|0000-00-00|0000-00-00 00:00:00|null|null|null|null|null|null|null|null|null|null"
                + "|null|1"));
  }

  @Override
  List<String> ownTables() {
    return List.of("mariadb_source.broken", "mariadb_source.latin", "mariadb_source.wide");
  }

  @Override
  List<String> ownStatements() {
    List<String> statements =
        new ArrayList<>(
            List.of(
                "CREATE TABLE latin (xm varchar(40), bz varchar(40)) CHARACTER SET latin1",
                "INSERT INTO latin VALUES (UNHEX('D5C5CEB0'), 'ok'), (UNHEX('C5B7D1F4D0DECEC4'),"
                    + " 'José'), (UNHEX('C7F1D1A9C3B7'), 'Núñez')",
                "CREATE TABLE gone_below (v text)",
                "CREATE VIEW broken AS SELECT v FROM gone_below",
                "DROP TABLE gone_below",
                "CREATE TABLE wide (id int PRIMARY KEY, name varchar(20), pay varchar(20))",
                "INSERT INTO wide SELECT seq, CONCAT('n', seq), CONCAT('p', seq) FROM seq_1_to_"
                    + ROWS));
    statements.addAll(accounts("clerk"));
    statements.add("GRANT SELECT (id, name) ON wide TO clerk@'127.0.0.1', clerk@localhost");
    return statements;
  }

  @Test
  void latinColumnThatHoldsChinese_isReadAsThat_andOneThatHoldsLatinIsNot() throws Exception {
    List<String> read = new ArrayList<>();
    TableContent.Sampled sample =
        Recording.read(
            source(),
            "mariadb_source.latin",
            table -> {
              TableContent.Sampled sampled = table.sample(new Sampling(100, 1));
              table.forEachRow(List.of("xm"), List.of("bz"), row -> read.add(row[0] + row[1]));
              return sampled;
            });
    assertThat(Recording.field(sample, "xm").values()).containsExactly("张伟", "欧阳修文", "邱雪梅");
    assertThat(Recording.field(sample, "bz").values()).containsExactly("ok", "José", "Núñez");
    assertThat(read).containsExactly("张伟1", "欧阳修文1", "邱雪梅1");
  }

  @Test
  void server_withoutADatabaseNamed_isListedWithoutItsSystem() throws Exception {
    try (JdbcSource all = new JdbcSource(server.settings("all", ""))) {
      assertThat(Recording.list(all).paths())
          .contains("mariadb_source.customer")
          .noneMatch(p -> p.startsWith("mysql.") || p.startsWith("information_schema."));
    }
  }

  @Test
  void statements_areOfTheKnownShapes() throws Exception {
    server.execute("mysql", "SET GLOBAL log_output = 'TABLE'", "SET GLOBAL general_log = 1");
    try (Source logged = as("scan")) {
      logged.describe();
      Recording.sample(logged, "mariadb_source.customer", 10);
      Recording.rows(logged, "mariadb_source.customer", List.of("id"), List.of("note"));
    } finally {
      server.execute("mysql", "SET GLOBAL general_log = 0");
    }
    try (Connection connection = server.open("mysql");
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT argument FROM general_log WHERE user_host LIKE '%[scan]%' AND command_type"
                    + " IN ('Query', 'Execute')")) {
      int statements = 0;
      while (result.next()) {
        statements++;
        assertThat(result.getString(1).strip())
            .matches("(?is)(SET |SELECT |SHOW |COMMIT|ROLLBACK|START TRANSACTION READ ONLY).*")
            .doesNotMatch("(?is).*\\b(FOR UPDATE|INTO|LOCK IN SHARE MODE)\\b.*");
      }
      assertThat(statements).isGreaterThan(10);
    }
  }

  @Test
  void view_overATableThatIsGone_isAFailureOfItsOwn() throws Exception {
    assertThatThrownBy(() -> Recording.sample(source(), "mariadb_source.broken", 10))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("broken");
    assertThat(Recording.sample(source(), "mariadb_source.twin", 10).rows()).isEqualTo(1);
  }

  @Test
  void password_thatIsWrong_isTriedOnce_andNotRepeated() throws Exception {
    try (Source reader =
        open(settings("scan", "wr0ng-canary", Limits.DEFAULT, settings().patterns()))) {
      long before = refusals();
      assertReason(UnscannedReason.DENIED, reader::describe);
      assertReason(UnscannedReason.DENIED, reader::describe);
      assertThat(refusals() - before).isEqualTo(1);
    }
  }

  @Test
  void driver_thatWouldLogValues_isSilenced() throws Exception {
    assertThat(source().describe().product()).isNotEmpty();
    assertThat(
            LoggerFactory.getLogger("org.mariadb.jdbc.message.server.ErrorPacket").isErrorEnabled())
        .isFalse();
  }

  private long refusals() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Access_denied_errors'")) {
      result.next();
      return result.getLong(2);
    }
  }

  @Test
  void columnsThatAreNotShown_areSaidToBeMissing() throws Exception {
    try (Source clerk = as("clerk")) {
      RowsRead some = read(clerk, path("wide"), "id", "name");
      assertThat(some.rows()).isEqualTo(ROWS);
      assertThat(some.partial().orElseThrow().en()).contains("some columns only");
      assertThat(some.unread()).isEmpty();
    }
  }
}
