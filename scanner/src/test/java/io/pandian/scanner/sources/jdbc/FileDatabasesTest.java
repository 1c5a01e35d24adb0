package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** H2 and SQLite: databases in a local file. */
class FileDatabasesTest {
  private static final Limits SHORT =
      new Limits(
          1,
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          OptionalLong.empty(),
          Duration.ofSeconds(5));

  @SuppressWarnings("NullAway.Init") // Set by JUnit.
  @TempDir
  private Path folder;

  private static JdbcSettings settings(Product product, Path file, Limits limits) {
    return new JdbcSettings(
        "local",
        product,
        new Place.LocalFile(file),
        Map.of(),
        product == Product.H2 ? "sa" : "",
        Optional.empty(),
        new TablePatterns(List.of(), List.of()),
        limits,
        JdbcSettings.Read.ALL);
  }

  private Source h2(String... statements) throws Exception {
    execute("jdbc:h2:file:" + folder.resolve("数据"), statements);
    return settings(Product.H2, folder.resolve("数据"), Limits.DEFAULT).open();
  }

  private Source sqlite(String... statements) throws Exception {
    execute("jdbc:sqlite:" + folder.resolve("数据.db"), statements);
    return settings(Product.SQLITE, folder.resolve("数据.db"), Limits.DEFAULT).open();
  }

