package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.UnscannedReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database files whose own definitions are programs: nothing of them runs, and it is said. */
class DatabaseProgramsTest {
  private static final String ROWS =
      "CREATE TABLE customer (name varchar(40), phone varchar(20)); INSERT INTO customer VALUES"
          + " ('韦小宝', '13912345671'), ('覃明', '13912345672');";

  /** By kind, what H2 is told; MARK is a file that the program makes, PORT an open port of ours. */
  private static final Map<String, String> PROGRAMS =
      Map.of(
          "alias",
          "CREATE ALIAS run AS 'String run() throws Exception { new java.io.File(\"MARK\")"
              + ".createNewFile(); return \"x\"; }'; CREATE VIEW v AS SELECT run() AS r;",
          "halt",
          "CREATE ALIAS stop AS 'String stop(int a) { if (a > 0) Runtime.getRuntime().halt(0);"
              + " return \"x\"; }'; CREATE VIEW v AS SELECT stop(1) AS r FROM customer;",
          "trigger",
          "CREATE TRIGGER t BEFORE INSERT ON customer FOR EACH ROW AS 'org.h2.api.Trigger create()"
              + " throws Exception { new java.io.File(\"MARK\").createNewFile(); return"
              + " (connection, before, after) -> {}; }';",
          "method",
          "CREATE ALIAS props FOR \"java.lang.System.getProperty(java.lang.String)\";"
              + " CREATE VIEW v AS SELECT props('user.home') AS r;",
          "linked",
          "CREATE FORCE LINKED TABLE l('org.h2.Driver', 'jdbc:h2:tcp://127.0.0.1:PORT/x', 'sa',"
              + " '', 'T');",
          "csvread",
          "CREATE FORCE VIEW v AS SELECT * FROM CSVREAD('http://127.0.0.1:PORT/x.csv');",
          "file_read",
          "CREATE VIEW v AS SELECT FILE_READ('KEY', 'UTF-8') AS r;",
          "named",
          "CREATE VIEW \"视图\" AS SELECT FILE_READ('KEY', 'UTF-8') AS \"文\";",
          "file_write",
          "CREATE VIEW v AS SELECT FILE_WRITE('x', 'MARK') AS r;");

  @TempDir private Path folder;
  private Path mark = Path.of("");

  @BeforeEach
  void nothingHasRunYet() {
    mark = folder.resolve("mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alias",
        "halt",
        "trigger",
        "method",
        "linked",
        "csvread",
        "file_read",
        "named",
        "file_write"
      })
  void h2WithPrograms_isAGap_andNothingRuns(String kind) throws Exception {
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread listener = new Thread(() -> count(port, connections));
      listener.setDaemon(true);
      listener.start();
      Path database = folder.resolve("data.mv.db");
      String program =
          PROGRAMS
              .getOrDefault(kind, "")
              .replace("MARK", mark.toString())
              .replace("KEY", Files.writeString(folder.resolve("secret"), "x").toString())
              .replace("PORT", String.valueOf(port.getLocalPort()));
      execute("jdbc:h2:file:" + folder.resolve("data"), ROWS + program);
      Files.deleteIfExists(mark);
      connections.set(0);

      Command.Told told = scan("{id: db, type: h2, path: %s}".formatted(database));

      assertThat(told.code()).as(told.text()).isEqualTo(ExitCode.DONE_WITH_GAPS);
      assertThat(mark).doesNotExist();
      assertThat(connections).hasValue(0);
      Inventory inventory = StoredInventory.read(folder.resolve("out"));
      assertThat(inventory.assets()).isEmpty();
      assertThat(inventory.unscanned())
          .singleElement()
          .satisfies(
              gap -> {
                assertThat(gap.source()).isEqualTo("db");
                assertThat(gap.reason()).isEqualTo(UnscannedReason.UNSUPPORTED);
                assertThat(gap.detail().en()).contains("run when it is opened");
              });
    }
  }

  @Test
  void h2WithoutPrograms_isReadInAProcessOfItsOwn() throws Exception {
    execute(
        "jdbc:h2:file:" + folder.resolve("data"),
        ROWS
            + "CREATE TABLE engine (id int PRIMARY KEY, \"trigger\" varchar DEFAULT 'call me; --',"
            + " made date, c int GENERATED ALWAYS AS (id + 1), CHECK (id > 0));"
            + "COMMENT ON COLUMN engine.made IS 'CREATE ALIAS 之后 FILE_READ(''x'')';"
            + "CREATE INDEX i ON engine(made); CREATE UNIQUE INDEX j ON engine(c);"
            + "CREATE SEQUENCE s; CREATE DOMAIN phone AS varchar(20); CREATE CONSTANT one VALUE 1;"
            + "CREATE ROLE reader; GRANT SELECT ON customer TO reader; CREATE SCHEMA hr;"
            + "CREATE TABLE hr.staff (id int PRIMARY KEY, boss int REFERENCES public.engine(id));"
            + "CREATE SYNONYM staff FOR hr.staff; SET MODE MySQL;"
            + "CREATE TABLE \"体检\" (\"姓名\" varchar(20), \"引号\"\"与\\0022\" int);"
            + "COMMENT ON TABLE \"体检\" IS '年度体检''表';"
            + "CREATE VIEW names AS SELECT name FROM customer;");
    Command.Told told =
        scan("{id: db, type: h2, path: %s}".formatted(folder.resolve("data.mv.db")));
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(StoredInventory.read(folder.resolve("out")).assets())
        .extracting(Asset::path)
        .contains("PUBLIC.CUSTOMER", "PUBLIC.ENGINE", "HR.STAFF", "PUBLIC.NAMES", "PUBLIC.体检");
  }

  @Test
  void sqlite_isReadWithoutWhatModulesMake() throws Exception {
    Path database = folder.resolve("data.db");
    execute("jdbc:sqlite:" + database, ROWS.split(";"));
    execute(
        "jdbc:sqlite:" + database,
        "CREATE VIRTUAL TABLE chat USING fts5(body)",
        "INSERT INTO chat VALUES ('韦小宝 13912345671')",
        "CREATE VIEW shown AS SELECT body FROM chat",
        "CREATE VIEW shown_again AS SELECT * FROM shown",
        "CREATE VIEW loaded AS SELECT load_extension('" + mark + "') AS r",
        "CREATE VIEW names AS SELECT name FROM customer");
    Command.Told told = scan("{id: db, type: sqlite, path: %s}".formatted(database));
    assertThat(told.code()).as(told.text()).isEqualTo(ExitCode.DONE_WITH_GAPS);
    Inventory inventory = StoredInventory.read(folder.resolve("out"));
    assertThat(inventory.assets())
        .extracting(Asset::path)
        .contains("main.customer", "main.names", "main.chat_content")
        .doesNotContain("main.chat", "main.loaded", "main.shown", "main.shown_again");
    assertThat(inventory.unscanned())
        .extracting(Inventory.Unscanned::path)
        .containsExactlyInAnyOrder("main.chat", "main.loaded", "main.shown", "main.shown_again");
  }

  private static void count(ServerSocket port, AtomicInteger connections) {
    while (!port.isClosed()) {
      try {
        port.accept().close();
        connections.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void execute(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Command.Told scan(String source) throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true}
            sources:
              - %s
            """
                .formatted(source));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    int code =
        Pandian.run(
            stream,
            stream,
            "scan",
            plan.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--key-file",
            folder.resolve("person.key").toString(),
            "--lang",
            "en");
    return new Command.Told(code, told.toString(StandardCharsets.UTF_8));
  }
}
