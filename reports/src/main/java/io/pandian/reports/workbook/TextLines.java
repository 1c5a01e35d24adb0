package io.pandian.reports.workbook;

/** How many lines a wrapped text takes in a column. */
final class TextLines {
  private TextLines() {}

  /**
   * @param width the column's, in Latin characters
   */
  static int of(CellValue value, int width) {
    if (value instanceof CellValue.Text text) {
      return of(text.text(), width);
    }
    return value instanceof CellValue.Level level ? of(level.text(), width) : 1;
  }

  private static int of(String text, int width) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int needed = c < 0x2E80 ? 1 : 2;
      if (c == '\n' || used + needed > width) {
        lines++;
        used = 0;
      }
      used += c == '\n' ? 0 : needed;
    }
    return lines;
  }
}
