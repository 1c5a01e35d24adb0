package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks of the xlsx kind: every sheet, hidden ones too, is a table that streams; comments and
 * text in drawings are a document beside them.
 */
final class Workbooks implements Format {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  private final Output output;
  private final Budget budget;
  private final Format asDocument;

  /**
   * @param asDocument reads workbooks that do not open here as text
   */
  Workbooks(Output output, Budget budget, Format asDocument) {
    this.output = output;
    this.budget = budget;
    this.asDocument = asDocument;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    long before = output.told();
    sheets(item, mediaType, true);
    if (output.told() == before) {
      // A workbook may do without a part for styles; then there are no formats to read.
      sheets(item, mediaType, false);
    }
    if (output.told() == before) {
      asDocument.parse(item, mediaType);
    } else {
      DocumentWriter notes = new DocumentWriter(output, item, mediaType, budget.textCharacters());
      new ZippedXmlText(notes).sheetNotes(item);
    }
  }

  /** Reads every sheet; tells nothing if the workbook does not open so. */
  private void sheets(Item item, String mediaType, boolean formats) throws IOException {
    long before = output.told();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(item.file().toFile(), new ReadingOptions(formats, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheet(item, mediaType, sheet);
      }
    } catch (IOException | RuntimeException e) {
      if (output.told() > before) {
        throw e;
      }
    }
  }

  private void sheet(Item item, String mediaType, Sheet sheet) {
    new SheetTables(output, item, sheet.getName(), mediaType, taker -> each(sheet, taker)).send();
  }

  private static void each(Sheet sheet, SheetTables.Taker taker) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      boolean wanted = true;
      for (Iterator<Row> each = rows.iterator(); wanted && each.hasNext(); ) {
        Row row = each.next();
        wanted = taker.row(row.getRowNum(), cells(row));
      }
    }
  }

  private static List<@Nullable String> cells(Row row) {
    List<@Nullable String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? null : text(cell));
    }
    return cells;
  }

  private static @Nullable String text(Cell cell) {
    CellType type = cell.getType();
    String raw = cell.getRawValue();
    if (type == CellType.EMPTY || type == CellType.ERROR || raw == null) {
      return null;
    }
    if (type == CellType.STRING) {
      return cell.asString();
    }
    if (type == CellType.BOOLEAN) {
      return cell.asBoolean() ? "TRUE" : "FALSE";
    }
    return type == CellType.NUMBER && isDate(cell)
        ? SpreadsheetText.date(cell.asDate())
        : SpreadsheetText.number(raw);
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return format != null
        && DateUtil.isADateFormat(id == null ? -1 : id, format)
        && DateUtil.isValidExcelDate(cell.asNumber().doubleValue());
  }
}
