package io.pandian.scanner.sources.files.fork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the wanted cells of a row: some with their values, of others only whether there is one. */
final class RowShape {
  private static final String PRESENT = "1";

  private final int[] values;
  private final int[] presences;
  private final @Nullable String[] shaped;

  RowShape(List<String> columns, List<String> values, List<String> presences) {
    this.values = values.stream().mapToInt(columns::indexOf).toArray();
    this.presences = presences.stream().mapToInt(columns::indexOf).toArray();
    this.shaped = new String[values.size() + presences.size()];
  }

  /** The wanted cells; the array is used again for the next row. */
  @Nullable String[] of(@Nullable String[] row) {
    for (int i = 0; i < values.length; i++) {
      shaped[i] = cell(row, values[i]);
    }
    for (int i = 0; i < presences.length; i++) {
      String cell = cell(row, presences[i]);
      shaped[values.length + i] = cell == null || cell.isBlank() ? null : PRESENT;
    }
    return shaped;
  }

  private static @Nullable String cell(@Nullable String[] row, int index) {
    return index >= 0 && index < row.length ? row[index] : null;
  }
}
