package io.pandian.scanner.benchmark;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableContent.RowConsumer;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import io.pandian.scanner.sources.jdbc.JdbcSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Rows in a second of the counting read through {@link JdbcSource} against a bare JDBC loop over
 * the same columns, on an embedded PostgreSQL: three rounds after one to warm up, the two in turn.
 * Argument: how many rows, a million if none.
 */
public final class CountingReadBenchmark {
  private static final String DATABASE = "counting_benchmark";
  private static final List<String> COLUMNS = List.of("name", "id_number", "phone");
  private static final int ROUNDS = 3;

  private CountingReadBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    EmbeddedServers.Server server = EmbeddedServers.postgres();
    fill(server, rows);
    long[] characters = new long[1];
    RowConsumer consumer =
        cells -> {
          for (String cell : cells) {
            characters[0] += cell == null ? 0 : cell.length();
          }
        };
    measure(server, rows, consumer);
    System.out.println("characters read: " + characters[0]);
  }

  /** Measures both ways with one consumer of rows, prints each round and the ratio of the best. */
  static void measure(EmbeddedServers.Server server, long rows, RowConsumer consumer)
      throws Exception {
    double bareBest = 0;
    double sourceBest = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      double bare = rate(rows, () -> readBare(server, consumer));
      double source = rate(rows, () -> readThroughSource(server, consumer));
      if (round > 0) {
        bareBest = Math.max(bareBest, bare);
        sourceBest = Math.max(sourceBest, source);
        print("round %d: bare %,.0f rows/s, source %,.0f rows/s", round, bare, source);
      }
    }
    print(
        "best: bare %,.0f rows/s, source %,.0f rows/s, source/bare %.2f",
        bareBest, sourceBest, sourceBest / bareBest);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static double rate(long rows, Reading reading) throws Exception {
    long begin = System.nanoTime();
    long read = reading.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (read != rows) {
      throw new IllegalStateException(read + " rows were read of " + rows);
    }
    return rows / seconds;
  }

  private static void fill(EmbeddedServers.Server server, long rows) throws SQLException {
    server.createDatabase(DATABASE);
    server.execute(
        DATABASE,
        "CREATE TABLE customer (id bigint PRIMARY KEY, name varchar(40), id_number varchar(18),"
            + " phone varchar(11), address varchar(100), created_at timestamp)",
        "INSERT INTO customer SELECT g, chr(19968 + g % 2000) || chr(20968 + g % 3000),"
            + " '4501031990' || lpad((g % 100000000)::text, 8, '0'),"
            + " '138' || lpad((g % 100000000)::text, 8, '0'), '广西南宁市青秀区民族大道' || g || '号',"
            + " timestamp '2024-01-01' + g * interval '1 second' FROM generate_series(1, "
            + rows
            + ") g",
        "ANALYZE customer");
  }

  private static long readBare(EmbeddedServers.Server server, RowConsumer consumer)
      throws SQLException {
    try (Connection connection = server.open(DATABASE);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(2000);
      long rows = 0;
      try (ResultSet result =
          statement.executeQuery("SELECT " + String.join(", ", COLUMNS) + " FROM customer")) {
        String[] cells = new String[COLUMNS.size()];
        while (result.next()) {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = result.getString(i + 1);
          }
          consumer.row(cells);
          rows++;
        }
      }
      return rows;
    }
  }

  private static long readThroughSource(EmbeddedServers.Server server, RowConsumer consumer)
      throws SourceException {
    SourceUnit unit =
        new SourceUnit(
            "benchmark",
            "public.customer",
            SourceUnit.Kind.TABLE,
            "",
            OptionalLong.empty(),
            OptionalLong.empty());
    try (JdbcSource source = new JdbcSource(server.settings("benchmark", DATABASE))) {
      Whole whole = new Whole(consumer);
      source.read(unit, whole);
      return whole.rows.get(0);
    }
  }

  /** One way of reading; gives the number of rows. */
  private interface Reading {
    long run() throws Exception;
  }

  /** Reads a table's identifying columns to its end. */
  private record Whole(RowConsumer consumer, List<Long> rows) implements ContentVisitor {
    Whole(RowConsumer consumer) {
      this(consumer, new ArrayList<>());
    }

    @Override
    public void table(TableContent table) throws SourceException {
      rows.add(table.forEachRow(COLUMNS, List.of(), consumer).rows());
    }

    @Override
    public void document(DocumentContent document) {
      throw new IllegalStateException("a database holds no documents");
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, String detail) {
      throw new IllegalStateException(detail);
    }

    @Override
    public void bare(String path, AssetKind kind, String mediaType, long bytes) {
      throw new IllegalStateException(path);
    }
  }
}
