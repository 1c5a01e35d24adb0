package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks: a roster with a title above its header, an old format, an encrypted one. */
final class WorkbookFiles {
  private static final String CANDIDATES_FILE =
      ShareFolder.CANDIDATES.substring(0, ShareFolder.CANDIDATES.indexOf('#'));

  private final Stage stage;
  private final ShareFolder share;

  private WorkbookFiles(Stage stage, ShareFolder share) {
    this.stage = stage;
    this.share = share;
  }

  static void write(Stage stage, ShareFolder share) throws IOException {
    WorkbookFiles files = new WorkbookFiles(stage, share);
    files.roster();
    files.candidates();
    files.suppliers();
    files.encrypted();
  }

  private void roster() throws IOException {
    String path = "人事/员工花名册.xlsx";
    try (Workbook workbook = new XSSFWorkbook()) {
      currentStaff(path, workbook);
      formerStaff(path, workbook);
      share.file(path, bytes(workbook));
    }
  }

  private void currentStaff(String path, Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("在职人员");
    sheet.createRow(0).createCell(0).setCellValue("桂海示例征信有限公司2026年6月员工花名册");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
    PlantedTable table =
        sheet(
            path,
            sheet,
            List.of(
                Column.text("序号"),
                Column.of("工号", "employee-id"),
                Column.of("姓名", "person-name"),
                Column.of("身份证号", "resident-id"),
                Column.of("手机号码", "mobile-phone"),
                Column.text("部门").or("employer"),
                Column.of("民族", "ethnicity")));
    for (int i = 0; i < 60; i++) {
      Person person = stage.cast().employees().get(i);
      table.add(
          List.of(person),
          i + 1,
          HrTables.employeeNumber(i),
          person.name(),
          person.residentId(),
          stage.noise().mobile(person.mobile()),
          stage.word("department"),
          person.ethnicity());
    }
  }

  /** Mobile numbers as numbers, as a spreadsheet makes of them what is typed in. */
  private void formerStaff(String path, Workbook workbook) throws IOException {
    PlantedTable table =
        sheet(
            path,
            workbook.createSheet("离职人员"),
            List.of(
                Column.of("姓名", "person-name"),
                Column.of("性别", "gender"),
                Column.of("身份证号", "resident-id"),
                Column.of("手机", "mobile-phone"),
                Column.of("离职原因", "work-history").or(DemoTruth.FieldTruth.NONE)));
    for (Person person : stage.cast().reachable().subList(15_400, 15_430)) {
      table.add(
          List.of(person),
          person.name(),
          person.gender(),
          person.residentId(),
          Long.parseLong(person.mobile()),
          stage.chance(60) ? "合同到期" : "个人发展");
    }
  }

  private void candidates() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      PlantedTable table =
          sheet(
              CANDIDATES_FILE,
              workbook.createSheet("名单"),
              List.of(
                  Column.of("姓名", "person-name"),
                  Column.of("性别", "gender"),
                  Column.of("证件号码", "resident-id"),
                  Column.of("手机号", "mobile-phone"),
                  Column.of("职务", "job-title"),
                  Column.of("拟任企业", "organisation-name").or("employer")));
      // Half of them hold an office already; the others are known as customers only.
      for (int i = 0; i < 40; i++) {
        Person person =
            i % 2 == 0
                ? stage.cast().officers().get(200 + i)
                : stage.cast().reachable().get(15_450 + i);
        table.add(
            List.of(person),
            person.name(),
            person.gender(),
            person.residentId(),
            person.mobile(),
            stage.word("office"),
            Company.draw(7_000 + i, stage.words(), stage.random()).name());
      }
      share.file(CANDIDATES_FILE, bytes(workbook));
    }
  }

  private void suppliers() throws IOException {
    String path = "尽职调查/供应商联系人.xls";
    try (Workbook workbook = new HSSFWorkbook()) {
      PlantedTable table =
          sheet(
              path,
              workbook.createSheet("Sheet1"),
              List.of(
                  Column.of("供应商名称", "organisation-name"),
                  Column.of("联系人", "person-name"),
                  Column.of("联系电话", "mobile-phone"),
                  Column.of("电子邮箱", "email")));
      for (int i = 0; i < 25; i++) {
        Person person = stage.cast().reachable().get(15_500 + i);
        table.add(
            List.of(person),
            Company.draw(8_000 + i, stage.words(), stage.random()).name(),
            person.name(),
            stage.noise().mobile(person.mobile()),
            person.email());
      }
      share.file(path, bytes(workbook));
    }
  }

  private void encrypted() throws IOException {
    String path = "人事/薪酬/2026年奖金（加密）.xlsx";
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("奖金");
      append(sheet, "姓名", "奖金");
      for (Person person : stage.cast().employees().subList(0, 20)) {
        append(sheet, person.name(), 1_000 * (1 + stage.random().nextInt(30)));
      }
      share.file(path, encrypt(bytes(workbook)));
    }
    share.unread(path, UnscannedReason.ENCRYPTED);
  }

  private byte[] encrypt(byte[] workbook) throws IOException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    // Nobody needs to open it again: the word is drawn and forgotten.
    encryptor.confirmPassword(stage.digits(16));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(workbook);
      }
      container.writeFilesystem(bytes);
    } catch (GeneralSecurityException e) {
      throw new IOException("The demo's encrypted workbook could not be written.", e);
    }
    return bytes.toByteArray();
  }

  /** Writes the header and opens the sheet for planting. */
  private PlantedTable sheet(String file, Sheet sheet, List<Column> columns) {
    append(sheet, columns.stream().map(Column::name).toArray());
    String path = file + "#" + sheet.getSheetName();
    return share.table(path, AssetKind.SHEET, columns, cells -> append(sheet, cells));
  }

  private static void append(Sheet sheet, @Nullable Object... cells) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (cell != null) {
        row.createCell(i).setCellValue(cell.toString());
      }
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
