package io.pandian.scanner.demo;

import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a written demo, read back with the scan's own account. */
final class WrittenTables implements AutoCloseable {
  private final Connection connection;

  private WrittenTables(Connection connection) {
    this.connection = connection;
  }

  static WrittenTables open(Path demo) throws SQLException {
    return new WrittenTables(connect(demo));
  }

  static Connection connect(Path demo) throws SQLException {
    String url = "jdbc:h2:file:" + demo.resolve("company").toAbsolutePath() + ";IFEXISTS=TRUE";
    return DriverManager.getConnection(url, DemoDatabase.READER, "");
  }

  static AssetTruth table(DemoTruth truth, String path) {
    return truth.assets().stream()
        .filter(asset -> asset.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** Every row as its non-blank values by column, in the order written. */
  List<Map<String, String>> rows(AssetTruth table) throws SQLException {
    String name = "\"" + table.path().replace(".", "\".\"") + "\"";
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + name)) {
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          if (value != null && !value.isBlank()) {
            row.put(result.getMetaData().getColumnLabel(i), value);
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
