package io.pandian.scanner.sources.jdbc;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Notices columns whose cells are longer than what is fetched of them. */
final class CutCells {
  private final boolean[] cut;
  private final int longest;

  /**
   * @param columns how many cells of a row may be long; others stand behind them
   * @param longest how many characters of a cell are fetched
   */
  CutCells(int columns, int longest) {
    this.longest = longest;
    cut = new boolean[columns];
  }

  void row(@Nullable String[] cells) {
    for (int i = 0; i < cut.length; i++) {
      String cell = cells[i];
      if (cell != null && cell.length() >= longest) {
        cut[i] = true;
      }
    }
  }

  /** Those of the columns that were cut; they are given in the order of their cells. */
  List<ColumnShape> of(List<ColumnShape> columns) {
    return IntStream.range(0, cut.length).filter(i -> cut[i]).mapToObj(columns::get).toList();
  }
}
