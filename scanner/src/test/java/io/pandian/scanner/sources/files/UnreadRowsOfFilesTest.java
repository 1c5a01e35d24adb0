package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a file was not read is bounded by its size, or said to be unknown; the truth beside. */
class UnreadRowsOfFilesTest {
  private static final int ROWS = 20_000;

  @SuppressWarnings("NullAway.Init")
  private static OpenFolder share;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    share = OpenFolder.at(folder, new ParseLimits(1 << 20, 10, 3, 100 << 20));
  }

  @AfterAll
  static void close() {
    share.close();
  }

  private static String rows(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> i + ",客户" + i + "\n")
        .collect(Collectors.joining());
  }

  private static Recorded.Table table(String name, String text) throws Exception {
    return share.read(name, text, StandardCharsets.UTF_8).table(name);
  }

  @Test
  void wholeFile_isWhole() throws Exception {
    Recorded.Table table = table("whole.csv", "编号,姓名\n" + rows(0, ROWS));

    assertThat(table.partial()).isEmpty();
    assertThat(table.unread()).isEmpty();
  }

  @Test
  void rowsBehindAHugeCell_areRead_andTheCellIsCut() throws Exception {
    int huge = 20_000_000;
    Recorded.Table table =
        table("huge.csv", "编号,姓名\n0,\"" + "大".repeat(huge) + "\"\n" + rows(1, 31));

    assertThat(table.rows()).hasSize(31);
    assertThat(table.rows().get(0).get(0)).isEqualTo("0");
    assertThat(table.rows().get(30)).containsExactly("30", "客户30");
    assertThat(table.partial().orElseThrow().en()).contains("cut");
    assertThat(table.unread().orElseThrow())
        .isBetween((huge - ParseLimits.CELL_CHARACTERS) / 2L, huge / 2L);
  }

  @Test
  void lostQuotationMark_losesNoRow_evenInAHugeFile() throws Exception {
    int rows = 300_000;
    Recorded.Table table = table("lost.csv", "编号,姓名\n0,\"客户0\n" + rows(1, rows));

    // The line at which the cell is closed again may be cut.
    assertThat(table.rows()).hasSizeBetween(rows - 1, rows);
    assertThat(table.rows().get(table.rows().size() - 1)).containsExactly("299999", "客户299999");
    assertThat(table.partial().orElseThrow().en()).contains("quotation mark");
    assertThat(table.unread()).isPresent();
  }

  @Test
  void rowsBehindDamage_areBoundedByTheSizeOfTheFile() throws Exception {
    String record = "{\"编号\":1,\"姓名\":\"客户\"}\n";
    String damaged = record.repeat(ROWS / 2) + "{\"编号\":" + record + record.repeat(ROWS / 2);
    Recorded.Table table = table("damaged.jsonl", damaged);

    assertThat(table.rows()).hasSize(ROWS / 2);
    long behind = ROWS / 2 + 1;
    assertThat(table.unread().orElseThrow()).isBetween(behind, (long) damaged.length());
  }

  @Test
  void cellsBehindTheHeader_mayBeOfPersons() throws Exception {
    Recorded.Table table =
        table("wide.csv", "编号,姓名\n" + rows(0, 200) + "7,客户7,李四,王五\n" + rows(8, 20));

    assertThat(table.rows()).hasSize(213);
    assertThat(table.unread()).hasValue(2);
  }

  @Test
  void compressedFileThatIsCutOff_isIncomplete() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(("编号,姓名\n" + rows(0, ROWS)).getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Recorded.Table table = share.read("half.csv.gz", half).table("half.csv.gz!/half.csv");

    assertThat(table.rows()).hasSizeBetween(100, ROWS - 100);
    assertThat(table.partial()).isPresent();
    assertThat(table.unread()).isEmpty();
  }

  @Test
  void entryThatUnpacksToMoreThanIsAllowed_isIncomplete() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("all.csv"));
      zip.write("编号,姓名\n".getBytes(StandardCharsets.UTF_8));
      byte[] some = rows(0, 10_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < (120 << 20) / some.length; i++) {
        zip.write(some);
      }
    }
    Recorded.Table table = share.read("all.zip", bytes.toByteArray()).table("all.zip!/all.csv");

    assertThat(table.rows()).hasSizeGreaterThan(ROWS);
    assertThat(table.partial()).isPresent();
    assertThat(table.unread()).isEmpty();
  }

  @Test
  void rowsBehindDamageInASheet_areBoundedByWhatASheetHolds() throws Exception {
    byte[] whole = workbook();
    Recorded.Table sheet = share.read("whole.xlsx", whole).table("whole.xlsx#名单");
    assertThat(sheet.rows()).hasSize(ROWS);
    assertThat(sheet.partial()).isEmpty();

    Recorded.Table cut = share.read("cut.xlsx", withHalfASheet("whole.xlsx")).table("cut.xlsx#名单");
    assertThat(cut.rows()).hasSizeBetween(100, ROWS - 100);
    assertThat(cut.partial()).isPresent();
    assertThat(cut.unread().orElseThrow())
        .isBetween((long) ROWS - cut.rows().size(), (1L << 20) - cut.rows().size());
  }

  @Test
  void workbookThatIsCutOff_isNeverTakenForAWholeOne() throws Exception {
    byte[] whole = workbook();
    Recorded read = share.read("off.xlsx", Arrays.copyOf(whole, whole.length / 2));

    assertThat(
            !read.unscanned.isEmpty()
                || read.tables.values().stream().anyMatch(t -> t.partial().isPresent())
                || read.documents.values().stream().anyMatch(d -> d.partial().isPresent()))
        .as(read.toString())
        .isTrue();
  }

  private static byte[] workbook() throws Exception {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("名单");
      for (int i = 0; i <= ROWS; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i == 0 ? "编号" : "K" + i);
        row.createCell(1).setCellValue(i == 0 ? "姓名" : "客户" + i);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  /** The same workbook, whose only sheet ends half-way. */
  private static byte[] withHalfASheet(String whole) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(share.path(whole).toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] part = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part, 0, entry.getName().contains("sheet1") ? part.length / 2 : part.length);
      }
    }
    return out.toByteArray();
  }

  @Test
  void sample_hasRowsOfTheWholeFile() throws Exception {
    assertThat(table("late.csv", "编号,备注\n" + "1,\n".repeat(ROWS) + "2,见附件\n").noted("备注"))
        .isEqualTo(List.of("见附件"));
  }
}
