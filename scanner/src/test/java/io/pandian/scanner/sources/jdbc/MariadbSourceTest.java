package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class MariadbSourceTest {
  private static final String DATABASE = "mariadb_source";
  private static final Limits SHORT =
      new Limits(
          1,
          Duration.ofMillis(700),
          Duration.ofMillis(1200),
          OptionalLong.empty(),
          Duration.ofSeconds(5));

  private static EmbeddedServers.Server server;
  private static JdbcSource source;

  @BeforeAll
  static void makeTables() throws Exception {
    server = EmbeddedServers.mariadb();
    server.createDatabase(DATABASE);
    server.execute(
        DATABASE,
        "ALTER DATABASE mariadb_source CHARACTER SET utf8mb4",
        "CREATE TABLE customer (id bigint PRIMARY KEY, name varchar(40) COMMENT '姓名',"
            + " phone char(11), note longtext) COMMENT '客户'",
        "INSERT INTO customer SELECT seq, CONCAT('n', seq), IF(seq % 4 > 0, 13800000000 + seq,"
            + " NULL), ELT(1 + seq % 3, '  ', 'x', NULL) FROM seq_1_to_100000",
        "CREATE TABLE keyless (v varchar(36), w int)",
        "CREATE TABLE big (v longtext)",
        "INSERT INTO big VALUES (REPEAT('汉', 300000))",
        "INSERT INTO keyless SELECT UUID(), seq FROM seq_1_to_50000",
        "ANALYZE TABLE customer, keyless",
        "CREATE TABLE canon (b tinyint(1), d date, t datetime, z time, n decimal(20,4), f double,"
            + " j json, u bigint unsigned, y blob, bits bit(3), e enum('男','女'), p point, r year)",
        "SET SESSION sql_mode = ''",
        "INSERT INTO canon VALUES (1, '2024-02-29', '2024-02-29 08:09:10', '08:09', 1e10, 1e21,"
            + " '{\"k\": 1}', 18446744073709551615, 'abc', b'101', '女', POINT(108.3, 22.8), 2024)",
        "INSERT INTO canon (d, t) VALUES ('0000-00-00', '0000-00-00 00:00:00')",
        "CREATE TABLE `a.b``c \"员工` (`x.``y` text, `select` text)",
        "INSERT INTO `a.b``c \"员工` VALUES ('1', '2')",
        "CREATE TABLE latin (xm varchar(40), bz varchar(40)) CHARACTER SET latin1",
        "INSERT INTO latin VALUES (UNHEX('D5C5CEB0'), 'ok'), (UNHEX('C5B7D1F4D0DECEC4'), 'José'),"
            + " (UNHEX('C7F1D1A9C3B7'), 'Núñez')",
        "CREATE TABLE Twin (v text)",
        "CREATE TABLE twin (v text)",
        "INSERT INTO twin VALUES ('lower')",
        "CREATE VIEW slow AS SELECT id, SLEEP(0.05) AS s FROM customer",
        "CREATE VIEW late AS SELECT id, EXP(id / 100) AS bad FROM customer",
        "CREATE TABLE gone_below (v text)",
        "CREATE VIEW broken AS SELECT v FROM gone_below",
        "DROP TABLE gone_below",
        "CREATE OR REPLACE USER scan@'127.0.0.1' IDENTIFIED BY 'scan'",
        "CREATE OR REPLACE USER scan@localhost IDENTIFIED BY 'scan'",
        "GRANT SELECT ON mariadb_source.customer TO scan@'127.0.0.1', scan@localhost");
    source = new JdbcSource(server.settings("crm", DATABASE));
  }

  @AfterAll
  static void close() {
    source.close();
  }

  @Test
  void listing_tellsEveryTableAndViewOnce() throws Exception {
    Recording.Listed listed = Recording.list(source);
    assertThat(listed.paths())
        .containsExactly(
            "mariadb_source.Twin",
            "mariadb_source.\"a.b`c \"\"员工\"",
            "mariadb_source.big",
            "mariadb_source.broken",
            "mariadb_source.canon",
            "mariadb_source.customer",
            "mariadb_source.keyless",
            "mariadb_source.late",
            "mariadb_source.latin",
            "mariadb_source.slow",
            "mariadb_source.twin");
    SourceUnit customer = listed.unit("mariadb_source.customer");
    assertThat(customer.comment()).isEqualTo("客户");
    assertThat(customer.rows().orElseThrow()).isBetween(80_000L, 120_000L);
    assertThat(listed.unit("mariadb_source.slow").kind()).isEqualTo(SourceUnit.Kind.VIEW);
  }

  @Test
  void latinColumnThatHoldsChinese_isReadAsThat_andOneThatHoldsLatinIsNot() throws Exception {
    List<String> read = new ArrayList<>();
    TableContent.Sampled sample =
        Recording.read(
            source,
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
  void description_namesTheVersion_andWarnsOfAnAccountThatCouldWrite() throws Exception {
    assertThat(source.describe().product()).startsWith("MariaDB 1");
    assertThat(source.describe().warnings()).singleElement().asString().contains("could write");
    try (JdbcSource reader = asScan("scan")) {
      assertThat(reader.describe().warnings()).isEmpty();
    }
  }

  @Test
  void columns_keepTypeAndComment() throws Exception {
    TableContent.Sampled sampled = Recording.sample(source, "mariadb_source.customer", 10);
    assertThat(sampled.table().fields())
        .extracting(FieldSample::type)
        .containsExactly("bigint(20)", "varchar(40)", "char(11)", "longtext");
    assertThat(Recording.field(sampled, "name").comment()).isEqualTo("姓名");
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer/id", "keyless/w"})
  void sample_ofALargeTable_isRepeatableAndSpread(String tableAndColumn) throws Exception {
    String path = "mariadb_source." + tableAndColumn.split("/", -1)[0];
    String column = tableAndColumn.split("/", -1)[1];
    TableContent.Sampled first = Recording.sample(source, path, 1000);
    List<String> values = Recording.field(first, column).values();
    assertThat(first.rows()).isEqualTo(1000);
    assertThat(values)
        .isEqualTo(Recording.field(Recording.sample(source, path, 1000), column).values())
        .doesNotHaveDuplicates();
    assertThat(values.stream().filter(v -> Integer.parseInt(v) > 25_000)).hasSizeBetween(400, 850);
  }

  @Test
  void values_areTextInOneForm_andBinaryIsNotFetched() throws Exception {
    assertThat(
            Recording.rows(
                source,
                "mariadb_source.canon",
                List.of("b", "d", "t", "z", "n", "f", "j", "u", "y", "bits", "e", "p", "r"),
                List.of("y", "d")))
        .containsExactly(
            "1|2024-02-29|2024-02-29 08:09:10|08:09:00|10000000000.0000|1000000000000000000000"
                + "|{\"k\": 1}|18446744073709551615|null|5|女|POINT(108.3 22.8)|2024|1|1",
            "null|0000-00-00|0000-00-00 00:00:00|null|null|null|null|null|null|null|null|null|null"
                + "|null|1");
  }

  @Test
  void cell_thatIsLong_isCutByTheServer() throws Exception {
    assertThat(Recording.rows(source, "mariadb_source.big", List.of("v"), List.of()))
        .containsExactly("汉".repeat(Dialect.LONGEST_CELL));
  }

  @Test
  void reading_givesEveryRowOnce_andPresenceOfWhatIsNotBlank() throws Exception {
    long[] sums = new long[3];
    TableContent.RowsRead read =
        Recording.read(
            source,
            "mariadb_source.customer",
            table ->
                table.forEachRow(
                    List.of("id", "phone"),
                    List.of("note"),
                    cells -> {
                      sums[0] += Long.parseLong(cells[0]);
                      sums[1] += cells[1] == null ? 1 : 0;
                      sums[2] += "1".equals(cells[2]) ? 1 : 0;
                    }));
    assertThat(read.rows()).isEqualTo(100_000);
    assertThat(sums).containsExactly(100_000L * 100_001 / 2, 25_000, 33_334);
  }

  @Test
  void rows_arriveWhileTheServerStillReads() throws Exception {
    TableContent.RowsRead read =
        Recording.read(
            source,
            "mariadb_source.late",
            table -> table.forEachRow(List.of("bad"), List.of(), cells -> {}));
    assertThat(read.rows()).isBetween(1L, 71_000L);
    assertThat(read.partial().orElseThrow().en()).contains("stopped after " + read.rows());
  }

  @Test
  void statements_areOfTheKnownShapes() throws Exception {
    server.execute("mysql", "SET GLOBAL log_output = 'TABLE'", "SET GLOBAL general_log = 1");
    try (JdbcSource logged = asScan("scan")) {
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
  void names_withDotsQuotesAndTwins_leadToTheirOwnTables() throws Exception {
    assertThat(
            Recording.rows(
                source,
                "mariadb_source.\"a.b`c \"\"员工\"",
                List.of("select", "x.`y"),
                List.of("x.`y")))
        .containsExactly("2|1|1");
    assertThat(Recording.sample(source, "mariadb_source.Twin", 10).rows()).isZero();
    assertThat(Recording.sample(source, "mariadb_source.twin", 10).rows()).isEqualTo(1);
  }

  @Test
  void statement_thatTakesTooLong_isEndedByTheServer() throws Exception {
    SourceUnit slow = Recording.list(source).unit("mariadb_source.slow");
    try (JdbcSource hasty =
        new JdbcSource(server.settings("crm", DATABASE, server.user(), server.password(), SHORT))) {
      assertReason(
          UnscannedReason.TIMEOUT,
          () -> Recording.read(hasty, slow, t -> t.sample(new Sampling(100, 1))));
      assertReason(
          UnscannedReason.TIMEOUT,
          () -> Recording.read(hasty, slow, t -> t.forEachRow(List.of("s"), List.of(), c -> {})));
    }
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE command = 'Query' AND id"
                    + " <> CONNECTION_ID() AND info LIKE '%`slow`%'")) {
      result.next();
      assertThat(result.getInt(1)).isZero();
    }
  }

  @Test
  void table_thatIsLocked_isSaidToBeLocked() throws Exception {
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLES twin WRITE");
      assertReason(
          UnscannedReason.LOCKED,
          () -> Recording.rows(source, "mariadb_source.twin", List.of("v"), List.of()));
      statement.execute("UNLOCK TABLES");
    }
    assertThat(Recording.sample(source, "mariadb_source.twin", 10).rows()).isEqualTo(1);
  }

  @Test
  void view_overATableThatIsGone_isAFailureOfItsOwn() throws Exception {
    assertThatThrownBy(() -> Recording.sample(source, "mariadb_source.broken", 10))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("broken");
    assertThat(Recording.sample(source, "mariadb_source.twin", 10).rows()).isEqualTo(1);
  }

  @Test
  void password_thatIsWrong_isTriedOnce_andNotRepeated() throws Exception {
    try (JdbcSource reader = asScan("wr0ng-canary")) {
      long before = refusals();
      assertReason(UnscannedReason.DENIED, reader::describe);
      assertReason(UnscannedReason.DENIED, reader::describe);
      assertThat(refusals() - before).isEqualTo(1);
    }
  }

  @Test
  void driver_thatWouldLogValues_isSilenced() throws Exception {
    assertThat(source.describe().product()).isNotEmpty();
    assertThat(
            LoggerFactory.getLogger("org.mariadb.jdbc.message.server.ErrorPacket").isErrorEnabled())
        .isFalse();
  }

  private static long refusals() throws Exception {
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Access_denied_errors'")) {
      result.next();
      return result.getLong(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO twin VALUES ('w')",
        "UPDATE twin SET v = 'w'",
        "DELETE FROM twin",
        "CREATE TABLE w (v text)",
        "DROP TABLE twin"
      })
  void writing_isRefused_evenToAnAdministrator(String sql) {
    try (Connections connections =
        new Connections(server.settings("crm", DATABASE), Product.MARIADB.dialect())) {
      assertThatThrownBy(
              () ->
                  connections.query(
                      "twin",
                      s -> {
                        Dialect.execute(s.connection(), sql);
                        return true;
                      }))
          .hasMessageContaining("1792");
    }
  }

  private static JdbcSource asScan(String password) {
    return new JdbcSource(server.settings("crm", DATABASE, "scan", password, Limits.DEFAULT));
  }

  private static void assertReason(UnscannedReason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("canary")
        .hasMessageNotContaining("jdbc:");
  }
}
