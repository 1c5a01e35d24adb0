package io.pandian.reports.workbook;

import io.pandian.reports.wording.Label;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param title its heading
 * @param width in characters
 * @param value what a row shows in it
 */
record Column<T>(Label title, int width, Function<T, CellValue> value) {
  static <T> Column<T> text(Label title, int width, Function<T, String> value) {
    return new Column<>(title, width, row -> CellValue.text(value.apply(row)));
  }

  static <T> Column<T> count(Label title, Function<T, Long> value) {
    return new Column<>(title, 13, row -> CellValue.count(value.apply(row)));
  }
}
