package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.RowSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableKeys;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table or view with its rows. A column whose values cannot be had is left empty and named at the
 * end.
 */
final class TableReader extends NamedTable {
  private final Dialect dialect;
  private final Limits limits;
  private final Connections connections;
  private final RowStream stream;
  private final TableSampler sampler;
  private final Set<String> unreadable = new TreeSet<>();

  TableReader(
      SourceUnit unit,
      TableShape shape,
      Dialect dialect,
      Limits limits,
      Connections connections,
      Throttle throttle) {
    super(unit, shape);
    this.dialect = dialect;
    this.limits = limits;
    this.connections = connections;
    this.stream = new RowStream(dialect.fetch(shape), throttle);
    this.sampler = new TableSampler(shape, unit.rows(), dialect, stream);
  }

  /** A database that will not tell its keys is read without them. */
  @Override
  public TableKeys keys() throws SourceException {
    Optional<TableName> name = TableName.parse(path());
    if (name.isEmpty() || !shape.stored()) {
      return TableKeys.NONE;
    }
    try {
      return connections.query(path(), c -> DeclaredKeys.of(c, name.get()));
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.UNREACHABLE) {
        throw e;
      }
      return TableKeys.NONE;
    }
  }

  @Override
  public Sampled sample(Sampling sampling) throws SourceException {
    return tolerantly(
        shape.columns(),
        () -> true,
        columns -> {
          RowSample sample = emptySample(columns);
          connections
              .query(path(), c -> sampler.rows(c, columns, sampling))
              .rows()
              .forEach(sample::add);
          return sampled(sample);
        });
  }

  /**
   * {@inheritDoc}
   *
   * <p>With no columns at all the rows are only counted, and the consumer hears of none.
   */
  @Override
  public RowsRead forEachRow(List<String> columns, List<String> present, RowConsumer consumer)
      throws SourceException {
    if (columns.isEmpty() && present.isEmpty()) {
      return count();
    }
    AtomicLong rows = new AtomicLong();
    RowConsumer counting =
        cells -> {
          rows.setPlain(rows.getPlain() + 1);
          consumer.row(cells);
        };
    try {
      return tolerantly(
          find(columns),
          () -> rows.getPlain() == 0,
          wanted -> {
            readRows(wanted, find(present), rows, counting);
            return partial(columns)
                .map(missing -> RowsRead.some(rows.getPlain(), missing))
                .orElse(RowsRead.all(rows.getPlain()));
          });
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.FAILED && rows.getPlain() > 0) {
        Bilingual stopped =
            Bilingual.of(
                "读取 " + rows + " 行后中断：" + e.detail().zh(),
                "Reading stopped after " + rows + " rows: " + e.detail().en());
        return RowsRead.some(rows.getPlain(), stopped);
      }
      throw e;
    }
  }

  private void readRows(
      List<ColumnShape> columns, List<ColumnShape> present, AtomicLong rows, RowConsumer consumer)
      throws SourceException {
    Stream<String> cells =
        Stream.concat(RowStream.texts(columns), present.stream().map(this::presence));
    String sql = RowStream.select(cells) + " FROM " + shape.from();
    int width = columns.size() + present.size();
    connections.run(
        path(),
        dialect.readingLimit(limits, shape, unit.rows()),
        () -> rows.getPlain() == 0,
        connection -> {
          stream.read(connection, sql, columns, width, consumer);
          return rows;
        });
  }

  /** The exact number of rows; the estimate, and a word about it, if counting takes too long. */
  private RowsRead count() throws SourceException {
    try {
      return connections.query(path(), c -> RowsRead.all(exactCount(c)));
    } catch (SourceException e) {
      if (e.reason() != UnscannedReason.TIMEOUT || unit.rows().isEmpty()) {
        throw e;
      }
      Bilingual estimated =
          Bilingual.of(
              "统计行数超过时限，行数为估计值。", "Counting the rows took too long; the number is an estimate.");
      return RowsRead.some(unit.rows().getAsLong(), estimated);
    }
  }

  private long exactCount(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + shape.from())) {
      result.next();
      return result.getLong(1);
    }
  }

  private List<ColumnShape> find(List<String> names) throws SourceException {
    List<ColumnShape> found = new ArrayList<>();
    for (String name : names) {
      found.add(
          shape.columns().stream()
              .filter(c -> c.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new SourceException(
                          UnscannedReason.VANISHED,
                          Bilingual.of(
                              path() + " 已没有列 " + name + "；请重新扫描。",
                              path() + " no longer has the column " + name + "; scan again."))));
    }
    return found;
  }

  /**
   * Reads; if a value cannot be turned into text, finds the columns at fault and reads again
   * without them, unless rows were handed on already.
   */
  private <T> T tolerantly(
      List<ColumnShape> columns, BooleanSupplier repeatable, Reading<T> reading)
      throws SourceException {
    try {
      return reading.of(readable(columns));
    } catch (SourceException e) {
      if (e.reason() != UnscannedReason.FAILED
          || !repeatable.getAsBoolean()
          || !findUnreadable(columns)) {
        throw e;
      }
      return reading.of(readable(columns));
    }
  }

  private boolean findUnreadable(List<ColumnShape> columns) throws SourceException {
    boolean found = false;
    for (ColumnShape column : readable(columns)) {
      if (column.text().isPresent() && !canBeRead(column)) {
        found |= unreadable.add(column.name());
      }
    }
    return found;
  }

  private boolean canBeRead(ColumnShape column) throws SourceException {
    String sql = "SELECT COUNT(" + column.text().orElseThrow() + ") FROM " + shape.from();
    try {
      connections.query(
          path(),
          connection -> {
            stream.read(connection, sql, List.of(), 1, cells -> {});
            return true;
          });
      return true;
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.FAILED) {
        return false;
      }
      throw e;
    }
  }

  private List<ColumnShape> readable(List<ColumnShape> columns) {
    return columns.stream().map(c -> unreadable.contains(c.name()) ? c.unread() : c).toList();
  }

  private Optional<Bilingual> partial(Collection<String> columns) {
    String names = columns.stream().filter(unreadable::contains).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Bilingual.of(
                "数据库无法给出这些列的值：" + names + "。",
                "The database cannot give the values of: " + names + "."));
  }

  private String presence(ColumnShape column) {
    boolean mayBeBlank =
        column.text().isPresent() && column.nature() == ColumnShape.Nature.CHARACTERS;
    String condition =
        mayBeBlank ? dialect.notBlank(column.text().get()) : column.quoted() + " IS NOT NULL";
    return "CASE WHEN " + condition + " THEN '1' END";
  }

  /** A reading of some columns. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(List<ColumnShape> columns) throws SourceException;
  }
}
