package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sources.encoding.Disguise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns that hold the bytes of another encoding than the database knows of, as the latin1 columns
 * of old systems hold Chinese text: found from sampled rows, and read as what they hold.
 */
final class DisguisedColumns {
  private static final int CELLS_LOOKED_AT = 500;

  private final Map<String, Disguise> byColumn = new HashMap<>();

  /** Looks for such columns among sampled rows. */
  void learn(List<ColumnShape> columns, List<@Nullable String[]> rows) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).nature() == ColumnShape.Nature.CHARACTERS) {
        String name = columns.get(i).name();
        Disguise.of(telling(rows, i)).ifPresent(disguise -> byColumn.put(name, disguise));
      }
    }
  }

  private static List<String> telling(List<@Nullable String[]> rows, int column) {
    List<String> cells = new ArrayList<>();
    for (@Nullable String[] row : rows) {
      String cell = row[column];
      boolean telling = cell != null && cell.chars().anyMatch(c -> c >= 0x80);
      if (cell != null && telling && cells.size() < CELLS_LOOKED_AT) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells as they are meant; in the same array, whose first ones are those of the columns. */
  @Nullable String[] lift(List<ColumnShape> columns, @Nullable String[] cells) {
    for (int i = 0; !byColumn.isEmpty() && i < columns.size(); i++) {
      String cell = cells[i];
      Disguise disguise = byColumn.get(columns.get(i).name());
      if (cell != null && disguise != null) {
        cells[i] = disguise.lift(cell);
      }
    }
    return cells;
  }
}
