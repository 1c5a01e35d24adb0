package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.TableContent.RowsRead;
import io.pandian.scanner.sources.TableContent.Sampled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a table was not read is bounded, or said to be unknown; the truth beside. */
class UnreadRowsOfDatabasesTest {
  private static final String DATABASE = "unread_rows";
  private static final int ROWS = 30_000;
  private static final int LONG = 100_001;
  private static final Limits SHORT =
      new Limits(
          1,
          Duration.ofMillis(800),
          Duration.ofMillis(2500),
          OptionalLong.empty(),
          Duration.ofSeconds(5));

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedServers.Server postgres;

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedServers.Server mariadb;

  @BeforeAll
  static void makeTables() throws Exception {
    postgres = EmbeddedServers.postgres().createDatabase(DATABASE);
    postgres.execute(
        DATABASE,
        "CREATE TABLE wide (id int, name text, pay text, rare text)",
        "INSERT INTO wide SELECT g, 'n' || g, 'p' || g, CASE WHEN g IN (29000, 29999) THEN 'r' || g"
            + " END FROM generate_series(1, "
            + ROWS
            + ") g",
        "ANALYZE wide",
        "CREATE TABLE secured (clerk text, id_no text)",
        "INSERT INTO secured SELECT CASE WHEN g <= 10 THEN 'clerk' ELSE 'other' END, 'n' || g"
            + " FROM generate_series(1, 100) g",
        "ALTER TABLE secured ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY own ON secured USING (clerk = current_user)",
        "CREATE VIEW keepers AS SELECT id_no FROM secured",
        "CREATE VIEW everybodys AS SELECT id_no FROM secured",
        "CREATE VIEW faulty AS SELECT id, name, 1 / (id - 1) AS bad FROM wide WHERE id < 9",
        "CREATE VIEW late AS SELECT id, 1 / (id - 5000) AS bad FROM wide",
        "CREATE VIEW slow AS SELECT id, CASE WHEN id > 5000 THEN pg_sleep(0.01)::text END AS s"
            + " FROM wide",
        "CREATE TABLE essay (id text, v text)",
        "INSERT INTO essay VALUES ('1', repeat('汉', " + LONG + ")), ('2', 'short')",
        "DROP ROLE IF EXISTS clerk",
        "CREATE ROLE clerk LOGIN PASSWORD 'clerk'",
        "GRANT SELECT ON secured, keepers, everybodys TO clerk",
        "DROP ROLE IF EXISTS keeper",
        "CREATE ROLE keeper",
        "GRANT SELECT ON secured TO keeper",
        "ALTER VIEW keepers OWNER TO keeper",
        "GRANT SELECT (id, name) ON wide TO clerk");
    mariadb = EmbeddedServers.mariadb().createDatabase(DATABASE);
    mariadb.execute(
        DATABASE,
        "CREATE TABLE wide (id int PRIMARY KEY, name varchar(20), pay varchar(20), rare text)",
        "INSERT INTO wide SELECT seq, CONCAT('n', seq), CONCAT('p', seq),"
            + " CASE WHEN seq IN (29000, 29999) THEN CONCAT('r', seq) END FROM seq_1_to_"
            + ROWS,
        "ANALYZE TABLE wide",
        "CREATE VIEW late AS SELECT id, EXP(id / 30) AS bad FROM wide",
        "CREATE TABLE essay (id varchar(9), v longtext)",
        "INSERT INTO essay VALUES ('1', REPEAT('汉', " + LONG + ")), ('2', 'short')",
        "CREATE OR REPLACE USER clerk@'127.0.0.1' IDENTIFIED BY 'clerk'",
        "CREATE OR REPLACE USER clerk@localhost IDENTIFIED BY 'clerk'",
        "GRANT SELECT (id, name) ON wide TO clerk@'127.0.0.1', clerk@localhost");
  }

  private static EmbeddedServers.Server server(String product) {
    return product.equals("mariadb") ? mariadb : postgres;
  }

  private static String path(String product, String table) {
    return (product.equals("mariadb") ? DATABASE : "public") + "." + table;
  }

  private static JdbcSource own(String product) {
    return new JdbcSource(server(product).settings("crm", DATABASE));
  }

  private static JdbcSource clerk(String product) {
    return new JdbcSource(
        server(product).settings("crm", DATABASE, "clerk", "clerk", Limits.DEFAULT));
  }

