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
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSourceTest {
  private static final String DATABASE = "postgres_source";
  private static final Limits SHORT =
      new Limits(
          1,
          Duration.ofMillis(700),
          Duration.ofSeconds(5),
          OptionalLong.empty(),
          Duration.ofSeconds(5));

  private static EmbeddedServers.Server server;
  private static JdbcSource source;

  @BeforeAll
  static void makeTables() throws Exception {
    server = EmbeddedServers.postgres();
    server.createDatabase(DATABASE);
    server.execute(
        DATABASE,
        "CREATE TABLE customer (id bigint PRIMARY KEY, name varchar(40), phone char(14), note text)",
        "COMMENT ON TABLE customer IS '客户'",
        "COMMENT ON COLUMN customer.phone IS '手机号'",
        "INSERT INTO customer SELECT g, 'n' || g, CASE WHEN g % 4 > 0 THEN '1380000' || g END,"
            + " CASE g % 3 WHEN 0 THEN '　 ' WHEN 1 THEN 'x' END FROM generate_series(1, 200000) g",
        "ANALYZE customer",
        "CREATE TABLE canon (b boolean, d date, t timestamp, z time, n numeric(20,4), f float8,"
            + " j jsonb, a int[], u uuid, y bytea, c char(6))",
        "INSERT INTO canon VALUES (true, '2024-02-29', '2024-02-29 08:09:10', '08:09', 1e10, 1e21,"
            + " '{\"k\":1}', '{1,2}', '00000000-0000-0000-0000-000000000001', 'abc', 'ab')",
        "CREATE TABLE part (at date, v text) PARTITION BY RANGE (at)",
        "CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')",
        "CREATE TABLE part_2 PARTITION OF part FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
        "INSERT INTO part VALUES ('2024-05-05', 'a'), ('2025-05-05', 'b')",
        "CREATE TABLE parent (v text)",
        "CREATE TABLE child () INHERITS (parent)",
        "INSERT INTO parent VALUES ('p')",
        "INSERT INTO child VALUES ('c')",
        "CREATE SCHEMA \"h.r\"",
        "CREATE TABLE \"h.r\".\"员工 \"\"表\" (\"a.b\" text, \"Sel?ect\" text, \"sel?ect\" text)",
        "INSERT INTO \"h.r\".\"员工 \"\"表\" VALUES ('1', '2', '3')",
        "CREATE TABLE \"Twin\" (v text)",
        "CREATE TABLE twin (v text)",
        "INSERT INTO twin VALUES ('lower')",
        "INSERT INTO \"Twin\" VALUES ('upper')",
        "CREATE VIEW slow AS SELECT id, pg_sleep(0.05)::text AS s FROM customer",
        "CREATE VIEW faulty AS SELECT id, 1 / (id - 1) AS bad, name FROM customer WHERE id < 9",
        "CREATE VIEW late AS SELECT id, 1 / (id - 5000) AS bad FROM customer",
        "CREATE MATERIALIZED VIEW summary AS SELECT count(*) AS n FROM customer",
        "CREATE TABLE nothing ()",
        "CREATE TABLE big (v text)",
        "INSERT INTO big VALUES (repeat('汉', 300000))",
        "CREATE TABLE secret (v text)",
        "INSERT INTO secret VALUES ('canary-13800138000')",
        "DROP ROLE IF EXISTS scan",
        "CREATE ROLE scan LOGIN PASSWORD 'scan'",
        "GRANT SELECT ON customer, twin TO scan");
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
            "\"h.r\".\"员工 \"\"表\"",
            "public.Twin",
            "public.big",
            "public.canon",
            "public.child",
            "public.customer",
            "public.faulty",
            "public.late",
            "public.nothing",
            "public.parent",
            "public.part",
            "public.secret",
            "public.slow",
            "public.summary",
            "public.twin");
    SourceUnit customer = listed.unit("public.customer");
    assertThat(customer.comment()).isEqualTo("客户");
    assertThat(customer.rows()).hasValue(200_000);
    assertThat(customer.bytes().orElseThrow()).isPositive();
    assertThat(listed.unit("public.slow").kind()).isEqualTo(SourceUnit.Kind.VIEW);
  }

  @Test
  void pattern_thatMatchesNothing_isTold() throws Exception {
    JdbcSettings all = server.settings("crm", DATABASE);
    TablePatterns patterns =
        new TablePatterns(List.of("public.t*", "Public.*"), List.of("public.twin"));
    JdbcSettings some =
        new JdbcSettings(
            "crm",
            all.product(),
            all.place(),
            all.options(),
            all.username(),
            all.password(),
            patterns,
            all.limits(),
            all.read());
    try (JdbcSource selected = new JdbcSource(some)) {
      Recording.Listed listed = Recording.list(selected);
      assertThat(listed.paths()).isEmpty();
      assertThat(listed.unscanned()).containsExactly("Public.*");
    }
  }

  @Test
  void description_namesTheVersion_andWarnsOfAnAccountThatCouldWrite() throws Exception {
    assertThat(source.describe().product()).matches("PostgreSQL [0-9.]+.*");
    assertThat(source.describe().warnings()).singleElement().asString().contains("could write");
    try (JdbcSource reader = asScan("scan")) {
      assertThat(reader.describe().warnings()).isEmpty();
    }
  }

  @Test
  void columns_keepTypeAndComment() throws Exception {
    TableContent.Sampled sampled = Recording.sample(source, "public.customer", 10);
    assertThat(sampled.table().name()).isEqualTo("customer");
    assertThat(sampled.table().fields())
        .extracting(FieldSample::type)
        .containsExactly("bigint", "varchar(40)", "char(14)", "text");
    assertThat(Recording.field(sampled, "phone").comment()).isEqualTo("手机号");
  }

  @Test
  void sample_ofALargeTable_isRepeatableAndSpread() throws Exception {
    TableContent.Sampled first = Recording.sample(source, "public.customer", 1000);
    TableContent.Sampled second = Recording.sample(source, "public.customer", 1000);
    List<String> ids = Recording.field(first, "id").values();
    assertThat(ids).isEqualTo(Recording.field(second, "id").values()).doesNotHaveDuplicates();
    assertThat(first.rows()).isEqualTo(1000);
    for (int tenth = 0; tenth < 10; tenth++) {
      long begin = tenth * 20_000L;
      assertThat(ids.stream().map(Long::valueOf).filter(i -> i > begin && i <= begin + 20_000))
          .hasSizeBetween(50, 150);
    }
    assertThat(Recording.field(first, "note").values()).containsOnly("x");
  }

  @Test
  void values_areTextInOneForm_andBinaryIsNotFetched() throws Exception {
    assertThat(
            Recording.rows(
                source,
                "public.canon",
                List.of("b", "d", "t", "z", "n", "f", "j", "a", "u", "y", "c"),
                List.of("y", "d")))
        .containsExactly(
            "true|2024-02-29|2024-02-29 08:09:10|08:09:00|10000000000.0000"
                + "|1000000000000000000000|{\"k\": 1}|{1,2}"
                + "|00000000-0000-0000-0000-000000000001|null|ab|1|1");
  }

  @Test
  void cell_thatIsLong_isCutByTheServer() throws Exception {
    assertThat(Recording.rows(source, "public.big", List.of("v"), List.of()))
        .containsExactly("汉".repeat(Dialect.LONGEST_CELL));
  }

  @Test
  void reading_givesEveryRowOnce_andPresenceOfWhatIsNotBlank() throws Exception {
    long[] ids = new long[2];
    AtomicLong present = new AtomicLong();
    TableContent.RowsRead read =
        Recording.read(
            source,
            "public.customer",
            table ->
                table.forEachRow(
                    List.of("id", "phone"),
                    List.of("note"),
                    cells -> {
                      ids[0] += Long.parseLong(cells[0]);
                      ids[1] += cells[1] == null ? 1 : 0;
                      present.addAndGet("1".equals(cells[2]) ? 1 : 0);
                    }));
    assertThat(read.rows()).isEqualTo(200_000);
    assertThat(ids).containsExactly(200_000L * 200_001 / 2, 50_000);
    assertThat(present).hasValue(66_667);
  }

  @Test
  void rows_ofPartitionsAndHeirs_areReadOnce() throws Exception {
    assertThat(Recording.rows(source, "public.part", List.of("v"), List.of()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(Recording.rows(source, "public.parent", List.of("v"), List.of()))
        .containsExactly("p");
    assertThat(Recording.rows(source, "public.child", List.of("v"), List.of()))
        .containsExactly("c");
  }

  @Test
  void names_withDotsQuotesAndTwins_leadToTheirOwnTables() throws Exception {
    assertThat(
            Recording.rows(
                source,
                "\"h.r\".\"员工 \"\"表\"",
                List.of("sel?ect", "Sel?ect", "a.b"),
                List.of("a.b")))
        .containsExactly("3|2|1|1");
    assertThat(Recording.rows(source, "public.Twin", List.of("v"), List.of()))
        .containsExactly("upper");
    assertThat(Recording.rows(source, "public.twin", List.of("v"), List.of()))
        .containsExactly("lower");
  }

  @Test
  void viewsAndEmptyShapes_areSampledToo() throws Exception {
    assertThat(Recording.field(Recording.sample(source, "public.summary", 10), "n").values())
        .containsExactly("200000");
    assertThat(Recording.sample(source, "public.nothing", 10).rows()).isZero();
  }

  @Test
  void column_whoseValuesFail_isLeftEmptyAndNamed() throws Exception {
    TableContent.RowsRead read =
        Recording.read(
            source,
            "public.faulty",
            table -> {
              TableContent.Sampled sampled = table.sample(new Sampling(10, 1));
              assertThat(Recording.field(sampled, "name").values()).hasSize(8);
              assertThat(Recording.field(sampled, "bad").values()).isEmpty();
              return table.forEachRow(List.of("id", "bad"), List.of(), cells -> {});
            });
    assertThat(read.rows()).isEqualTo(8);
    assertThat(read.partial().orElseThrow().en()).contains("bad").doesNotContain("name");
  }

  @Test
  void reading_thatFailsOnItsWay_saysHowFarItCame() throws Exception {
    TableContent.RowsRead read =
        Recording.read(
            source,
            "public.late",
            table -> table.forEachRow(List.of("bad"), List.of(), cells -> {}));
    assertThat(read.rows()).isBetween(1L, 4999L);
    assertThat(read.partial().orElseThrow().en()).contains("stopped after " + read.rows());
  }

  @Test
  void noColumns_meansCounting() throws Exception {
    TableContent.RowsRead read =
        Recording.read(
            source,
            "public.customer",
            table ->
                table.forEachRow(
                    List.of(),
                    List.of(),
                    cells -> {
                      throw new AssertionError("a row was fetched");
                    }));
    assertThat(read.rows()).isEqualTo(200_000);
  }

  @Test
  void statement_thatTakesTooLong_isEndedByTheServer() throws Exception {
    SourceUnit slow = Recording.list(source).unit("public.slow");
    try (JdbcSource hasty =
        new JdbcSource(server.settings("crm", DATABASE, "postgres", "", SHORT))) {
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
                "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%slow%'"
                    + " AND pid <> pg_backend_pid()")) {
      result.next();
      assertThat(result.getInt(1)).isZero();
    }
  }

  @Test
  void table_thatIsLocked_isSaidToBeLocked() throws Exception {
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE twin IN ACCESS EXCLUSIVE MODE");
      assertReason(UnscannedReason.LOCKED, () -> Recording.sample(source, "public.twin", 10));
      connection.rollback();
    }
    assertThat(Recording.sample(source, "public.twin", 10).rows()).isEqualTo(1);
  }

  @Test
  void account_withoutTheRight_isDenied_andTheMessageHoldsNoValue() throws Exception {
    try (JdbcSource reader = asScan("scan")) {
      assertReason(UnscannedReason.DENIED, () -> Recording.sample(reader, "public.secret", 10));
      assertThat(Recording.sample(reader, "public.twin", 10).rows()).isEqualTo(1);
    }
  }

  @Test
  void tableOrColumn_thatIsGone_isSaidToBeGone() throws Exception {
    SourceUnit gone =
        new SourceUnit(
            "crm",
            "public.gone",
            SourceUnit.Kind.TABLE,
            "",
            OptionalLong.empty(),
            OptionalLong.empty());
    assertReason(
        UnscannedReason.VANISHED,
        () -> Recording.read(source, gone, t -> t.sample(new Sampling(1, 1))));
    assertReason(
        UnscannedReason.VANISHED,
        () -> Recording.rows(source, "public.twin", List.of("w"), List.of()));
  }

  @Test
  void server_thatIsNotThere_isUnreachable() throws Exception {
    EmbeddedServers.Server nowhere =
        new EmbeddedServers.Server(Product.POSTGRESQL, 1, "postgres", "");
    try (JdbcSource lost = new JdbcSource(nowhere.settings("lost", "x"))) {
      assertReason(UnscannedReason.UNREACHABLE, lost::describe);
    }
    try (JdbcSource lost = new JdbcSource(server.settings("lost", "no_such_database"))) {
      assertReason(UnscannedReason.UNREACHABLE, lost::describe);
    }
  }

  @Test
  void connection_thatTheServerEnded_isReplaced() throws Exception {
    assertThat(Recording.list(source).units()).isNotEmpty();
    server.execute(
        DATABASE,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pandian'");
    assertThat(Recording.list(source).units()).isNotEmpty();
  }

  @Test
  void connections_areFewAndNamed_andNeverIdleInATransaction() throws Exception {
    assertThat(Recording.sample(source, "public.twin", 10).rows()).isEqualTo(1);
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT count(*), count(*) FILTER (WHERE state <> 'idle') FROM pg_stat_activity"
                    + " WHERE application_name = 'pandian'")) {
      result.next();
      assertThat(result.getInt(1)).isBetween(1, 2);
      assertThat(result.getInt(2)).isZero();
    }
  }

  @Test
  void reader_thatBreaksOff_leavesTheSourceUsable() throws Exception {
    assertThatThrownBy(
            () ->
                Recording.read(
                    source,
                    "public.customer",
                    t ->
                        t.forEachRow(
                            List.of("id"),
                            List.of(),
                            c -> {
                              throw new IllegalStateException("enough");
                            })))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Recording.sample(source, "public.twin", 10).rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO twin VALUES ('w')",
        "UPDATE twin SET v = 'w'",
        "DELETE FROM twin",
        "CREATE TABLE w (v text)",
        "GRANT SELECT ON twin TO PUBLIC"
      })
  void writing_isRefused_evenToASuperuser(String sql) {
    try (Connections connections =
        new Connections(server.settings("crm", DATABASE), Product.POSTGRESQL.dialect())) {
      assertThatThrownBy(
              () ->
                  connections.query(
                      "twin",
                      s -> {
                        Dialect.execute(s.connection(), sql);
                        return true;
                      }))
          .hasMessageContaining("25006");
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
