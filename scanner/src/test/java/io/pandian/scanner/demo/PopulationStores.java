package io.pandian.scanner.demo;

import io.pandian.scanner.demo.SpreadPopulation.Table;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link SpreadPopulation} where a company would have it: customers in PostgreSQL, staff in
 * MariaDB, a shop in SQLite, lists in CSV files of two encodings and in a workbook. Answers the
 * plan that scans all of it.
 */
public final class PopulationStores {
  private static final String CRM = "population_crm";
  private static final int BATCH = 5000;

  private final EmbeddedServers.Server postgres = EmbeddedServers.postgres();
  private final EmbeddedServers.Server mariadb = EmbeddedServers.mariadb();
  private final Path folder;

  /**
   * @param folder an empty folder for the files
   */
  public PopulationStores(Path folder) {
    this.folder = folder;
  }

  /** Fills the databases and files anew; answers the plan. */
  public Path write(SpreadPopulation population) throws SQLException, IOException {
    postgres.createDatabase(CRM);
    mariadb.createDatabase(SpreadPopulation.HR);
    Path shop = folder.resolve("shop.db");
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.deleteIfExists(shop);
    try (Connection crm = postgres.open(CRM);
        Connection hr = mariadb.open(SpreadPopulation.HR);
        Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + shop)) {
      for (Map.Entry<String, Table> each : population.tables().entrySet()) {
        String id = each.getKey();
        Table table = each.getValue();
        String name = id.substring(id.lastIndexOf(id.startsWith("share/") ? '/' : '.') + 1);
        switch (id.substring(0, id.indexOf('/'))) {
          case "crm" -> fill(crm, name, table);
          case "hr" -> fill(hr, name, table);
          case "shop" -> fill(sqlite, name, table);
          default -> file(share.resolve(name), table);
        }
      }
      try (Statement keys = crm.createStatement()) {
        keys.execute("ALTER TABLE customer ADD PRIMARY KEY (id)");
        keys.execute("ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customer (id)");
      }
    }
    return plan(shop, share);
  }

  private static void fill(Connection connection, String name, Table table) throws SQLException {
    try (Statement create = connection.createStatement()) {
      create.execute(
          table.columns().stream()
              .map(column -> column + " varchar(80)")
              .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")")));
    }
    connection.setAutoCommit(false);
    String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + name + " VALUES (" + places + ")")) {
      int waiting = 0;
      for (@Nullable String[] row : table.rows()) {
        for (int i = 0; i < row.length; i++) {
          insert.setString(i + 1, row[i]);
        }
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void file(Path file, Table table) throws IOException {
    if (file.toString().endsWith(".xlsx")) {
      workbook(file, table);
      return;
    }
    boolean old = file.toString().endsWith("1.csv");
    Charset charset = old ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
      out.write(String.join(",", table.columns()) + "\r\n");
      for (@Nullable String[] row : table.rows()) {
        out.write(String.join(",", row) + "\r\n");
      }
    }
  }

  private static void workbook(Path file, Table table) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("名册");
      row(sheet, 0, table.columns());
      for (int i = 0; i < table.rows().size(); i++) {
        row(sheet, i + 1, List.of(table.rows().get(i)));
      }
      workbook.write(out);
    }
  }

  private static void row(Sheet sheet, int at, List<String> cells) {
    Row row = sheet.createRow(at);
    IntStream.range(0, cells.size()).forEach(i -> row.createCell(i).setCellValue(cells.get(i)));
  }

  private Path plan(Path shop, Path share) throws IOException {
    return Files.writeString(
        folder.resolve("plan.yaml"),
        """
        organisation: {name: 示例, kind: enterprise, zone: guangxi, registeredInZone: true,
          criticalInfrastructureOperator: false}
        sources:
          - {id: crm, type: postgresql, host: 127.0.0.1, port: %d, database: %s, username: %s}
          - {id: hr, type: mariadb, host: 127.0.0.1, port: %d, database: %s, username: %s,
             password: '${HR_PASSWORD}'}
          - {id: shop, type: sqlite, path: %s}
          - {id: share, type: files, root: %s}
        activities:
          - id: hq
            name: 总部报表
            sector: none
            scenario: 报表
            carries:
              - {source: crm, table: public.orders}
              - {source: hr, table: %s.staff}
        """
            .formatted(
                postgres.port(),
                CRM,
                postgres.user(),
                mariadb.port(),
                SpreadPopulation.HR,
                mariadb.user(),
                shop,
                share,
                SpreadPopulation.HR));
  }

  /** What stands in the plan's place of a password. */
  public String password() {
    return mariadb.password();
  }
}
