package io.pandian.reports.workbook;

import io.pandian.classifier.grading.Grade;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of cells: a handful of styles for the whole workbook, because Excel limits them. */
final class Styles {
  /** Excel turns a text into a formula on re-entry if it begins with one of these. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

  private static final int EXACT_DIGITS = 15;

  private final SXSSFWorkbook book;
  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle count;
  private final CellStyle share;
  private final CellStyle core;
  private final CellStyle important;
  private final CellStyle sublevelHigh;
  private final CellStyle general;

  Styles(SXSSFWorkbook book) {
    this.book = book;
    header = header();
    text = body("@");
    quoted = body("@");
    quoted.setQuotePrefixed(true);
    count = number("#,##0");
    share = number("0.0%");
    core = filled(0xF4, 0xA6, 0xA0);
    important = filled(0xFB, 0xD9, 0xA5);
    sublevelHigh = filled(0xFF, 0xF3, 0xC4);
    general = filled(0xDD, 0xEF, 0xE0);
  }

  CellStyle heading() {
    return header;
  }

  CellStyle count() {
    return count;
  }

  CellStyle share() {
    return share;
  }

  /** The style for a text; one that looks like a formula is marked as text for good. */
  CellStyle text(String value) {
    boolean risky = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    return risky ? quoted : text;
  }

  CellStyle level(Grade grade) {
    return switch (grade.level()) {
      case CORE_SUSPECTED -> core;
      case IMPORTANT -> important;
      case GENERAL -> grade.sublevel() >= 3 ? sublevelHigh : general;
    };
  }

  /** Whether Excel, which keeps 15 digits, shows the number as it is. */
  static boolean exact(long number) {
    return Long.toString(number).replace("-", "").length() <= EXACT_DIGITS;
  }

  private CellStyle header() {
    Font font = book.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    CellStyle style = body("@");
    style.setFont(font);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return fill(style, 0x1F, 0x3A, 0x5F);
  }

  private CellStyle body(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }

  private CellStyle number(String format) {
    CellStyle style = body(format);
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  private CellStyle filled(int red, int green, int blue) {
    return fill(body("@"), red, green, blue);
  }

  private static CellStyle fill(CellStyle style, int red, int green, int blue) {
    byte[] colour = {(byte) red, (byte) green, (byte) blue};
    ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(colour, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
