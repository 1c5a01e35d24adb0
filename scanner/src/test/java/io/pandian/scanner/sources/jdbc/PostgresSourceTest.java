package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent.RowsRead;
import io.pandian.scanner.sources.TableContent.Sampled;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL, and what it has beyond: partitions, heirs, policies, rights for single columns. */
class PostgresSourceTest extends DatabaseContract {
  private static final String DATABASE = "postgres_source";
  private static final int ROWS = 30_000;

  private final EmbeddedServers.Server server = EmbeddedServers.postgres();

  @Override
  void start() throws Exception {
    server.createDatabase(DATABASE);
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
    return "public";
  }

  @Override
  List<String> types() {
    return List.of("bigint", "varchar(40)", "char(11)", "text");
  }

  @Override
  String refusal() {
    return "25006";
  }

  @Override
  List<String> writing() {
    return Stream.concat(super.writing().stream(), Stream.of("GRANT SELECT ON twin TO PUBLIC"))
        .toList();
  }

  @Override
  List<JdbcSettings> nowhere() {
    EmbeddedServers.Server none = new EmbeddedServers.Server(Product.POSTGRESQL, 1, "postgres", "");
    return List.of(none.settings("lost", "x"), server.settings("lost", "no_such_database"));
  }

  @Override
  List<String> endConnections() {
    return List.of(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pandian'");
  }

  @Override
  Optional<String> stillRunning() {
    return Optional.of(
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%slow%'"
            + " AND pid <> pg_backend_pid()");
  }

  @Override
  ContractTables.Words words() {
    return new ContractTables.Words() {
      @Override
      public String slow(String customer) {
        return "SELECT id, pg_sleep(0.05)::text AS s FROM " + customer;
      }

      @Override
      public List<String> analyze(String table) {
        return List.of("ANALYZE " + table);
      }

      @Override
      public List<String> reader(List<String> tables) {
        return List.of(
            "DROP ROLE IF EXISTS scan",
            "CREATE ROLE scan LOGIN PASSWORD 'scan'",
            "GRANT SELECT ON " + String.join(", ", tables) + " TO scan");
      }

      /** The server of the tests trusts whoever comes from this machine. */
      @Override
      public boolean checksPasswords() {
        return false;
      }

      @Override
      public List<String> lock(String table) {
        return List.of("BEGIN", "LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
      }
    };
  }

  @Override
  Canon canon() {
    return new Canon(
        List.of(
            "CREATE TABLE canon (b boolean, d date, t timestamp, z time, n numeric(20,4), f float8,"
                + " j jsonb, a int[], u uuid, y bytea, c char(6))",
            "INSERT INTO canon VALUES (true, '2024-02-29', '2024-02-29 08:09:10', '08:09', 1e10,"
                + " 1e21, '{\"k\":1}', '{1,2}', '00000000-0000-0000-0000-000000000001', 'abc',"
                + " 'ab')"),
        "public.canon",
        List.of("b", "d", "t", "z", "n", "f", "j", "a", "u", "y", "c"),
        List.of("y", "d"),
        List.of(
            "true|2024-02-29|2024-02-29 08:09:10|08:09:00|10000000000.0000"
                + "|1000000000000000000000|{\"k\": 1}|{1,2}"
                + "|00000000-0000-0000-0000-000000000001|null|ab|1|1"));
  }

  @Override
  List<String> ownTables() {
    return List.of(
        "\"h.r\".\"员工 \"\"表\"",
        "public.child",
        "public.columnless",
        "public.everybodys",
        "public.keepers",
        "public.parent",
        "public.part",
        "public.secured",
        "public.slowly",
        "public.summary",
        "public.wide");
  }

  @Override
  List<String> ownStatements() {
    return List.of(
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
        "CREATE MATERIALIZED VIEW summary AS SELECT count(*) AS n FROM customer",
        "CREATE TABLE columnless ()",
        "CREATE TABLE wide (id int, name text, pay text, rare text)",
        "INSERT INTO wide SELECT g, 'n' || g, 'p' || g, CASE WHEN g IN (29000, 29999) THEN 'r' || g"
            + " END FROM generate_series(1, "
            + ROWS
            + ") g",
        "ANALYZE wide",
        "CREATE VIEW slowly AS SELECT id, CASE WHEN id > 5000 THEN pg_sleep(0.01)::text END AS s"
            + " FROM wide",
        "CREATE TABLE secured (clerk text, id_no text)",
        "INSERT INTO secured SELECT CASE WHEN g <= 10 THEN 'clerk' ELSE 'other' END, 'n' || g"
            + " FROM generate_series(1, 100) g",
        "ALTER TABLE secured ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY own ON secured USING (clerk = current_user)",
        "CREATE VIEW keepers AS SELECT id_no FROM secured",
        "CREATE VIEW everybodys AS SELECT id_no FROM secured",
        "DROP ROLE IF EXISTS clerk",
        "CREATE ROLE clerk LOGIN PASSWORD 'clerk'",
        "GRANT SELECT ON secured, keepers, everybodys TO clerk",
        "DROP ROLE IF EXISTS keeper",
        "CREATE ROLE keeper",
        "GRANT SELECT ON secured TO keeper",
        "ALTER VIEW keepers OWNER TO keeper",
        "GRANT SELECT (id, name) ON wide TO clerk");
  }

  @Test
  void rows_ofPartitionsAndHeirs_areReadOnce() throws Exception {
    assertThat(Recording.rows(source(), "public.part", List.of("v"), List.of()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(Recording.rows(source(), "public.parent", List.of("v"), List.of()))
        .containsExactly("p");
    assertThat(Recording.rows(source(), "public.child", List.of("v"), List.of()))
        .containsExactly("c");
  }

  @Test
  void namesOfOtherSchemas_leadToTheirTables() throws Exception {
    assertThat(
            Recording.rows(
                source(),
                "\"h.r\".\"员工 \"\"表\"",
                List.of("sel?ect", "Sel?ect", "a.b"),
                List.of("a.b")))
        .containsExactly("3|2|1|1");
  }

  @Test
  void materialisedViews_andTablesWithoutColumns_areSampledToo() throws Exception {
    assertThat(Recording.field(Recording.sample(source(), "public.summary", 10), "n").values())
        .containsExactly("100000");
    assertThat(Recording.sample(source(), "public.columnless", 10).rows()).isZero();
  }

  @Test
  void sizes_areTold_andEstimatesOfAnalysedTablesAreExact() throws Exception {
    SourceUnit customer = Recording.list(source()).unit("public.customer");
    assertThat(customer.bytes().orElseThrow()).isPositive();
    assertThat(customer.rows()).hasValue(ContractTables.CUSTOMERS);
  }

  /** Pages of narrow tables are few and hold many rows each. */
  @ParameterizedTest
  @ValueSource(ints = {700, 1_500, 10_500, 14_000, 20_000, 30_000, 35_000, 50_000, 120_000})
  void sample_ofANarrowTable_isSpread_andShowsWhatStandsInOneRow(int rows) throws Exception {
    String table = "narrow_" + rows;
    server.execute(
        DATABASE,
        "CREATE TABLE "
            + table
            + " AS SELECT n, CASE WHEN n = "
            + (rows * 9 / 10)
            + " THEN 'here' END AS seldom FROM generate_series(1, "
            + rows
            + ") AS n",
        "ANALYZE " + table);

    Sampled sample = Recording.sample(source(), "public." + table, 1000);

    List<Integer> places =
        Recording.field(sample, "n").values().stream().map(Integer::valueOf).toList();
    assertThat(places).hasSizeBetween(Math.min(rows, 600), 1000);
    for (int half = 0; half < 2; half++) {
      int from = half * rows / 2;
      assertThat(places.stream().filter(place -> place > from && place <= from + rows / 2).count())
          .as("half %d", half)
          .isGreaterThan(places.size() / 3);
    }
    assertThat(Recording.field(sample, "seldom").values()).containsOnly("here");
  }

  @Test
  void account_withoutTheRight_isDenied() throws Exception {
    try (Source reader = as("scan")) {
      assertReason(UnscannedReason.DENIED, () -> Recording.sample(reader, "public.secret", 10));
    }
  }

  @Test
  void connections_areFewAndNamed_andNeverIdleInATransaction() throws Exception {
    assertThat(Recording.sample(source(), "public.twin", 10).rows()).isEqualTo(1);
    try (Connection connection = open();
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
  void rowsThatAPolicyHides_areSaid_andNobodyKnowsHowMany() throws Exception {
    try (Source clerk = as("clerk")) {
      for (String some : List.of("public.secured", "public.keepers")) {
        RowsRead read = read(clerk, some, "id_no");
        assertThat(read.rows()).as(some).isEqualTo(10);
        assertThat(read.partial().orElseThrow().en()).contains("Row-level security");
        assertThat(read.unread()).isEmpty();
      }
      assertThat(read(source(), "public.secured", "id_no")).isEqualTo(RowsRead.all(100));
      assertThat(read(clerk, "public.everybodys", "id_no")).isEqualTo(RowsRead.all(100));
    }
  }

  @Test
  void columnsThatMayNotBeRead_areNamed_andTheOthersAreRead() throws Exception {
    try (Source clerk = as("clerk")) {
      Sampled sampled = Recording.sample(clerk, "public.wide", 1000);
      assertThat(Recording.field(sampled, "name").values()).hasSizeGreaterThan(500);
      assertThat(Recording.field(sampled, "pay").values()).isEmpty();
      List<String> names = new ArrayList<>();
      RowsRead some =
          Recording.read(
              clerk,
              "public.wide",
              table ->
                  table.forEachRow(
                      List.of("name", "pay"),
                      List.of("rare"),
                      cells -> names.add(cells[0] + cells[1] + cells[2])));

      assertThat(names).hasSize(ROWS).contains("n7nullnull");
      assertThat(some.partial().orElseThrow().en()).contains("pay, rare").doesNotContain("name");
      assertThat(some.unread()).isEmpty();
    }
  }

  @Test
  void rowsBehindATimeLimit_areSaid_andNotBoundedIfCountingTakesTooLongToo() throws Exception {
    Limits brief =
        new Limits(
            1,
            Duration.ofMillis(800),
            Duration.ofMillis(2500),
            OptionalLong.empty(),
            Duration.ofSeconds(5));
    try (Source hasty = open(limited(brief))) {
      RowsRead some =
          Recording.read(
              hasty,
              "public.slowly",
              table -> table.forEachRow(List.of("id", "s"), List.of(), cells -> {}));
      assertThat(some.rows()).isBetween(1L, ROWS - 1L);
      assertThat(some.partial().orElseThrow().en()).contains("longer than allowed");
      assertThat(some.unread()).isEmpty();
    }
  }
}