  private static void execute(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Map<String, Integer> files() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  @Test
  void h2_isListedSampledAndRead() throws Exception {
    try (Source source =
        h2(
            "CREATE TABLE customer (id bigint PRIMARY KEY, name varchar(40), n numeric(10,2), d double,"
                + " b boolean, t timestamp, y blob, big clob, arr integer array)",
            "COMMENT ON TABLE customer IS '客户'",
            "COMMENT ON COLUMN customer.name IS '姓名'",
            "INSERT INTO customer VALUES (1, '张三', 1.50, 1e21, true, '2024-02-29 08:09:10', X'00',"
                + " 'long', ARRAY[1, 2]), (2, ' ', null, null, false, null, null, '　', null)",
            "CREATE SCHEMA \"h.r\"",
            "CREATE TABLE \"h.r\".\"a\"\"b\" (\"x.y\" varchar)",
            "INSERT INTO \"h.r\".\"a\"\"b\" VALUES ('z')",
            "CREATE VIEW names AS SELECT name FROM customer")) {
      Recording.Listed listed = Recording.list(source);
      assertThat(listed.paths())
          .containsExactly("PUBLIC.CUSTOMER", "PUBLIC.NAMES", "\"h.r\".\"a\"\"b\"");
      assertThat(listed.unit("PUBLIC.CUSTOMER").comment()).isEqualTo("客户");
      assertThat(listed.unit("PUBLIC.CUSTOMER").rows()).hasValue(2);
      assertThat(listed.unit("PUBLIC.NAMES").kind()).isEqualTo(SourceUnit.Kind.VIEW);
      TableContent.Sampled sampled = Recording.sample(source, "PUBLIC.CUSTOMER", 10);
      assertThat(sampled.table().fields())
          .extracting(FieldSample::type)
          .startsWith("bigint", "varchar(40)", "numeric(10,2)", "double precision", "boolean");
      assertThat(Recording.field(sampled, "NAME").comment()).isEqualTo("姓名");
      assertThat(
              Recording.rows(
                  source,
                  "PUBLIC.CUSTOMER",
                  List.of("ID", "NAME", "N", "D", "B", "T", "Y", "BIG", "ARR"),
                  List.of("Y", "NAME", "BIG")))
          .containsExactly(
              "1|张三|1.50|1000000000000000000000|true|2024-02-29 08:09:10|null|long|[1, 2]|1|1|1",
              "2| |null|null|false|null|null|　|null|null|null|null");
      assertThat(Recording.rows(source, "\"h.r\".\"a\"\"b\"", List.of("x.y"), List.of()))
          .containsExactly("z");
      assertThat(source.describe().product()).startsWith("H2 2.");
    }
  }

  @Test
  void sqlite_isListedSampledAndRead() throws Exception {
    try (Source source =
        sqlite(
            "CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR(40), amount REAL, any, y BLOB)",
            "INSERT INTO customer VALUES (1, '张三', 1e21, X'00ff', X'00'), (2, '　', null, 7, null)",
            "CREATE TABLE \"a.\"\"b\" (\"x.y\" TEXT PRIMARY KEY) WITHOUT ROWID",
            "INSERT INTO \"a.\"\"b\" VALUES ('z')",
            "CREATE VIEW names AS SELECT name FROM customer")) {
      Recording.Listed listed = Recording.list(source);
      assertThat(listed.paths()).containsExactly("main.\"a.\"\"b\"", "main.customer", "main.names");
      assertThat(Recording.sample(source, "main.customer", 10).table().fields())
          .extracting(FieldSample::type)
          .containsExactly("integer", "varchar(40)", "real", "", "blob");
      assertThat(
              Recording.rows(
                  source,
                  "main.customer",
                  List.of("id", "name", "amount", "any", "y"),
                  List.of("name", "y")))
          .containsExactly(
              "1|张三|1000000000000000000000|null|null|1|1", "2|　|null|7|null|null|null");
      assertThat(Recording.rows(source, "main.\"a.\"\"b\"", List.of("x.y"), List.of()))
          .containsExactly("z");
      assertThat(Recording.sample(source, "main.\"a.\"\"b\"", 10).rows()).isEqualTo(1);
      assertThat(Recording.sample(source, "main.names", 10).rows()).isEqualTo(2);
    }
  }

  @Test
  void samples_ofLargeTables_areRepeatableAndSpread() throws Exception {
    try (Source h2 =
            h2(
                "CREATE TABLE t (k varchar(36) PRIMARY KEY, n int)",
                "INSERT INTO t SELECT 'k' || x, x FROM SYSTEM_RANGE(1, 30000)");
        Source sqlite =
            sqlite(
                "CREATE TABLE T (K TEXT PRIMARY KEY, N INT)",
                "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r WHERE x < 30000)"
                    + " INSERT INTO T SELECT 'k' || x, x FROM r")) {
      for (Map.Entry<Source, String> each : Map.of(h2, "PUBLIC.T", sqlite, "main.T").entrySet()) {
        TableContent.Sampled sampled = Recording.sample(each.getKey(), each.getValue(), 500);
        List<String> values = Recording.field(sampled, "N").values();
        assertThat(values).hasSize(500).doesNotHaveDuplicates();
        assertThat(values.stream().filter(v -> Integer.parseInt(v) > 15_000)).hasSize(250);
        assertThat(
                Recording.field(Recording.sample(each.getKey(), each.getValue(), 500), "N")
                    .values())
            .isEqualTo(values);
        assertThat(Recording.rows(each.getKey(), each.getValue(), List.of("N"), List.of()))
            .hasSize(30_000);
      }
    }
  }

  @Test
  void reading_changesNoFileAndMakesNone() throws Exception {
    try (Source h2 = h2("CREATE TABLE t (v varchar)", "INSERT INTO t VALUES ('a')");
        Source sqlite =
            sqlite(
                "PRAGMA journal_mode = WAL", "CREATE TABLE t (v)", "INSERT INTO t VALUES ('a')")) {
      Map<String, Integer> before = files();
      assertThat(Recording.rows(h2, "PUBLIC.T", List.of("V"), List.of())).containsExactly("a");
      assertThat(Recording.rows(sqlite, "main.t", List.of("v"), List.of())).containsExactly("a");
      h2.close();
      sqlite.close();
      assertThat(files()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Product.class,
      names = {"H2", "SQLITE"})
  void file_thatIsNotThere_isUnreachable_andNotMade(Product product) throws Exception {
    try (Source source = settings(product, folder.resolve("none"), Limits.DEFAULT).open()) {
      assertThatThrownBy(source::describe)
          .isInstanceOfSatisfying(
              SourceException.class,
              e -> assertThat(e.reason()).isEqualTo(UnscannedReason.UNREACHABLE));
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void file_thatIsNoDatabase_isCorrupt() throws Exception {
    Path file = Files.writeString(folder.resolve("x.db"), "no database ".repeat(1000));
    try (Source source = settings(Product.SQLITE, file, Limits.DEFAULT).open()) {
      assertThatThrownBy(() -> Recording.list(source))
          .isInstanceOfSatisfying(
              SourceException.class,
              e -> assertThat(e.reason()).isEqualTo(UnscannedReason.CORRUPT));
    }
  }

  @Test
  void writing_isRefused() throws Exception {
    h2("CREATE TABLE t (v varchar)").close();
    sqlite("CREATE TABLE t (v)").close();
    for (JdbcSettings settings :
        List.of(
            settings(Product.H2, folder.resolve("数据"), Limits.DEFAULT),
            settings(Product.SQLITE, folder.resolve("数据.db"), Limits.DEFAULT))) {
      try (Connections connections = new Connections(settings, settings.product().dialect())) {
        for (String sql :
            List.of("INSERT INTO t VALUES ('w')", "CREATE TABLE w (v varchar)", "DROP TABLE t")) {
          assertThatThrownBy(
                  () ->
                      connections.query(
                          "t",
                          s -> {
                            Dialect.execute(s.connection(), sql);
                            return true;
                          }))
              .as(settings.product() + " " + sql)
              .isInstanceOf(SourceException.class);
        }
      }
    }
  }

  @Test
  void statement_thatTakesTooLong_isEnded() throws Exception {
    String endless =
        "CREATE VIEW slow AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r WHERE x < %s)"
            + " SELECT count(*) AS n FROM r";
    sqlite(endless.formatted("1000000000")).close();
    h2("CREATE VIEW slow AS SELECT count(*) AS n FROM SYSTEM_RANGE(1, 1000000) a,"
            + " SYSTEM_RANGE(1, 1000000) b WHERE a.x + b.x = 7")
        .close();
    try (Source sqlite = settings(Product.SQLITE, folder.resolve("数据.db"), SHORT).open();
        Source h2 = settings(Product.H2, folder.resolve("数据"), SHORT).open()) {
      for (Map.Entry<Source, String> each :
          Map.of(sqlite, "main.slow", h2, "PUBLIC.SLOW").entrySet()) {
        assertThatThrownBy(
                () ->
                    Recording.read(
                        each.getKey(), each.getValue(), t -> t.sample(new Sampling(1, 1))))
            .isInstanceOfSatisfying(
                SourceException.class,
                e -> assertThat(e.reason()).isEqualTo(UnscannedReason.TIMEOUT));
      }
    }
  }
}
