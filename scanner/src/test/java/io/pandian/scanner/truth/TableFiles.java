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
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables to where a scan finds them. */
final class TableFiles {
  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(",");
  private static final Collector<CharSequence, ?, String> TABS = Collectors.joining("\t");

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
      Files.write(folder.resolve(table.name() + ".csv"), lines(table, TableFiles::cell, COMMAS));
    }
    return folder;
  }

  /** Into a folder, a file of tab-separated lines for each. */
  static Path texts(Path folder, Collection<Table> tables) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      Files.write(folder.resolve(table.name() + ".txt"), lines(table, Object::toString, TABS));
    }
    return folder;
  }

  private static List<String> lines(
      Table table, Function<Object, String> cell, Collector<CharSequence, ?, String> joined) {
    Stream<String> header =
        Stream.of(table.columns().stream().map(c -> cell.apply(c.header())).collect(joined));
    Stream<String> rows = table.rows().stream().map(r -> r.stream().map(cell).collect(joined));
    return Stream.concat(header, rows).toList();
  }

  /** Into a folder, a workbook of one sheet for each; whole numbers are numbers there. */
  static Path workbooks(Path folder, Collection<Table> tables) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      try (Workbook workbook = new XSSFWorkbook();
          OutputStream file = Files.newOutputStream(folder.resolve(table.name() + ".xlsx"))) {
        Sheet sheet = workbook.createSheet("Sheet1");
        fill(sheet, 0, table.columns().stream().map(Table.Column::header).toList());
        for (int i = 0; i < table.rows().size(); i++) {
          fill(sheet, i + 1, table.rows().get(i));
        }
        workbook.write(file);
      }
    }
    return folder;
  }

  private static void fill(Sheet sheet, int at, List<?> values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Long number) {
        row.createCell(i).setCellValue(number);
      } else if (!values.get(i).equals("")) {
        row.createCell(i).setCellValue(values.get(i).toString());
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
