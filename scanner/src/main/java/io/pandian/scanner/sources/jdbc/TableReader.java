package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.ColumnReserve;
import io.pandian.scanner.sampling.Reservoir;
import io.pandian.scanner.sampling.RowSample;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table or view with its rows. A column whose values cannot be had is left empty and named at the
 * end, as is whatever else of the table was not seen.
 */
final class TableReader extends NamedTable {
  /** Characters of what is kept of sparse columns. */
  private static final long ROOM = 8_000_000;

  private final Dialect dialect;
  private final Limits limits;
  private final Connections connections;
  private final Schemas schemas;
  private final RowStream stream;
  private final TableSampler sampler;
  private final Set<String> unreadable = new TreeSet<>();

  /** Columns of whose cells the sample has the beginning only. */
  private final Set<String> beginnings = new TreeSet<>();

  private final DisguisedColumns disguises = new DisguisedColumns();
  private final List<Bilingual> gaps = new ArrayList<>();

  TableReader(
      SourceUnit unit,
      TableShape shape,
      Dialect dialect,
      Limits limits,
      Connections connections,
      Schemas schemas,
      Throttle throttle) {
    super(unit, shape);
    this.dialect = dialect;
    this.limits = limits;
    this.connections = connections;
    this.schemas = schemas;
    this.stream = new RowStream(dialect.fetch(shape), throttle);
    this.sampler = new TableSampler(shape, unit.rows(), dialect, stream);
  }

  /** A database that will not tell its keys is read without them. */
  @Override
  public TableKeys keys(TableSample sample, Predicate<TableSample> listsPersons)
      throws SourceException {
    Optional<TableName> name = TableName.parse(path());
    if (name.isEmpty() || !shape.stored()) {
      return TableKeys.NONE;
    }
    try {
      SchemaTables tables = schemas.of(name.get().schema());
      return connections.query(path(), s -> keys(s, name.get(), tables, sample, listsPersons));
    } catch (SourceException e) {
      if (e.reason() == UnscannedReason.UNREACHABLE) {
        throw e;
      }
      return TableKeys.NONE;
    }
  }

  private TableKeys keys(
      Session session,
      TableName name,
      SchemaTables tables,
      TableSample sample,
      Predicate<TableSample> listsPersons)
      throws SQLException {
    TableKeys declared = DeclaredKeys.of(session.connection(), name, tables);
    return new ImpliedKeys(session, dialect, tables, name, listsPersons).with(declared, sample);
  }

  @Override
  public Sampled sample(Sampling sampling) throws SourceException {
    return tolerantly(
        shape.columns(),
        () -> true,
        columns -> {
          RowSample sample = emptySample(columns);
          Reservoir rows = connections.query(path(), s -> sampler.rows(s, columns, sampling));
          lookAt(columns, rows);
          rows.rows().forEach(cells -> sample.add(disguises.lift(columns, cells)));
          if (shape.stored() && sampler.mayHaveMissed(rows, sampling)) {
            lookIntoSparse(columns, sample, sampling);
          }
          return sampled(sample);
        });
  }

  /** Learns from sampled rows which columns are disguised, and which have cells that were cut. */
  private void lookAt(List<ColumnShape> columns, Reservoir rows) {
    CutCells cut = new CutCells(columns.size(), Dialect.SAMPLED_CELL);
    for (@Nullable String[] cells : rows.rows()) {
      cut.row(cells);
    }
    cut.of(columns).forEach(column -> beginnings.add(column.name()));
    disguises.learn(columns, rows.rows());
  }

