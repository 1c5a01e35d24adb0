package io.pandian.scanner.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables to where a scan finds them. */
final class TableFiles {
  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(",");

  private TableFiles() {}

  /** Into a database that holds no comments. */
  static Path sqlite(Path file, Collection<Table> tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      write(connection, tables, false);
    }
    return file;
  }

  /** Into a database that does. */
  static Path h2(Path file, Collection<Table> tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
      write(connection, tables, true);
    }
    return file;
  }

  /** Into a folder, a file for each. */
  static Path share(Path folder, Collection<Table> tables) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      Stream<String> header =
          Stream.of(table.columns().stream().map(c -> cell(c.header())).collect(COMMAS));
      Stream<String> rows =
          table.rows().stream().map(r -> r.stream().map(TableFiles::cell).collect(COMMAS));
      Files.write(folder.resolve(table.name() + ".csv"), Stream.concat(header, rows).toList());
    }
    return folder;
  }

  /** Into a folder, as the only sheet of a workbook of its own. */
  static Path workbook(Path folder, Table table) throws IOException {
    Path file = folder.resolve(table.name() + ".xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      fill(sheet.createRow(0), table.columns().stream().map(Table.Column::header).toList());
      for (int i = 0; i < table.rows().size(); i++) {
        fill(sheet.createRow(i + 1), table.rows().get(i));
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Long number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(cells.get(i).toString());
      }
    }
  }

  private static String cell(Object value) {
    String text = value.toString();
    return text.matches("[^,\"\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static void write(Connection connection, Collection<Table> tables, boolean comments)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        statement.execute(create(table));
        if (comments) {
          for (String comment : comments(table)) {
            statement.execute(comment);
          }
        }
        insert(connection, table);
      }
    }
    connection.commit();
  }

  private static String create(Table table) {
    List<Object> first = table.rows().get(0);
    StringBuilder sql = new StringBuilder("CREATE TABLE " + quoted(table.name()) + " (");
    for (int i = 0; i < table.columns().size(); i++) {
      String type = first.get(i) instanceof Long ? " BIGINT" : " VARCHAR(4000)";
      sql.append(i == 0 ? "" : ", ").append(quoted(table.columns().get(i).header())).append(type);
    }
    return sql.append(")").toString();
  }

  private static List<String> comments(Table table) {
    String name = quoted(table.name());
    Stream<String> columns =
        table.columns().stream()
            .filter(column -> !column.comment().isEmpty())
            .map(
                column ->
                    "COMMENT ON COLUMN %s.%s IS '%s'"
                        .formatted(name, quoted(column.header()), column.comment()));
    Stream<String> own =
        table.comment().isEmpty()
            ? Stream.empty()
            : Stream.of("COMMENT ON TABLE %s IS '%s'".formatted(name, table.comment()));
    return Stream.concat(own, columns).toList();
  }

  private static void insert(Connection connection, Table table) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    String sql = "INSERT INTO %s VALUES (%s)".formatted(quoted(table.name()), marks);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (List<Object> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          Object value = row.get(i);
          insert.setObject(i + 1, value.equals("") ? null : value);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
