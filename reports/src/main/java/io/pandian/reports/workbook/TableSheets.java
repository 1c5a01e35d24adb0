package io.pandian.reports.workbook;

import io.pandian.config.Language;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Visible;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes tables as sheets: header frozen and repeated on every printed page, filter on, text
 * wrapped. A table with more rows than Excel takes goes on in a further sheet; a text longer than
 * Excel takes is cut and says so.
 */
final class TableSheets {
  private static final int EXCEL_ROWS = 1_048_576;
  private static final int EXCEL_CELL = 32_767;
  private static final int NUMBER_WIDTH = 7;
  private static final int LINE_POINTS = 17;
  private static final int MOST_LINES = 12;

  /** Characters that are still readable across a page of A4. */
  private static final float PAGE_WIDTH = 190;

  private final SXSSFWorkbook book;
  private final Styles styles;
  private final Language language;
  private final int rowsPerSheet;

  TableSheets(SXSSFWorkbook book, Language language) {
    this(book, language, EXCEL_ROWS);
  }

  /**
   * @param rowsPerSheet rows on one sheet, header included
   */
  TableSheets(SXSSFWorkbook book, Language language, int rowsPerSheet) {
    this.book = book;
    this.styles = new Styles(book);
    this.language = language;
    this.rowsPerSheet = rowsPerSheet;
  }

  <T> void add(Label title, List<Column<T>> columns, Iterable<T> rows) {
    Iterator<T> rest = rows.iterator();
    long number = 1;
    int part = 1;
    do {
      String name = title.in(language) + (part == 1 ? "" : " (" + part + ")");
      number += fill(book.createSheet(name), columns, rest, number);
      part++;
    } while (rest.hasNext());
  }

  /**
   * @param first the number of the first row
   * @return how many rows were written
   */
  private <T> int fill(SXSSFSheet sheet, List<Column<T>> columns, Iterator<T> rows, long first) {
    writeHeader(sheet, columns);
    int written = 0;
    for (; written + 1 < rowsPerSheet && rows.hasNext(); written++) {
      writeRow(sheet.createRow(written + 1), columns, rows.next(), first + written);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size()));
    setUpPrint(sheet, columns.stream().mapToInt(Column::width).sum());
    return written;
  }

  private <T> void writeHeader(SXSSFSheet sheet, List<Column<T>> columns) {
    SXSSFRow row = sheet.createRow(0);
    row.setHeightInPoints(2 * LINE_POINTS);
    writeText(row, 0, Label.NUMBER.in(language), styles.heading());
    sheet.setColumnWidth(0, NUMBER_WIDTH * 256);
    for (int i = 0; i < columns.size(); i++) {
      writeText(row, i + 1, columns.get(i).title().in(language), styles.heading());
      sheet.setColumnWidth(i + 1, columns.get(i).width() * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  private <T> void writeRow(SXSSFRow row, List<Column<T>> columns, T values, long number) {
    writeCount(row, 0, number);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column<T> column = columns.get(i);
      CellValue value = column.value().apply(values);
      write(row, i + 1, value);
      lines = Math.max(lines, TextLines.of(value, column.width()));
    }
    // Written out, because not every reader finds the height of wrapped text by itself.
    row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS);
  }

  private static void setUpPrint(SXSSFSheet sheet, int width) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round(width / PAGE_WIDTH)));
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter("&A  &P / &N");
  }

  private void write(SXSSFRow row, int index, CellValue value) {
    if (value instanceof CellValue.Text text) {
      writeText(row, index, text.text(), styles.text(text.text()));
    } else if (value instanceof CellValue.Level level) {
      writeText(row, index, level.text(), styles.level(level.grade()));
    } else if (value instanceof CellValue.Count count) {
      writeCount(row, index, count.number());
    } else if (value instanceof CellValue.Share share) {
      writeNumber(row, index, share.share(), styles.share());
    } else {
      row.createCell(index).setCellStyle(styles.text(""));
    }
  }

  private void writeCount(SXSSFRow row, int index, long number) {
    if (Styles.exact(number)) {
      writeNumber(row, index, number, styles.count());
    } else {
      String digits = Long.toString(number);
      writeText(row, index, digits, styles.text(digits));
    }
  }

  private static void writeNumber(SXSSFRow row, int index, double number, CellStyle style) {
    SXSSFCell cell = row.createCell(index);
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }

  private void writeText(SXSSFRow row, int index, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(index);
    cell.setCellValue(fitting(text));
    cell.setCellStyle(style);
  }

  private String fitting(String text) {
    String shown = Visible.of(text);
    if (shown.length() <= EXCEL_CELL) {
      return shown;
    }
    String mark = Label.CUT_MARK.in(language);
    int end = EXCEL_CELL - mark.length();
    // Half of a surrogate pair would make the file unreadable.
    return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end)
        + mark;
  }
}
