package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where nobody looks first: attributes, properties, cells without a reference. */
class HiddenPartsTest {
  private static final int RELATIVES = 400;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private record Drawn(String kind, String name, byte[] content, List<String> hidden) {}

  private static Drawn draw(long seed) throws IOException {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    String one = "覃客户" + seed;
    String two = "4501021990010" + (10000 + seed);
    List<String> hidden = List.of(one, two);
    return switch ((int) (seed % 10)) {
      case 0, 1 -> xml(random, one, two, hidden);
      case 2 -> word(random, one, two, hidden);
      case 3 -> workbook("xlsx", random, one, two, hidden);
      case 4 -> workbook("xls", random, one, two, hidden);
      case 8, 9 -> html(random, one, two, hidden);
      case 5, 6 -> bareWorkbook(random, one, two, hidden);
      default -> wide(random, one, two, hidden);
    };
  }

  private static Drawn xml(Random random, String one, String two, List<String> hidden) {
    String charset = List.of("UTF-8", "GBK", "UTF-16LE", "Big5-HKSCS").get(random.nextInt(3));
    String head =
        random.nextBoolean()
            ? "<?xml version=\"1.0\" encoding=\"" + charset.replace("LE", "") + "\"?>\n"
            : "";
    String quote = random.nextBoolean() ? "\"" : "'";
    String text =
        switch (random.nextInt(4)) {
          case 0 -> "<man n=Q" + one + "Q id=Q" + two + "Q/>";
          case 1 -> "<r xmlns:a=Qurn:aQ><a:p a:name=Q" + one + "Q>x<b no=Q" + two + "Q/></a:p></r>";
          case 2 -> "<r><!-- 联系人" + one + " --><p><![CDATA[" + two + "]]></p></r>";
          default -> "<r>" + "<p n=Q普通Q/>".repeat(50) + "<p 姓名=Q" + one + "Q>" + two + "</p></r>";
        };
    String mark = charset.equals("UTF-16LE") && random.nextBoolean() ? "\ufeff" : "";
    return new Drawn(
        "xml",
        random.nextBoolean() ? "x.xml" : "x.dat",
        (mark
                + (head.isEmpty() && text.startsWith("<m") ? "<?xml version=\"1.0\"?>" : head)
                + text.replace("Q", quote))
            .getBytes(Charset.forName(charset)),
        hidden);
  }

  private static Drawn html(Random random, String one, String two, List<String> hidden) {
    String hides =
        switch (random.nextInt(6)) {
          case 0 -> "<p title=\"" + one + "\">x</p><img alt='" + two + "' src='a.png'>";
          case 1 ->
              "<input name=xm value=\""
                  + one
                  + "\"><textarea placeholder='"
                  + two
                  + "'></textarea>";
          case 2 -> "<div data-owner=\"" + one + "\"><span data-id=" + two + ">x</span></div>";
          case 3 -> "<table><tr title='" + one + "'><td>a<td data-no='" + two + "'>b</table>";
          case 4 ->
              "<a href='mailto:"
                  + one
                  + "?subject=x'>信</a><button aria-label='"
                  + two
                  + "'>拨</button>";
          default -> "";
        };
    String head =
        hides.isEmpty()
            ? "<meta name=\""
                + (random.nextBoolean() ? "author" : "contact")
                + "\" content=\""
                + one
                + "\"><meta property='og:no' content='"
                + two
                + "'>"
            : "";
    String page =
        "<html><head><meta charset=utf-8>"
            + head
            + "</head><body><p>正文</p>"
            + hides
            + "</body></html>";
    return new Drawn("html", "p.html", page.getBytes(StandardCharsets.UTF_8), hidden);
  }