  private static RowsRead read(JdbcSource source, String path, String... columns) throws Exception {
    return Recording.read(
        source,
        path,
        table -> {
          table.sample(new Sampling(1000, 7));
          return table.forEachRow(List.of(columns), List.of(), cells -> {});
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "mariadb"})
  void wholeTable_isWhole(String product) throws Exception {
    try (JdbcSource source = own(product)) {
      assertThat(read(source, path(product, "wide"), "id", "name")).isEqualTo(RowsRead.all(ROWS));
    }
  }

  @Test
  void rowsThatAPolicyHides_areSaid_andNobodyKnowsHowMany() throws Exception {
    try (JdbcSource clerk = clerk("postgres");
        JdbcSource all = own("postgres")) {
      for (String some : List.of("public.secured", "public.keepers")) {
        RowsRead read = read(clerk, some, "id_no");
        assertThat(read.rows()).as(some).isEqualTo(10);
        assertThat(read.partial().orElseThrow().en()).contains("Row-level security");
        assertThat(read.unread()).isEmpty();
      }
      assertThat(read(all, "public.secured", "id_no")).isEqualTo(RowsRead.all(100));
      assertThat(read(clerk, "public.everybodys", "id_no")).isEqualTo(RowsRead.all(100));
    }
  }

  @Test
  void columnsThatMayNotBeRead_areNamed_andTheOthersAreRead() throws Exception {
    try (JdbcSource clerk = clerk("postgres")) {
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
  void columnsThatAreNotShown_areSaidToBeMissing() throws Exception {
    try (JdbcSource clerk = clerk("mariadb")) {
      RowsRead some = read(clerk, path("mariadb", "wide"), "id", "name");
      assertThat(some.rows()).isEqualTo(ROWS);
      assertThat(some.partial().orElseThrow().en()).contains("some columns only");
      assertThat(some.unread()).isEmpty();
    }
  }

  @Test
  void columnThatFails_isNamed_evenIfNobodyAsksForIt() throws Exception {
    try (JdbcSource source = own("postgres")) {
      RowsRead some = read(source, "public.faulty", "name");
      assertThat(some.rows()).isEqualTo(8);
      assertThat(some.partial().orElseThrow().en()).contains("bad");
      assertThat(some.unread()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "mariadb"})
  void rowsBehindAFailure_areCounted(String product) throws Exception {
    try (JdbcSource source = own(product)) {
      RowsRead some =
          Recording.read(
              source,
              path(product, "late"),
              table -> table.forEachRow(List.of("bad"), List.of(), cells -> {}));
      assertThat(some.rows()).isBetween(1L, ROWS - 1L);
      assertThat(some.partial().orElseThrow().en()).contains("stopped after " + some.rows());
      assertThat(some.unread()).hasValue(ROWS - some.rows());
    }
  }

  @Test
  void rowsBehindATimeLimit_areSaid_andNotBoundedIfCountingTakesTooLongToo() throws Exception {
    try (JdbcSource hasty =
        new JdbcSource(postgres.settings("crm", DATABASE, "postgres", "", SHORT))) {
      RowsRead some =
          Recording.read(
              hasty,
              "public.slow",
              table -> table.forEachRow(List.of("id", "s"), List.of(), cells -> {}));
      assertThat(some.rows()).isBetween(1L, ROWS - 1L);
      assertThat(some.partial().orElseThrow().en()).contains("longer than allowed");
      assertThat(some.unread()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "mariadb"})
  void cellsThatAreCut_areSaid_andWhatTheyCanHoldIsBounded(String product) throws Exception {
    try (JdbcSource source = own(product)) {
      RowsRead some = read(source, path(product, "essay"), "id", "v");
      assertThat(some.rows()).isEqualTo(2);
      assertThat(some.partial().orElseThrow().en()).contains("Long cells").contains("v");
      long least = (LONG - Dialect.LONGEST_CELL) / 2;
      // MariaDB tells the length in bytes, of which a character has three.
      assertThat(some.unread().orElseThrow()).isBetween(least, 3L * LONG);

      RowsRead others = read(source, path(product, "essay"), "id");
      assertThat(others.rows()).isEqualTo(2);
      assertThat(others.partial().orElseThrow().en()).contains("beginning of their long cells: v");
      assertThat(others.unread()).hasValue(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "mariadb"})
  void columnThatIsBlankButInAFewRows_showsThese(String product) throws Exception {
    try (JdbcSource source = own(product)) {
      Sampled sampled = Recording.sample(source, path(product, "wide"), 1000);
      assertThat(Recording.field(sampled, "rare").values())
          .containsExactlyInAnyOrder("r29000", "r29999");
    }
  }
}
