package io.pandian.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Language;
import io.pandian.reports.SampleInventory;
import io.pandian.reports.totals.TakenForNothing;
import io.pandian.reports.totals.Totals;
import io.pandian.reports.wording.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class InventoryWorkbookTest {
  @Test
  void sheets_standInReadingOrder() throws IOException {
    assertThat(sheetNames(read(SampleInventory.rich(), Language.ZH)))
        .containsExactly(
            "概览",
            "资产清单",
            "字段清单",
            "自然人统计",
            "出境活动与路径",
            "判定依据",
            "未扫描清单",
            "排除清单",
            "须确认一次的字段",
            "适用规则",
            "填表说明");
  }

  @Test
  void rows_agreeWithTheTotals() throws IOException {
    Totals totals = Totals.of(SampleInventory.rich());
    XSSFWorkbook book = read(SampleInventory.rich(), Language.ZH);

    assertThat(rows(book, Label.ASSETS)).isEqualTo(totals.assets());
    assertThat(rows(book, Label.FIELDS)).isEqualTo(totals.fields() + totals.findings());
    assertThat(rows(book, Label.UNSCANNED)).isEqualTo(totals.unscanned());
    assertThat(column(book, Label.FIELDS, Label.SENSITIVE)).filteredOn("是"::equals).hasSize(3);
    assertThat(overview(book, Label.PERSON_TOTAL)).isEqualTo("124950");
    assertThat(overview(book, Label.LOWER)).isEqualTo("124930");
    assertThat(overview(book, Label.UPPER)).isEqualTo("124991");
    assertThat(overview(book, Label.COVERAGE_EQUATION)).isEqualTo("11 = 8 + 3 + 0");
    assertThat(overview(book, Label.STRICTEST)).isEqualTo("数据出境安全评估");
  }

  @Test
  void fieldsTakenForNothing_areListed_onceEach() throws IOException {
    List<TakenForNothing> taken = TakenForNothing.of(SampleInventory.rich()).toList();

    assertThat(taken).isNotEmpty().allMatch(each -> each.field().finding().items().isEmpty());
    assertThat(rows(read(SampleInventory.rich(), Language.ZH), Label.TAKEN_FOR_NOTHING))
        .isEqualTo(taken.size());
  }

  @Test
  void assets_sayWhoIsInEachRow_andWhoIsOnlyReferredTo() throws IOException {
    assertThat(column(read(SampleInventory.rich(), Language.ZH), Label.ASSETS, Label.PERSON_SLOTS))
        .contains("收件人：receiver, addr（计划如此声明；可能属于另一人：addr）\n寄件人：sender（仅被提及，只计入上限）");
  }

  @Test
  void cells_fromHostileNames_areTextAndNoFormula() throws IOException {
    List<Cell> cells = cells(read(SampleInventory.rich(), Language.ZH));

    assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    assertThat(cells)
        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
        .filteredOn(cell -> "=+-@\t".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0)
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    assertThat(cells).extracting(Cell::toString).noneMatch(text -> text.contains("\u202E"));
  }

  @Test
  void cells_longerThanExcelTakes_areCutAndSaySo() throws IOException {
    assertThat(column(read(SampleInventory.rich(), Language.ZH), Label.FIELDS, Label.COMMENT))
        .anySatisfy(
            text -> assertThat(text).hasSize(32_767).endsWith(Label.CUT_MARK.in(Language.ZH)));
  }

  @Test
  void rows_withWrappedText_areHighEnough() throws IOException {
    Sheet notes = read(SampleInventory.rich(), Language.EN).getSheet("Reading notes");

    assertThat(notes.getRow(1).getHeightInPoints()).isEqualTo(34);
    assertThat(read(SampleInventory.rich(), Language.ZH).getSheetAt(2).getRow(11).getHeight())
        .isLessThanOrEqualTo((short) (20 * 204));
  }

  @Test
  void numbers_beyondFifteenDigits_stayExact() throws IOException {
    XSSFWorkbook book = read(SampleInventory.rich(), Language.ZH);

    assertThat(column(book, Label.ASSETS, Label.BYTES)).contains("9223372036854775807");
    assertThat(overview(book, Label.SEED)).isEqualTo("9223372036854775807");
  }

  @Test
  void english_hasTheSameNumbers() throws IOException {
    List<Double> chinese = numbers(read(SampleInventory.rich(), Language.ZH));
    XSSFWorkbook english = read(SampleInventory.rich(), Language.EN);

    assertThat(numbers(english)).isEqualTo(chinese).hasSizeGreaterThan(100);
    assertThat(sheetNames(english)).contains("Overview", "Outbound pathways").noneMatch(han());
  }

  @Test
  void emptyInventory_isStillAReport() throws IOException {
    XSSFWorkbook book = read(SampleInventory.empty(), Language.ZH);

    assertThat(overview(book, Label.COVERAGE_EQUATION)).isEqualTo("0 = 0 + 0 + 0");
    assertThat(overview(book, Label.STRICTEST)).isEqualTo("未申报出境活动");
    assertThat(rows(book, Label.RULES)).isEqualTo(2);
  }

  @Test
  void dataItems_ofOwnDetectors_areCalledByTheirNames() throws IOException {
    XSSFWorkbook book = read(SampleInventory.withOwnItem(), Language.ZH);

    assertThat(column(book, Label.FIELDS, Label.DATA_ITEM)).contains("厂牌号");
    assertThat(column(book, Label.FIELDS, Label.CODE)).contains("factory-badge");
  }

  @Test
  void write_twice_givesTheSameBytes() throws IOException {
    assertThat(bytes(SampleInventory.rich(), Language.ZH))
        .isEqualTo(bytes(SampleInventory.rich(), Language.ZH));
  }

  @Test
  void add_moreRowsThanASheetTakes_goesOnInAFurtherSheet() throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(10)) {
      List<Integer> rows = IntStream.range(0, 25).boxed().toList();

      new TableSheets(book, Language.ZH, 11)
          .add(Label.ASSETS, List.of(Column.count(Label.ROWS, Integer::longValue)), rows);

      assertThat(sheetNames(book.getXSSFWorkbook()))
          .containsExactly("资产清单", "资产清单 (2)", "资产清单 (3)");
      SXSSFSheet last = book.getSheet("资产清单 (3)");
      assertThat(last.getLastRowNum()).isEqualTo(5);
      assertThat(last.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(25);
      assertThat(last.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(24);
    }
  }

  private static byte[] bytes(Inventory inventory, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryWorkbook.write(inventory, language, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(Inventory inventory, Language language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(inventory, language)));
  }

  private static List<String> sheetNames(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static int rows(XSSFWorkbook book, Label sheet) {
    return book.getSheet(sheet.in(Language.ZH)).getLastRowNum();
  }

  private static List<Cell> cells(XSSFWorkbook book) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }

  private static List<Double> numbers(XSSFWorkbook book) {
    return cells(book).stream()
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .map(Cell::getNumericCellValue)
        .toList();
  }

  private static List<String> column(XSSFWorkbook book, Label sheetTitle, Label columnTitle) {
    Sheet sheet = book.getSheet(sheetTitle.in(Language.ZH));
    List<String> values = new ArrayList<>();
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(columnTitle.in(Language.ZH))) {
        sheet.forEach(row -> values.add(String.valueOf(row.getCell(header.getColumnIndex()))));
      }
    }
    return values.subList(1, values.size());
  }

  private static String overview(XSSFWorkbook book, Label entry) {
    for (Row row : book.getSheetAt(0)) {
      if (row.getCell(1).getStringCellValue().equals(entry.in(Language.ZH))) {
        Cell value = row.getCell(2);
        return value.getCellType() == CellType.NUMERIC
            ? Long.toString((long) value.getNumericCellValue())
            : value.getStringCellValue();
      }
    }
    return "missing";
  }

  private static java.util.function.Predicate<String> han() {
    return text -> text.codePoints().anyMatch(Character::isIdeographic);
  }
}