  private static Drawn word(Random random, String one, String two, List<String> hidden)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("合同正文");
      if (random.nextBoolean()) {
        document.getProperties().getCoreProperties().setCreator(one);
        document.getProperties().getCustomProperties().addProperty("身份证号", two);
      } else {
        document.getProperties().getCoreProperties().setDescription("经办人" + one);
        document.getProperties().getCoreProperties().setKeywords(two);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return new Drawn("docx properties", "d.docx", out.toByteArray(), hidden);
    }
  }

  private static Drawn workbook(
      String kind, Random random, String one, String two, List<String> hidden) throws IOException {
    try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Row row = workbook.createSheet("s").createRow(0);
      row.createCell(0).setCellValue("编号");
      row.createCell(1).setCellValue("备注");
      if (workbook instanceof XSSFWorkbook x) {
        x.getProperties().getCoreProperties().setCreator(one);
        if (random.nextBoolean()) {
          x.getProperties().getCustomProperties().addProperty("证件", two);
        } else {
          x.getProperties().getCoreProperties().setSubjectProperty(two);
        }
      } else if (workbook instanceof HSSFWorkbook h) {
        h.createInformationProperties();
        h.getSummaryInformation().setAuthor(one);
        if (random.nextBoolean()) {
          h.getSummaryInformation().setKeywords(two);
        } else {
          h.getDocumentSummaryInformation().setManager(two);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return new Drawn(kind + " properties", "w." + kind, out.toByteArray(), hidden);
    }
  }

  /**
   * As report servers write them: without styles, references of cells, shared texts or rows'
   * numbers.
   */
  private static Drawn bareWorkbook(Random random, String one, String two, List<String> hidden)
      throws IOException {
    boolean references = random.nextBoolean();
    boolean numbers = random.nextBoolean();
    boolean styles = random.nextInt(3) == 0;
    String p = random.nextInt(3) == 0 ? "x:" : "";
    String ns = p.isEmpty() ? "xmlns" : "xmlns:x";
    StringBuilder sheet =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%sworksheet %s=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><%ssheetData>"
                .formatted(p, ns, p));
    List<List<String>> rows = new ArrayList<>(List.of(List.of("姓名", "证件号码"), List.of(one, two)));
    for (int i = 0; i < 5; i++) {
      rows.add(List.of("张三" + i, "13800" + i));
    }
    for (int r = 0; r < rows.size(); r++) {
      sheet.append("<" + p + "row" + (numbers ? " r=\"" + (r + 1) + "\"" : "") + ">");
      for (int c = 0; c < 2; c++) {
        String at = references ? " r=\"" + (char) ('A' + c) + (r + 1) + "\"" : "";
        sheet.append(
            "<%sc%s t=\"inlineStr\"><%sis><%st>%s</%st></%sis></%sc>"
                .formatted(p, at, p, p, rows.get(r).get(c), p, p, p));
      }
      sheet.append("</" + p + "row>");
    }
    sheet.append("</%ssheetData></%sworksheet>".formatted(p, p));
    String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
              + main
              + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + main
              + "worksheet+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              + (styles
                  ? "<Relationship Id=\"r2\" Type=\""
                      + relations
                      + "/styles\" Target=\"styles.xml\"/>"
                  : "")
              + "</Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(zip, "xl/worksheets/sheet1.xml", sheet.toString());
      if (styles) {
        part(
            zip,
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
      }
    }
    return new Drawn(
        "workbook "
            + (references ? "" : "without references")
            + (numbers ? "" : " and row numbers"),
        "b.xlsx",
        out.toByteArray(),
        hidden);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** UTF-16 without a mark, and without a digit or blank that would tell it. */
  private static Drawn wide(Random random, String one, String two, List<String> hidden) {
    String charset = random.nextBoolean() ? "UTF-16LE" : "UTF-16BE";
    String text = "客户名单：" + one + "，证件" + two + "，家庭住址南宁市青秀区。";
    return new Drawn(
        "utf-16",
        random.nextBoolean() ? "u.txt" : "u",
        text.getBytes(Charset.forName(charset)),
        hidden);
  }

  @Test
  void hiddenParts_areRead() throws Exception {
    Map<String, int[]> figures = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < RELATIVES; seed++) {
      Drawn drawn = draw(seed);
      Told told = Told.of(folder, drawn.name(), drawn.content());
      String everything = told.everything();
      boolean table =
          !drawn.kind().startsWith("workbook")
              || told.tables.values().stream()
                  .anyMatch(t -> t.columns().equals(List.of("姓名", "证件号码")) && t.rows().size() == 6);
      boolean right = table && drawn.hidden().stream().allMatch(everything::contains);
      int[] of = figures.computeIfAbsent(drawn.kind(), key -> new int[2]);
      of[0] += right ? 1 : 0;
      of[1]++;
      if (!right) {
        wrong.add(
            seed
                + " "
                + drawn.kind()
                + " "
                + told
                + (drawn.kind().equals("xml")
                    ? java.util.HexFormat.of()
                        .formatHex(drawn.content(), 0, Math.min(90, drawn.content().length))
                    : ""));
      }
    }
    StringBuilder line = new StringBuilder("hidden parts:");
    figures.forEach(
        (kind, of) ->
            line.append(' ')
                .append(kind)
                .append(' ')
                .append(of[0])
                .append('/')
                .append(of[1])
                .append(';'));
    System.out.println(line);
    wrong.stream().limit(20).forEach(System.out::println);
    assertThat(wrong).isEmpty();
  }
}
