package io.pandian.scanner.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The files of a folder, each with canaries in every place that it has. */
final class CanaryFiles {
  private final Canaries canaries;

  CanaryFiles(Canaries canaries) {
    this.canaries = canaries;
  }

  private String at(String place, Supplier<String> canary) {
    return canaries.at(place, canary);
  }

  void in(Path home) throws IOException {
    write(home, at("file", canaries::token) + ".csv", table(',', 12));
    write(home, at("file", canaries::any) + ".txt", prose());
    write(home, "合同_" + at("file", canaries::any) + "_终版.txt", prose());
    write(
        home,
        "简历-" + at("file", canaries::latin) + ".md",
        "# " + at("text", canaries::name) + "\n" + prose());
    write(home, "resume_" + at("file", canaries::english) + ".txt", prose());
    write(
        home,
        "服务器" + at("file", canaries::secret) + ".txt",
        "password=" + at("text", canaries::secret) + "\n");
    Files.write(home.resolve("gbk.csv"), table(',', 8).getBytes(Charset.forName("GB18030")));
    Files.write(home.resolve("utf16.txt"), table('\t', 6).getBytes(StandardCharsets.UTF_16));
    write(home, "无表头.csv", rows(',', 6));
    write(home, "名单.csv", lines(12, "headerless list", canaries::name));
    write(home, "考勤.csv", "日期," + list(8, "header") + "\n2026-01-01,√,√,√,√,√,√,√,√\n");
    write(home, "表头.csv", list(6, "header", canaries::token) + "\n1,2,3,4,5,6\n2,3,4,5,6,7\n");
    write(home, "notes.html", html());
    write(home, "键.json", json());
    write(
        home,
        "记录.jsonl",
        "{\"姓名\":\""
            + at("json", canaries::name)
            + "\",\"m\":\""
            + at("json", canaries::phone)
            + "\"}\n");
    write(
        home,
        "坏.json",
        "{\""
            + at("broken json key", canaries::token)
            + "\": \""
            + at("broken json", canaries::id)
            + "\", oops "
            + at("broken json", canaries::email));
    write(home, "属性.xml", xml(""));
    write(home, "坏.xml", xml("</" + at("broken xml", canaries::name) + ">"));
    write(home, "信.eml", mail());
    write(home, "库.sql", dump());
    write(
        home,
        "app.properties",
        "db.user="
            + at("text", canaries::latin)
            + "\ndb.password="
            + at("text", canaries::secret)
            + "\n");
    Files.write(
        home.resolve(at("file", canaries::token) + ".zip"),
        zip(at("member", canaries::any) + ".txt", prose()));
    Files.write(
        home.resolve("坏" + at("file", canaries::token) + ".xlsx"),
        new byte[] {'P', 'K', 3, 4, 9, 9});
    gzip(home.resolve(at("file", canaries::token) + ".csv.gz"));
    workbook(home.resolve("花名册.xlsx"));
    document(home.resolve("报告.docx"));
  }

  private String table(char separator, int rows) {
    return "姓名,手机,身份证号,邮箱,卡号,地址\n".replace(',', separator) + rows(separator, rows);
  }