  /**
   * Columns that are blank in nearly all sampled rows are looked at whole: somebody's number may
   * stand in one row of a hundred thousand. The database leaves out the rows that are blank there.
   */
  private void lookIntoSparse(List<ColumnShape> columns, RowSample sample, Sampling sampling)
      throws SourceException {
    List<ColumnShape> sparse =
        columns.stream()
            .filter(c -> c.text().isPresent() && sample.isSparse(columns.indexOf(c)))
            .toList();
    if (sparse.isEmpty()) {
      return;
    }
    List<ColumnReserve> reserves =
        sparse.stream().map(c -> new ColumnReserve(ROOM / sparse.size(), sampling.seed())).toList();
    String sql =
        rows()
            .where(sparse.stream().map(this::isThere).collect(Collectors.joining(" OR ")))
            .select(RowStream.cells(RowStream.texts(sparse, Dialect.SAMPLED_CELL)));
    try {
      connections.run(
          path(),
          dialect.readingLimit(limits, shape, unit.rows()),
          () -> false,
          session -> {
            stream.read(
                session,
                sql,
                sparse,
                sparse.size(),
                cells -> keep(disguises.lift(sparse, cells), reserves));
            return reserves;
          });
      for (int i = 0; i < sparse.size(); i++) {
        reserves.get(i).complete(sample, columns.indexOf(sparse.get(i)));
      }
    } catch (SourceException e) {
      if (e.isPassing()) {
        throw e;
      }
      String names = sparse.stream().map(ColumnShape::name).collect(Collectors.joining(", "));
      gaps.add(
          Bilingual.of(
              "这些列在抽样中几乎为空，且无法全部查看：" + names + "。" + e.detail().zh(),
              "These columns are nearly blank in the sample and could not be looked at whole: "
                  + names
                  + ". "
                  + e.detail().en()));
    }
  }

