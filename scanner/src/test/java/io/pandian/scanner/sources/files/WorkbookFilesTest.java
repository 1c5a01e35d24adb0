package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, from their bytes to their rows. */
class WorkbookFilesTest {
  @SuppressWarnings("NullAway.Init")
  private static OpenFolder share;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    share = OpenFolder.at(folder);
  }

  @AfterAll
  static void close() {
    share.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void sheets_areTablesBelowTheirTitles(String extension) throws Exception {
    Recorded read = share.read("a." + extension, roster(newWorkbook(extension)));
    Recorded.Table table = read.table("a." + extension + "#花名册");
    assertThat(table.kind()).isEqualTo(AssetKind.SHEET);
    assertThat(table.columns()).containsExactly("姓名", "身份证号", "手机", "入职日期", "工资", "合计");
    assertThat(table.rows().get(0))
        .containsExactly(
            "张三", "450102199001011234", "13800138000", "2020-03-01", "8000.5", "16001");
    assertThat(table.rows()).hasSize(1);
    assertThat(read.tables).containsKey("a." + extension + "#hidden");
    assertThat(read.bare).containsEntry("a." + extension + "#空", AssetKind.SHEET);
  }

  @Test
  void typeComesFromTheBytes() throws Exception {
    Recorded read = share.read("renamed.pdf", roster(new XSSFWorkbook()));
    assertThat(read.tables).containsKey("renamed.pdf#花名册");
  }

  @Test
  void aForm_isADocument() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("登记表");
    fill(sheet.createRow(0), "姓名", "张三", "性别", "男");
    fill(sheet.createRow(1), "联系电话", "13800138000", "部门", "财务");
    Recorded read = share.read("form.xlsx", bytes(workbook));
    assertThat(read.document("form.xlsx#登记表").text())
        .isEqualTo("姓名\t张三\t性别\t男\n联系电话\t13800138000\t部门\t财务\n");
  }

  @Test
  void comments_areRead() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Cell cell = workbook.createSheet("s").createRow(0).createCell(0);
    cell.setCellValue("x");
    var helper = workbook.getCreationHelper();
    var comment =
        cell.getSheet().createDrawingPatriarch().createCellComment(helper.createClientAnchor());
    comment.setString(helper.createRichTextString("联系人王五"));
    cell.setCellComment(comment);
    Recorded read = share.read("comment.xlsx", bytes(workbook));
    assertThat(read.document("comment.xlsx").text()).contains("联系人王五");
  }

  @Test
  void passwordProtected_isEncrypted() throws Exception {
    Recorded read = share.read("locked.xlsx", encrypted(roster(new XSSFWorkbook())));
    assertThat(read.unscanned).containsEntry("locked.xlsx", UnscannedReason.ENCRYPTED);
  }

  @Test
  void truncated_tellsThatItIsCorrupt() throws Exception {
    byte[] whole = roster(new XSSFWorkbook());
    Recorded read = share.read("cut.xlsx", Arrays.copyOf(whole, whole.length - 600));
    boolean told =
        read.unscanned.containsValue(UnscannedReason.CORRUPT)
            || read.documents.values().stream().anyMatch(d -> d.partial().isPresent());
    assertThat(told).as(read.toString()).isTrue();
  }

  private static Workbook newWorkbook(String extension) {
    return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static byte[] roster(Workbook workbook) throws Exception {
    Sheet sheet = workbook.createSheet("花名册");
    sheet.createRow(0).createCell(0).setCellValue("某公司员工花名册");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    sheet.createRow(1).createCell(0).setCellValue("填表日期：2024年1月");
    fill(sheet.createRow(3), "姓名", "身份证号", "手机", "入职日期", "工资", "合计");
    Row row = sheet.createRow(4);
    fill(row, "张三", "450102199001011234");
    row.createCell(2).setCellValue(13800138000d);
    row.createCell(3).setCellValue(LocalDate.of(2020, 3, 1));
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
    row.getCell(3).setCellStyle(date);
    row.createCell(4).setCellValue(8000.5);
    row.createCell(5).setCellFormula("E5*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    fill(workbook.createSheet("hidden").createRow(0), "a", "b");
    workbook.setSheetHidden(1, true);
    workbook.createSheet("空");
    return bytes(workbook);
  }

  private static void fill(Row row, String... values) {
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  private static byte[] bytes(Workbook workbook) throws Exception {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(workbook));
          var stream = encryptor.getDataStream(files)) {
        opc.save(stream);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