  private String rows(char separator, int rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      String row =
          Stream.<Supplier<String>>of(
                  canaries::name,
                  i % 2 == 0 ? canaries::phone : canaries::apart,
                  canaries::id,
                  canaries::email,
                  canaries::card,
                  canaries::address)
              .map(each -> at("row", each))
              .collect(Collectors.joining(String.valueOf(separator)));
      text.append(row).append('\n');
    }
    return text.toString();
  }

  String prose() {
    return "客户%s（%s）来电%s，身份证号码：%s，密码：%s，住%s。Contact: %s, %s\n"
        .formatted(
            at("text", canaries::name),
            at("text", canaries::english),
            at("text", canaries::phone),
            at("text", canaries::id),
            at("text", canaries::secret),
            at("text", canaries::address),
            at("text", canaries::latin),
            at("text", canaries::email));
  }

  private String lines(int count, String place, Supplier<String> canary) {
    return Stream.generate(() -> at(place, canary)).limit(count).collect(Collectors.joining("\n"))
        + "\n";
  }

  private String list(int count, String place) {
    return list(count, place, canaries::name);
  }

  private String list(int count, String place, Supplier<String> canary) {
    return Stream.generate(() -> at(place, canary)).limit(count).collect(Collectors.joining(","));
  }

  private String html() {
    return "<html><head><title>%s</title><meta name=\"author\" content=\"%s\"></head><body data-owner=\"%s\"><p title=\"%s\">内容</p><table><tr><th>%s</th><th>%s</th></tr><tr><td>%s</td><td>%s</td></tr></table></body></html>"
        .formatted(
            at("title", canaries::any),
            at("attribute", canaries::any),
            at("attribute", canaries::phone),
            at("attribute", canaries::name),
            at("header", canaries::token),
            at("header", canaries::token),
            at("cell", canaries::name),
            at("cell", canaries::id));
  }

  private String json() {
    return "{\"data\":[{\"%s\":1,\"%s\":{\"%s\":2}},{\"%s\":\"%s\"}]}"
        .formatted(
            at("json key", canaries::token),
            at("json key", canaries::any),
            at("json key", canaries::token),
            at("json key", canaries::english),
            at("json", canaries::phone));
  }

  private String xml(String more) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><root owner=\"%s\"><person id=\"%s\" %s=\"1\"><%s>%s</%4$s></person>%s</root>"
        .formatted(
            at("xml attribute", canaries::any),
            at("xml attribute", canaries::id),
            at("xml attribute's name", canaries::name),
            at("xml element", canaries::longName),
            at("xml", canaries::phone),
            more);
  }

  private String mail() {
    String boundary = "b0undary";
    return "From: %s <%s>\nTo: %s\nSubject: %s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=%s\n\n--%5$s\nContent-Type: text/plain; charset=utf-8\n\n%s\n--%5$s\nContent-Type: text/plain; charset=utf-8; name=\"%s\"\nContent-Disposition: attachment; filename=\"%7$s\"\n\n%s\n--%5$s--\n"
        .formatted(
            word(at("mail sender", canaries::any)),
            at("mail sender", canaries::email),
            at("mail receiver", canaries::email),
            word(
                at("subject", canaries::any)
                    + " "
                    + at("subject", canaries::token)
                    + " 密码 "
                    + at("subject", canaries::secret)),
            boundary,
            prose(),
            word(at("attachment", canaries::any) + ".txt"),
            prose());
  }

  private static String word(String text) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "?=";
  }

  private String dump() {
    String table = at("dump table", canaries::token);
    return "-- %s\nCREATE TABLE `%s` (`id` int, `%s` varchar(40) COMMENT '%s', `xm` varchar(20)) COMMENT='%s';\nINSERT INTO `%2$s` VALUES (1,'%s','%s'),(2,'%s','%s');\nINSERT INTO `%2$s` VALUES (3,'%s"
        .formatted(
            at("dump", canaries::name),
            table,
            at("dump column", canaries::token),
            at("dump comment", canaries::any),
            at("dump comment", canaries::any),
            at("dump", canaries::phone),
            at("dump", canaries::name),
            at("dump", canaries::phone),
            at("dump", canaries::name),
            at("broken dump", canaries::id));
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("归档/" + name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private void gzip(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(table(',', 4).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void workbook(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.getProperties().getCoreProperties().setTitle(at("title", canaries::any));
      book.getProperties().getCoreProperties().setCreator(at("author", canaries::any));
      Sheet sheet = book.createSheet(at("sheet", canaries::token));
      row(sheet, 0, at("title row", canaries::name) + "的客户名单 " + at("title row", canaries::phone));
      row(sheet, 1, "姓名", "电话", at("header", canaries::any), at("header", canaries::any));
      for (int i = 2; i < 8; i++) {
        row(
            sheet,
            i,
            at("cell", canaries::name),
            at("cell", canaries::apart),
            at("cell", canaries::id),
            at("cell", canaries::latin));
      }
      Sheet second = book.createSheet(at("sheet", canaries::any));
      row(second, 0, at("headerless", canaries::name), at("headerless", canaries::phone));
      row(second, 1, at("headerless", canaries::name), at("headerless", canaries::phone));
      book.write(out);
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private void document(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.getProperties().getCoreProperties().setTitle(at("title", canaries::any));
      document.getProperties().getCoreProperties().setSubjectProperty(at("title", canaries::any));
      document.createParagraph().createRun().setText(prose());
      document.write(out);
    }
  }

  private static void write(Path home, String name, String text) throws IOException {
    Files.writeString(home.resolve(name), text);
  }
}
