package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.individuals.observing.PersonKey;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.scanner.CheckedNumbers;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableContent.RowConsumer;
import io.pandian.scanner.sources.jdbc.EmbeddedServers;
import io.pandian.scanner.sources.jdbc.JdbcSource;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows in a second of the counting pass over an embedded PostgreSQL against a bare JDBC loop over
 * the same columns: seven rounds after one to warm up, in turn the bare loop, the read through
 * {@link JdbcSource}, and the whole pass as the scan does it: that read, the observer of the table
 * with the detectors' normalising and the keyed hashing, and the file of observations. Argument:
 * how many rows, a million if none. {@code docs/benchmarks.md} has the command.
 */
public final class CountingReadBenchmark {
  private static final String DATABASE = "counting_benchmark";
  private static final List<String> COLUMNS = List.of("name", "id_number", "phone");
  private static final int ROUNDS = 7;

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
    Path folder = Files.createTempDirectory("counting");
    WorkFolder work = WorkFolder.in(folder);
    measure(server, rows, consumer, work);
    work.removeObservations();
    print("characters read: %d", characters[0]);
  }

  /** Measures the ways in turn, prints each round and the ratios of the best. */
  private static void measure(
      EmbeddedServers.Server server, long rows, RowConsumer consumer, WorkFolder work)
      throws Exception {
    Pace bareBest = Pace.NONE;
    Pace sourceBest = Pace.NONE;
    Pace countingBest = Pace.NONE;
    for (int round = 0; round <= ROUNDS; round++) {
      Pace bare = pace(rows, () -> readBare(server, consumer));
      Pace source = pace(rows, () -> readThroughSource(server, consumer));
      Pace counting = pace(rows, () -> observe(server, work));
      if (round > 0) {
        bareBest = bareBest.best(bare);
        sourceBest = sourceBest.best(source);
        countingBest = countingBest.best(counting);
        print("round %d: bare %s, source %s, counting pass %s", round, bare, source, counting);
      }
    }
    print("best: bare %s, source %s, counting pass %s", bareBest, sourceBest, countingBest);
    print(
        "rows/s against bare: source %.2f, counting pass %.2f",
        sourceBest.rate / bareBest.rate, countingBest.rate / bareBest.rate);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /**
   * How fast rows came.
   *
   * @param rate rows in a second
   * @param nanos processor time of the thread that reads, for a row; other work stretches it little
   */
  private record Pace(double rate, double nanos) {
    static final Pace NONE = new Pace(0, Double.MAX_VALUE);

    Pace best(Pace other) {
      return new Pace(Math.max(rate, other.rate), Math.min(nanos, other.nanos));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,.0f rows/s (%.0f ns a row)", rate, nanos);
    }
  }

  private static Pace pace(long rows, Reading reading) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = System.nanoTime();
    long beginOfThread = threads.getCurrentThreadCpuTime();
    long read = reading.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (read != rows) {
      throw new IllegalStateException(read + " rows were read of " + rows);
    }
    double nanos = threads.getCurrentThreadCpuTime() - beginOfThread;
    return new Pace(rows / seconds, nanos / rows);
  }

  private static void fill(EmbeddedServers.Server server, long rows)
      throws SQLException, IOException {
    server.createDatabase(DATABASE);
    server.execute(
        DATABASE,
        "CREATE TABLE customer (id bigint PRIMARY KEY, name varchar(40), id_number varchar(18),"
            + " phone varchar(11), address varchar(100), created_at timestamp)");
    try (Connection connection = server.open(DATABASE)) {
      CopyIn copy =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY customer FROM STDIN");
      for (long row = 0; row < rows; row++) {
        byte[] line = line(row).getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(line, 0, line.length);
      }
      copy.endCopy();
    }
    server.execute(DATABASE, "VACUUM ANALYZE customer");
  }

  /** A row with a valid resident number and a mobile number that nobody else has. */
  private static String line(long row) {
    int given = (int) (row % 5000);
    return String.join(
            "\t",
            Long.toString(row),
            "" + "王李张刘陈杨黄赵吴周".charAt((int) (row % 10)) + (char) (0x4e00 + given),
            residentNumber(row),
            String.format(Locale.ROOT, "138%08d", row % 100_000_000),
            "广西南宁市青秀区民族大道" + row + "号",
            "2024-01-01 00:00:00")
        + "\n";
  }

  private static String residentNumber(long row) {
    // A thousand numbers for each of 28 days of each month from 1950 on.
    long day = row / 998;
    String digits =
        String.format(
            Locale.ROOT,
            "450103%04d%02d%02d%03d",
            1950 + day / 336,
            1 + day / 28 % 12,
            1 + day % 28,
            1 + row % 998);
    return CheckedNumbers.residentId(digits);
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

  /** The whole counting pass, as {@link UnitScanner} has it made. */
  private static long observe(EmbeddedServers.Server server, WorkFolder work) throws Exception {
    ObservationKeeper keeper =
        new ObservationKeeper(
            settings(),
            DeclaredHashes.NONE,
            false,
            List.of(),
            LocalDate.EPOCH,
            work,
            "benchmark",
            "benchmark",
            0);
    try (PersonObservers.Watch watch = keeper.begin("public.customer", 0)) {
      PersonObservers.Rows rows = watch.table(finding(), AccountColumns.NONE);
      long read = readThroughSource(server, rows::row);
      watch.keep();
      return read;
    }
  }

  private static TableFinding finding() {
    return new TableFinding(
        List.of(
            field("name", "person-name"),
            field("id_number", "resident-id"),
            field("phone", "mobile-phone")),
        Optional.empty(),
        List.of(new PersonSlot("customer", COLUMNS)));
  }

  private static FieldFinding field(String name, String item) {
    return new FieldFinding(name, "varchar", "", Optional.of(item), 1, List.of(), Evidence.NONE);
  }

  private static ObservationSettings settings() {
    return new ObservationSettings(
        PersonKey.random(),
        Identifiers.standard(),
        Detectors.standard()::normaliser,
        Taxonomy.standard(),
        SensitivityStandard.GBT_45574_2025,
        LocalDate.of(2026, 6, 30));
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
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      throw new IllegalStateException(detail.en());
    }

    @Override
    public void bare(String path, AssetKind kind, String mediaType, long bytes) {
      throw new IllegalStateException(path);
    }
  }
}
