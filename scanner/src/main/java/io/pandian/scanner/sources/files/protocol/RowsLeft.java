package io.pandian.scanner.sources.files.protocol;

import io.pandian.classifier.inventory.AssetKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table can still have, by the size of its file and by what has come of it so far.
 * A row that tells of anybody takes at least one byte and one for its end, each character at least
 * one byte, and a worksheet has no more rows than its format allows.
 */
public final class RowsLeft {
  private static final long ROWS_OF_A_SHEET = 1_048_576;
  private static final int LEAST_BYTES_OF_A_ROW = 2;

  private final Answer.Table table;
  private long rows;
  private long characters;

  public RowsLeft(Answer.Table table) {
    this.table = table;
  }

  /** These rows have come. */
  public void came(List<@Nullable String[]> some) {
    rows += some.size();
    for (@Nullable String[] row : some) {
      for (String cell : row) {
        characters += cell == null ? 0 : cell.length();
      }
    }
  }

  /** At most how many are left. */
  public long most() {
    long most =
        table.kind() == AssetKind.SHEET
            ? ROWS_OF_A_SHEET - rows
            : (table.bytes() - characters - rows) / LEAST_BYTES_OF_A_ROW;
    return Math.max(0, most);
  }
}