  private static void keep(@Nullable String[] cells, List<ColumnReserve> reserves) {
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell != null && !cell.isBlank()) {
        reserves.get(i).value(cell);
      }
    }
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
    List<ColumnShape> wholly = find(columns);
    columns.forEach(beginnings::remove);
    CutCells cut = new CutCells(columns.size(), Dialect.LONGEST_CELL);
    RowConsumer counting =
        cells -> {
          rows.setPlain(rows.getPlain() + 1);
          cut.row(cells);
          consumer.row(disguises.lift(wholly, cells));
        };
    try {
      List<ColumnShape> read =
          tolerantly(
              wholly,
              () -> rows.getPlain() == 0,
              wanted -> {
                readRows(wanted, find(present), rows, counting);
                return wanted;
              });
      return read(rows.getPlain(), Optional.empty(), OptionalLong.of(0), cut.of(read));
    } catch (SourceException e) {
      if (rows.getPlain() == 0) {
        throw e;
      }
      Bilingual stopped =
          Bilingual.of(
              "读取 " + rows + " 行后中断：" + e.detail().zh(),
              "Reading stopped after " + rows + " rows: " + e.detail().en());
      RowsRead read =
          read(rows.getPlain(), Optional.of(stopped), rowsBehind(rows.getPlain()), cut.of(wholly));
      return new RowsRead(read.rows(), read.partial(), read.unread(), e.isPassing());
    }
  }

  /**
   * The end of a reading.
   *
   * @param behind at most how many rows come after those that were read; empty if nobody knows
   * @param cut columns whose cells were not read whole
   */
  private RowsRead read(
      long rows, Optional<Bilingual> stopped, OptionalLong behind, List<ColumnShape> cut) {
    List<Bilingual> bounded = new ArrayList<>(stopped.stream().toList());
    named("这些列的单元格过长，只读取了开头：", "Long cells were read from their beginning only: ", cut.stream())
        .ifPresent(bounded::add);
    named(
            "判断这些列时只看了长单元格的开头：",
            "What these columns hold was judged by the beginning of their long cells: ",
            columns(beginnings).filter(column -> !cut.contains(column)))
        .ifPresent(bounded::add);
    List<Bilingual> open = new ArrayList<>(gaps);
    shape.gap().ifPresent(open::add);
    named("当前账户无权读取这些列：", "The account may not read the columns: ", columns(shape.denied()))
        .ifPresent(open::add);
    named("数据库无法给出这些列的值：", "The database cannot give the values of: ", columns(unreadable))
        .ifPresent(open::add);
    if (bounded.isEmpty() && open.isEmpty()) {
      return RowsRead.all(rows);
    }
    Bilingual all =
        Stream.concat(bounded.stream(), open.stream())
            .reduce((a, b) -> Bilingual.of(a.zh() + b.zh(), a.en() + " " + b.en()))
            .orElseThrow();
    OptionalLong inCells = open.isEmpty() ? personsBehind(cut) : OptionalLong.empty();
    return behind.isPresent() && inCells.isPresent()
        ? new RowsRead(
            rows, Optional.of(all), OptionalLong.of(behind.getAsLong() + inCells.getAsLong()))
        : RowsRead.some(rows, all);
  }

  private Stream<ColumnShape> columns(Set<String> names) {
    return shape.columns().stream().filter(column -> names.contains(column.name()));
  }

  private static Optional<Bilingual> named(String zh, String en, Stream<ColumnShape> columns) {
    String names = columns.map(ColumnShape::name).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Bilingual.of(zh + names + "。", en + names + "."));
  }

  /** At most how many rows there are beside those that were read; empty if it cannot be told. */
  private OptionalLong rowsBehind(long read) {
    try {
      long all = connections.query(path(), this::exactCount);
      return OptionalLong.of(Math.max(0, all - read));
    } catch (SourceException e) {
      return OptionalLong.empty();
    }
  }

  /** At most how many persons what was cut off can tell of: a name has two characters. */
  private OptionalLong personsBehind(List<ColumnShape> cut) {
    if (cut.isEmpty()) {
      return OptionalLong.of(0);
    }
    String sum =
        cut.stream()
            .map(c -> dialect.length(c.text(Integer.MAX_VALUE)))
            .map(
                l ->
                    "SUM(CASE WHEN %1$s > %2$d THEN %1$s - %2$d END)"
                        .formatted(l, Dialect.LONGEST_CELL))
            .map(s -> "COALESCE(" + s + ", 0)")
            .collect(Collectors.joining(" + "));
    try {
      long characters = connections.query(path(), s -> number(s, rows().select(sum)));
      return OptionalLong.of((characters + 1) / 2);
    } catch (SourceException e) {
      return OptionalLong.empty();
    }
  }

  private void readRows(
      List<ColumnShape> columns, List<ColumnShape> present, AtomicLong rows, RowConsumer consumer)
      throws SourceException {
    Stream<String> cells =
        Stream.concat(
            RowStream.texts(columns, Dialect.LONGEST_CELL), present.stream().map(this::presence));
    String sql = rows().select(RowStream.cells(cells));
    int width = columns.size() + present.size();
    connections.run(
        path(),
        dialect.readingLimit(limits, shape, unit.rows()),
        () -> rows.getPlain() == 0,
        session -> {
          stream.read(session, sql, columns, width, consumer);
          return rows;
        });
  }

  /** The exact number of rows; the estimate, and a word about it, if counting takes too long. */
  private RowsRead count() throws SourceException {
    try {
      return read(
          connections.query(path(), this::exactCount),
          Optional.empty(),
          OptionalLong.of(0),
          List.of());
    } catch (SourceException e) {
      if (e.reason() != UnscannedReason.TIMEOUT || unit.rows().isEmpty()) {
        throw e;
      }
      Bilingual estimated =
          Bilingual.of(
              "统计行数超过时限，行数为估计值。", "Counting the rows took too long; the number is an estimate.");
      // Nobody in it would be counted, so none of its rows was left out.
      return read(unit.rows().getAsLong(), Optional.of(estimated), OptionalLong.of(0), List.of());
    }
  }

  private SomeRows rows() {
    return SomeRows.of(shape.from());
  }

  private long exactCount(Session session) throws SQLException {
    return number(session, rows().select("COUNT(*)"));
  }

  private static long number(Session session, String sql) throws SQLException {
    try (Statement statement = session.statement();
        ResultSet result = statement.executeQuery(sql)) {
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
    String sql = rows().select("COUNT(" + column.text(Dialect.SAMPLED_CELL) + ")");
    try {
      connections.query(
          path(),
          session -> {
            stream.read(session, sql, List.of(), 1, cells -> {});
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

  private String presence(ColumnShape column) {
    return shape.denied().contains(column.name())
        ? "NULL"
        : "CASE WHEN " + isThere(column) + " THEN '1' END";
  }

  /** A condition that holds where a column is neither null nor blank. */
  private String isThere(ColumnShape column) {
    boolean mayBeBlank =
        column.text().isPresent() && column.nature() == ColumnShape.Nature.CHARACTERS;
    return mayBeBlank
        ? dialect.notBlank(column.text(Dialect.SAMPLED_CELL))
        : column.quoted() + " IS NOT NULL";
  }

  /** A reading of some columns. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(List<ColumnShape> columns) throws SourceException;
  }
}
