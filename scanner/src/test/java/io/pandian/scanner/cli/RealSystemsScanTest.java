package io.pandian.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.reports.json.InventoryJson;
import io.pandian.scanner.sources.jdbc.Dumps;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command over dumps of real systems and a folder of hostile files, as a user would give it.
 */
class RealSystemsScanTest {
  /** Values that stand nowhere but in the source. */
  private static final List<String> PLANTED =
      List.of("欧阳绝密", "13951234877", "45010219850307123X", "canary.9f31@example.cn", "翡翠路9913号");

  private static final String TABLES =
      "SELECT table_schema, table_name FROM information_schema.tables"
          + " WHERE table_schema NOT IN ('information_schema', 'pg_catalog', 'mysql', 'sys',"
          + " 'performance_schema')";

  @TempDir private Path folder;

  @Test
  void scan_ofRealDatabasesAndHostileFiles_losesNothingAndTellsNothing() throws Exception {
    Path hostile = hostileFiles();
    EmbeddedServers.Server postgres = EmbeddedServers.postgres();
    Dumps.load(postgres, "ruoyi-vue-pro.postgresql.sql", "whole_scan");
    plant(postgres);
    EmbeddedServers.Server mariadb = EmbeddedServers.mariadb();
    Dumps.load(mariadb, "mall.mysql.sql", "whole_scan");
    Path plan = Files.writeString(folder.resolve("plan.yaml"), plan(postgres, mariadb, hostile));
    Path out = folder.resolve("out");

    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    int code =
        Pandian.run(
            stream,
            stream,
            "scan",
            plan.toString(),
            "--out",
            out.toString(),
            "--as-of",
            "2026-06-30",
            "--key-file",
            folder.resolve("person.key").toString());

    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(3);
    Inventory inventory = InventoryJson.read(out.resolve("inventory.json"));
    assertThat(missing(inventory, "pg", tables(postgres))).isEmpty();
    assertThat(missing(inventory, "maria", tables(mariadb))).isEmpty();
    assertThat(missing(inventory, "share", files(hostile))).isEmpty();
    assertThat(planted(inventory).fields())
        .extracting(field -> field.finding().dataItem().orElse(""))
        .containsExactly("", "person-name", "mobile-phone", "resident-id", "email", "address");
    code = Pandian.run(stream, stream, "persons", "explain", "pg/public.kehu", out.toString());
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("pg/public.kehu").contains("sfzh");
    assertThat(leaks(out, told.toString(StandardCharsets.UTF_8))).isEmpty();
  }

  private static Path hostileFiles() {
    String shared = System.getenv("PANDIAN_SHARED");
    Path hostile =
        Path.of(shared == null ? "../../shared" : shared, "data", "hostile").toAbsolutePath();
    Assumptions.assumeTrue(Files.isDirectory(hostile), "no hostile files at " + hostile);
    return hostile.normalize();
  }

  private static void plant(EmbeddedServers.Server server) throws SQLException {
    server.execute(
        "whole_scan",
        "CREATE TABLE kehu (id int primary key, xm varchar(40), sjh varchar(20), sfzh varchar(18),"
            + " yx varchar(80), dz varchar(200))",
        "INSERT INTO kehu VALUES (1, '欧阳绝密', '13951234877', '45010219850307123X',"
            + " 'canary.9f31@example.cn', '广西南宁市青秀区翡翠路9913号')");
  }

  private String plan(EmbeddedServers.Server postgres, EmbeddedServers.Server mariadb, Path hostile)
      throws IOException {
    return """
        organisation: {name: 测试, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
        %s%s  - {id: share, type: files, root: '%s'}
        names: clear
        activities:
          - id: hq
            sector: none
            scenario: 客户管理
            ground: none
            carries: [{source: pg, table: public.kehu}]
        """
        .formatted(
            source("pg", "postgresql", postgres), source("maria", "mariadb", mariadb), hostile);
  }

  private String source(String id, String type, EmbeddedServers.Server server) throws IOException {
    Path secret = Files.writeString(folder.resolve(id + ".secret"), server.password());
    String password = server.password().isEmpty() ? "" : ", password: '${file:" + secret + "}'";
    return "  - {id: %s, type: %s, host: 127.0.0.1, port: %d, database: whole_scan, username: %s%s}\n"
        .formatted(id, type, server.port(), server.user(), password);
  }

  private static List<String> tables(EmbeddedServers.Server server) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = server.open("whole_scan");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        String schema = rows.getString(1);
        if (schema.equals("public") || schema.equals("whole_scan")) {
          tables.add(schema + "." + rows.getString(2));
        }
      }
    }
    assertThat(tables).hasSizeGreaterThan(40);
    return tables;
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static List<String> missing(Inventory inventory, String source, List<String> seen) {
    Set<String> accounted = new HashSet<>();
    for (Asset asset : inventory.assets()) {
      if (asset.source().equals(source)) {
        accounted.add(asset.path());
        accounted.add(asset.path().replaceAll("(#|!/).*", ""));
      }
    }
    for (Unscanned gap : inventory.unscanned()) {
      if (gap.source().equals(source)) {
        accounted.add(gap.path());
        accounted.add(gap.path().replaceAll("(#|!/).*", ""));
      }
    }
    return seen.stream().filter(path -> !accounted.contains(path)).toList();
  }

  private static Asset planted(Inventory inventory) {
    return inventory.assets().stream()
        .filter(asset -> asset.id().equals("pg/public.kehu"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> leaks(Path out, String told) throws IOException {
    List<String> leaks = new ArrayList<>();
    look("what was told", told.getBytes(StandardCharsets.UTF_8), leaks);
    try (Stream<Path> tree = Files.walk(out)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        look(file.getFileName().toString(), bytes, leaks);
        if (file.toString().endsWith(".xlsx")) {
          lookInside(file, leaks);
        }
      }
    }
    return leaks;
  }

  private static void lookInside(Path workbook, List<String> leaks) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        look(entry.getName(), zip.readAllBytes(), leaks);
      }
    }
  }

  private static void look(String where, byte[] bytes, List<String> leaks) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    String utf16 = new String(bytes, StandardCharsets.UTF_16LE);
    for (String value : PLANTED) {
      if (utf8.contains(value) || utf16.contains(value)) {
        leaks.add(where + ": " + PLANTED.indexOf(value));
      }
    }
  }
}
