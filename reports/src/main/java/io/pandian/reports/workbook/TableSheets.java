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
    int part = 1;
    do {
      String name = title.in(language) + (part == 1 ? "" : " (" + part + ")");
      fill(book.createSheet(name), columns, rest);
      part++;
    } while (rest.hasNext());
  }

  private <T> void fill(SXSSFSheet sheet, List<Column<T>> columns, Iterator<T> rows) {
    writeHeader(sheet, columns);
    int number = 1;
    for (; number < rowsPerSheet && rows.hasNext(); number++) {
      SXSSFRow row = sheet.createRow(number);
      T values = rows.next();
      for (int i = 0; i < columns.size(); i++) {
        write(row, i, columns.get(i).value().apply(values));
      }
    }
    sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, columns.size() - 1));
    setUpPrint(sheet);
  }

  private <T> void writeHeader(SXSSFSheet sheet, List<Column<T>> columns) {
    SXSSFRow row = sheet.createRow(0);
    row.setHeightInPoints(30);
    for (int i = 0; i < columns.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).title().in(language));
      cell.setCellStyle(styles.heading());
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void setUpPrint(SXSSFSheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
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
