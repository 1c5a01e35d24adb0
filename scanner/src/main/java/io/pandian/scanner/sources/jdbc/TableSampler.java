package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sampling.Reservoir;
import io.pandian.scanner.sampling.Sampling;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Takes a sample of a table's rows. A small table is read from its beginning and thinned; a large
 * one is visited in many places, in the way of its dialect; a view gives its first rows, for all
 * else would compute it whole.
 */
final class TableSampler {
  /** A table of at most this many times the wanted rows is read from its beginning, and thinned. */
  private static final long READ_FOR_ONE_KEPT = 10;

  /**
   * A way of sampling that gives less than this share of the wanted rows is followed by another.
   */
  private static final double ENOUGH = 0.6;

  private final TableShape shape;
  private final OptionalLong estimate;
  private final Dialect dialect;
  private final RowStream stream;

  TableSampler(TableShape shape, OptionalLong estimate, Dialect dialect, RowStream stream) {
    this.shape = shape;
    this.estimate = estimate;
    this.dialect = dialect;
    this.stream = stream;
  }

  Reservoir rows(Session session, List<ColumnShape> columns, Sampling sampling)
      throws SQLException, InterruptedException {
    String cells = RowStream.cells(RowStream.texts(columns, Dialect.SAMPLED_CELL));
    Reservoir best = new Reservoir(sampling.rowsPerTable(), sampling.seed());
    for (List<SomeRows> way : waysToSample(session, sampling)) {
      Reservoir rows = new Reservoir(sampling.rowsPerTable(), sampling.seed());
      for (SomeRows some : way) {
        String sql = dialect.query(some, cells);
        stream.read(session, sql, columns, columns.size(), rows::row);
      }
      best = rows.size() > best.size() ? rows : best;
      if (mayHaveMissed(best, sampling)) {
        break;
      }
    }
    return best;
  }

  /** Whether there may be rows beside those of a sample; of fewer rows it is the whole table. */
  boolean mayHaveMissed(Reservoir rows, Sampling sampling) {
    return rows.size() >= ENOUGH * sampling.rowsPerTable();
  }

  private List<List<SomeRows>> waysToSample(Session session, Sampling sampling)
      throws SQLException {
    long wanted = sampling.rowsPerTable();
    if (!shape.stored()) {
      return List.of(List.of(SomeRows.of(shape.from()).first(wanted)));
    }
    List<List<SomeRows>> ways = new ArrayList<>();
    if (estimate.isEmpty() || estimate.getAsLong() > READ_FOR_ONE_KEPT * wanted) {
      ways.addAll(dialect.spread(session, shape, estimate, sampling));
    }
    ways.add(List.of(SomeRows.of(shape.from()).first(READ_FOR_ONE_KEPT * wanted)));
    return ways;
  }
}
