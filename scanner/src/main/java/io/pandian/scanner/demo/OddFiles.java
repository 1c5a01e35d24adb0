package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** An archive, a page as PDF, a broken one, a picture, and a lock file that the plan leaves out. */
final class OddFiles {
  private final Stage stage;
  private final ShareFolder share;

  private OddFiles(Stage stage, ShareFolder share) {
    this.stage = stage;
    this.share = share;
  }

  static void write(Stage stage, ShareFolder share) throws IOException {
    OddFiles files = new OddFiles(stage, share);
    files.archive();
    files.contacts();
    files.broken();
    files.picture();
    share.file("人事/~$员工花名册.xlsx", "locked".getBytes(StandardCharsets.US_ASCII));
  }

  private void archive() throws IOException {
    String path = "客服/回访资料.zip";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("名单/回访客户.csv"));
      zip.write(callbacks(path + "!/名单/回访客户.csv").getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("说明/回访记录.docx"));
      zip.write(record(path + "!/说明/回访记录.docx"));
    }
    share.file(path, bytes.toByteArray());
    share.bare(path, AssetKind.ARCHIVE);
  }

  private String callbacks(String path) throws IOException {
    List<Column> columns =
        List.of(
            Column.of("客户姓名", "person-name"), Column.of("手机号", "mobile-phone"), Column.text("满意度"));
    List<String> lines = new ArrayList<>(List.of("客户姓名,手机号,满意度"));
    PlantedTable table =
        share.table(
            path,
            AssetKind.DELIMITED,
            columns,
            cells -> lines.add(DelimitedFiles.joined(cells, ",")));
    for (Person person : stage.cast().reachable().subList(15_800, 15_850)) {
      table.add(List.of(person), person.name(), person.mobile(), stage.chance(80) ? "满意" : "一般");
    }
    return DelimitedFiles.text(lines);
  }

  private byte[] record(String path) throws IOException {
    Person person = stage.cast().reachable().get(15_860);
    share.document(path, List.of(person), "person-name", "mobile-phone");
    return OfficeDocuments.docx(
        List.of(
            "回访记录", "客户姓名：" + person.name() + "，联系电话：" + person.mobile(), "客户反映报告交付及时，希望增加英文版本。"));
  }

  /** Without names: the file is ASCII, and names in Latin letters are other names to a counter. */
  private void contacts() throws IOException {
    String path = "公告/Support contacts.pdf";
    List<Person> support = stage.cast().employees().subList(30, 33);
    List<String> lines = new ArrayList<>(List.of("Support contacts for overseas partners"));
    for (Person person : support) {
      lines.add("Mobile: " + person.mobile() + "   E-mail: " + person.email());
    }
    share.file(path, pdf(lines).getBytes(StandardCharsets.US_ASCII));
    share.document(path, support, "mobile-phone", "email");
  }

  /** Ends before the catalogue, so that no reader can mend it. */
  private void broken() throws IOException {
    String path = "尽职调查/营业执照扫描件（损坏）.pdf";
    byte[] whole = pdf(List.of("Copy of a licence")).getBytes(StandardCharsets.US_ASCII);
    share.file(path, Arrays.copyOf(whole, whole.length / 5));
    share.unread(path, UnscannedReason.CORRUPT);
  }

  private void picture() throws IOException {
    String path = "技术/机房平面图.png";
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(20, 20, 280, 160);
    pen.setColor(Color.BLUE);
    pen.drawRect(60, 60, 80, 60);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    share.file(path, bytes.toByteArray());
    share.unread(path, UnscannedReason.NO_TEXT);
  }

  /** One page of lines, with the catalogue last and every offset in the table. */
  private static String pdf(List<String> lines) {
    StringBuilder stream = new StringBuilder("BT /F1 12 Tf 72 760 Td 16 TL\n");
    lines.forEach(line -> stream.append('(').append(line).append(") Tj T*\n"));
    stream.append("ET");
    List<String> objects =
        List.of(
            "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] /Contents 1 0 R"
                + " /Resources << /Font << /F1 2 0 R >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Catalog /Pages 4 0 R >>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      offsets.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(offsets);
    pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 5 0 R >>\n");
    return pdf.append("startxref\n").append(table).append("\n%%EOF\n").toString();
  }
}
