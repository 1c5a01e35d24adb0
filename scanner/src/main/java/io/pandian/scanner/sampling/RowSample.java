package io.pandian.scanner.sampling;

import io.pandian.classifier.classification.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows into a sample of each column: blank cells are dropped, long ones are cut. */
public final class RowSample {
  /** Characters of a cell that are looked at; what tells a data item stands well before this. */
  private static final int LONGEST_CELL = 4096;

  private final List<Column> columns;
  private final List<List<String>> values = new ArrayList<>();
  private final List<List<Integer>> rowsOfValues = new ArrayList<>();
  private int rows;

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
        values.get(i).add(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        rowsOfValues.get(i).add(rows);
      }
    }
    rows++;
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
