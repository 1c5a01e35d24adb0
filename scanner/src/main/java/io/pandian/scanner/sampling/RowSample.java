package io.pandian.scanner.sampling;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows into a sample of each column: blank cells are dropped, long ones are cut. */
public final class RowSample {
  /** A column with values in less than one of so many rows is sparse. */
  private static final int SPARSE = 50;

  private final List<Column> columns;
  private final List<List<String>> values = new ArrayList<>();
  private final List<List<Integer>> rowsOfValues = new ArrayList<>();
  private int rows;

  /** How many values stand in no sampled row, and so beside no value of another column. */
  private int beside;

  public RowSample(List<Column> columns) {
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      values.add(new ArrayList<>());
      rowsOfValues.add(new ArrayList<>());
    }
  }

  /** Adds a row; it may be shorter than the columns. */
  public void add(@Nullable String[] cells) {
    for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
      String cell = cells[i];
      if (cell != null && !cell.isBlank()) {
        values.get(i).add(Reservoir.cut(cell));
        rowsOfValues.get(i).add(rows);
      }
    }
    rows++;
  }

  /** Whether a column is blank in nearly all rows, so that they say little about it. */
  public boolean isSparse(int column) {
    return values.get(column).size() * SPARSE < rows;
  }

  /** The values of a column so far. */
  List<String> values(int column) {
    return values.get(column);
  }

  /** Gives a column other values than those of the rows, if there are more of them. */
  void atLeast(int column, List<String> others) {
    if (others.size() > values.get(column).size()) {
      values.get(column).clear();
      rowsOfValues.get(column).clear();
      add(column, others);
    }
  }

  /** Gives a column further values, beside those of the rows. */
  void add(int column, List<String> further) {
    for (String value : further) {
      values.get(column).add(value);
      rowsOfValues.get(column).add(rows + beside++);
    }
  }

  public long rows() {
    return rows;
  }

  public TableSample toTable(String name, String comment) {
    List<FieldSample> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int[] stoodIn = rowsOfValues.get(i).stream().mapToInt(row -> row).toArray();
      fields.add(
          new FieldSample(column.name(), column.type(), column.comment(), values.get(i), stoodIn));
    }
    return new TableSample(name, comment, fields);
  }

  /**
   * A column as the source declares it.
   *
   * @param name its name or header
   * @param type the source's type; empty in files
   * @param comment the source's comment; empty if none
   */
  public record Column(String name, String type, String comment) {}
}
