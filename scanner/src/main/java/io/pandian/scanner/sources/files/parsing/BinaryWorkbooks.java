package io.pandian.scanner.sources.files.parsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Workbooks of the xls kind, which hold at most 65,536 rows a sheet and are read whole. */
final class BinaryWorkbooks implements Format {
  private final Output output;
  private final Budget budget;
  private final Format asDocument;

  /**
   * @param asDocument reads workbooks of Excel 95 and before as text
   */
  BinaryWorkbooks(Output output, Budget budget, Format asDocument) {
    this.output = output;
    this.budget = budget;
    this.asDocument = asDocument;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.equals("application/vnd.ms-excel");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem(item.file().toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(files)) {
      for (Sheet sheet : workbook) {
        sheet(item, mediaType, sheet);
      }
      DocumentWriter notes = new DocumentWriter(output, item, mediaType, budget.textCharacters());
      DocumentProperties.of(workbook).write(notes);
      notes.end("", Optional.empty());
    } catch (OldExcelFormatException e) {
      asDocument.parse(item, mediaType);
    }
  }

  private void sheet(Item item, String mediaType, Sheet sheet) {
    new SheetTables(output, item, sheet.getSheetName(), mediaType, taker -> each(sheet, taker))
        .send();
  }

  private static void each(Sheet sheet, SheetTables.Taker taker) {
    for (Row row : sheet) {
      if (!taker.row(row.getRowNum() + 1, cells(row))) {
        return;
      }
    }
  }

  private static List<@Nullable String> cells(Row row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? null : text(cell));
    }
    return cells;
  }

  private static @Nullable String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? SpreadsheetText.date(cell.getLocalDateTimeCellValue())
              : SpreadsheetText.number(BigDecimal.valueOf(cell.getNumericCellValue()));
      default -> null;
    };
  }
}
