package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demo's embedded database while it is written. Names keep the case they are given in. */
final class DemoDatabase implements AutoCloseable {
  /** The account the scan uses: it can read and do nothing else. */
  static final String READER = "pandian_ro";

  private static final int BATCH = 2_000;
  private static final String FILE_SUFFIX = ".mv.db";

  private final Ledger ledger;
  private final Connection connection;
  private final List<Batch> batches = new ArrayList<>();

  private DemoDatabase(Ledger ledger, Connection connection) {
    this.ledger = ledger;
    this.connection = connection;
  }

  /** Makes the database; the file must not exist yet and its name ends in {@code .mv.db}. */
  static DemoDatabase create(Path file, Ledger ledger) throws IOException {
    String path = file.toAbsolutePath().toString();
    if (path.contains(";")) {
      throw new IOException(
          "The demo's folder " + path + " has a semicolon in its name: rename it.");
    }
    String name = path.substring(0, path.length() - FILE_SUFFIX.length());
    try {
      Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name, "sa", "");
      connection.setAutoCommit(false);
      return new DemoDatabase(ledger, connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void schema(String name) throws IOException {
    run("CREATE SCHEMA \"" + name + "\"");
  }

  /** Makes a table and opens it for planting. */
  PlantedTable table(String schema, String name, String comment, List<Column> columns)
      throws IOException {
    String quoted = quoted(schema, name);
    run(
        columns.stream()
            .map(column -> "\"" + column.name() + "\" " + column.type() + commentOn(column))
            .collect(Collectors.joining(", ", "CREATE TABLE " + quoted + " (", ")")));
    if (!comment.isEmpty()) {
      run("COMMENT ON TABLE " + quoted + " IS '" + comment + "'");
    }
    Batch batch = batch(quoted, columns.size());
    batches.add(batch);
    String path = schema + "." + name;
    return ledger.table(DemoCompany.DATABASE, path, AssetKind.TABLE, columns, batch::add);
  }

  /** Makes a view; whoever fills its table plants its rows here too, and nothing is written. */
  PlantedTable view(String schema, String name, String query, List<Column> columns)
      throws IOException {
    run("CREATE VIEW " + quoted(schema, name) + " AS " + query);
    String path = schema + "." + name;
    return ledger.table(DemoCompany.DATABASE, path, AssetKind.VIEW, columns, row -> {});
  }

  private Batch batch(String table, int columns) throws IOException {
    String marks = String.join(", ", Collections.nCopies(columns, "?"));
    try {
      return new Batch(
          connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")"));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void run(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Writes what is still waiting, and lets the reader in to the given schemas. */
  void finish(List<String> schemas) throws IOException {
    try {
      for (Batch batch : batches) {
        batch.flush();
      }
      run("CREATE USER " + READER + " PASSWORD ''");
      for (String schema : schemas) {
        run("GRANT SELECT ON SCHEMA \"" + schema + "\" TO " + READER);
      }
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static String quoted(String schema, String name) {
    return "\"" + schema + "\".\"" + name + "\"";
  }

  private static String commentOn(Column column) {
    return column.comment().isEmpty() ? "" : " COMMENT '" + column.comment() + "'";
  }

  private static IOException failed(SQLException e) {
    return new IOException("The demo's database could not be written: " + e.getMessage(), e);
  }

  /** Rows of one table that are sent many at a time. */
  private static final class Batch {
    private final PreparedStatement insert;
    private int waiting;

    Batch(PreparedStatement insert) {
      this.insert = insert;
    }

    void add(@Nullable Object[] cells) throws IOException {
      try {
        for (int i = 0; i < cells.length; i++) {
          insert.setObject(i + 1, cells[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
          flush();
        }
      } catch (SQLException e) {
        throw failed(e);
      }
    }

    void flush() throws SQLException {
      if (waiting > 0) {
        insert.executeBatch();
        // One large transaction would keep a copy of everything to undo.
        insert.getConnection().commit();
        waiting = 0;
      }
    }
  }
}
