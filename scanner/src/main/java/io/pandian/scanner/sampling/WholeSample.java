package io.pandian.scanner.sampling;

import io.pandian.classifier.classification.columns.TableSample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a table whose every row passes: some rows of the whole table, and of each column what
 * those rows may miss. A column that is blank in most of them shows values from elsewhere, and one
 * in which somebody's checked number stands, however seldom, shows a few of those.
 */
public final class WholeSample {
  private static final long MOST_CHARACTERS = 8_000_000;

  private final List<RowSample.Column> columns;
  private final Reservoir rows;
  private final List<ColumnReserve> values = new ArrayList<>();

  public WholeSample(List<RowSample.Column> columns, Sampling sampling) {
    this.columns = List.copyOf(columns);
    this.rows = new Reservoir(sampling.rowsPerTable(), sampling.seed());
    long room = MOST_CHARACTERS / Math.max(1, columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(new ColumnReserve(room, sampling.seed() + i));
    }
  }

  /** A row passes; it may be shorter than the columns. */
  public void row(@Nullable String[] cells) {
    rows.row(cells);
    for (int i = 0; i < Math.min(cells.length, values.size()); i++) {
      String cell = cells[i];
      if (cell != null && !cell.isBlank()) {
        values.get(i).value(cell);
      }
    }
  }

  public long rows() {
    return rows.size();
  }

  public TableSample toTable(String name, String comment) {
    RowSample sample = new RowSample(columns);
    rows.rows().forEach(sample::add);
    if (!rows.isWhole()) {
      for (int i = 0; i < columns.size(); i++) {
        values.get(i).complete(sample, i);
      }
    }
    return sample.toTable(name, comment);
  }
}
