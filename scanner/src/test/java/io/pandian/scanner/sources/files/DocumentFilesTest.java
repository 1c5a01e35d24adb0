package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.scanner.sources.DocumentContent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and messages, from their bytes to their text. */
class DocumentFilesTest {
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

  @Test
  void docx_givesALineForEachParagraphAndRow() throws Exception {
    DocumentContent read = share.read("a.docx", docx(1)).document("a.docx");
    assertThat(read.text().lines()).contains("第0段：张三的电话是13800138000。", "姓名\t电话", "李四\t13900139000");
    assertThat(read.partial()).isEmpty();
  }

  @Test
  void truncatedDocx_keepsWhatIsLeft() throws Exception {
    byte[] whole = docx(3_000);
    DocumentContent read =
        share.read("cut.docx", Arrays.copyOf(whole, whole.length * 2 / 3)).document("cut.docx");
    assertThat(read.text()).contains("第0段", "第100段");
    assertThat(read.partial()).isPresent();
  }

  @Test
  void pptx_isRead() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.createSlide().createTextBox().setText("客户王五");
      show.write(out);
      Recorded read = share.read("a.pptx", out.toByteArray());
      assertThat(read.document("a.pptx").text()).contains("客户王五");
    }
  }

  @Test
  void pdf_isRead() throws Exception {
    Recorded read =
        share.read("a.pdf", TinyPdf.of("BT /F1 12 Tf 72 720 Td (Call 13800138000) Tj ET"));
    assertThat(read.document("a.pdf").text()).contains("Call 13800138000");
  }

  @Test
  void pdfWithoutText_isAnImage() throws Exception {
    Recorded read = share.read("scan.pdf", TinyPdf.of("0 0 100 100 re f"));
    assertThat(read.unscanned).containsEntry("scan.pdf", UnscannedReason.NO_TEXT);
  }

  @Test
  void html_inGbkWithoutDeclaration_isDecoded() throws Exception {
    String page =
        "<html><head><title>t</title><style>x</style></head><body><p>张三\n 南宁</p>"
            + "<table><tr><td>姓名</td><td>李四</td></tr></table></body></html>";
    DocumentContent read = share.read("a.html", page, Charset.forName("GBK")).document("a.html");
    assertThat(read.text().lines()).containsExactly("张三 南宁", "姓名\t李四");
  }

  @Test
  void html_namedXls_isRead() throws Exception {
    String page = "<html><body><table><tr><td>姓名</td><td>张三</td></tr></table></body></html>";
    Recorded read = share.read("export.xls", page, StandardCharsets.UTF_8);
    assertThat(read.document("export.xls").text()).contains("姓名\t张三");
  }

  @Test
  void ofd_isRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("OFD.xml"));
      zip.write("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>".getBytes("UTF-8"));
      zip.putNextEntry(new ZipEntry("Doc_0/Pages/Page_0/Content.xml"));
      zip.write(
          ("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:TextObject>"
                  + "<ofd:TextCode X=\"0\" Y=\"1\">购买方：张三</ofd:TextCode></ofd:TextObject></ofd:Page>")
              .getBytes(StandardCharsets.UTF_8));
    }
    DocumentContent read = share.read("invoice.ofd", bytes.toByteArray()).document("invoice.ofd");
    assertThat(read.text().strip()).isEqualTo("购买方：张三");
    assertThat(read.mediaType()).isEqualTo("application/ofd");
  }

  @Test
  void rtf_isRead() throws Exception {
    Recorded read =
        share.read("a.rtf", "{\\rtf1\\ansi Hello 13800138000\\par}", StandardCharsets.US_ASCII);
    assertThat(read.document("a.rtf").text()).contains("13800138000");
  }

  @Test
  void mail_givesItsTextAndItsAttachments() throws Exception {
    String subject = Base64.getEncoder().encodeToString("工资表".getBytes(StandardCharsets.UTF_8));
    String body = Base64.getEncoder().encodeToString("请查收，张三".getBytes(Charset.forName("GBK")));
    String csv =
        Base64.getEncoder().encodeToString("姓名,工资\n李四,8000\n".getBytes(StandardCharsets.UTF_8));
    String mail =
        "From: hr@example.cn\r\nTo: boss@example.cn\r\nSubject: =?UTF-8?B?"
            + subject
            + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
            + "--B\r\nContent-Type: text/plain; charset=gb2312\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + body
            + "\r\n--B\r\nContent-Type: text/csv; name=pay.csv\r\n"
            + "Content-Disposition: attachment; filename=pay.csv\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + csv
            + "\r\n--B--\r\n";
    Recorded read = share.read("m.eml", mail, StandardCharsets.US_ASCII);
    assertThat(read.documents).as(read.toString()).containsKey("m.eml");
    DocumentContent message = read.document("m.eml");
    assertThat(message.title()).isEqualTo("工资表");
    assertThat(message.text()).contains("请查收，张三", "hr@example.cn", "boss@example.cn");
    assertThat(read.table("m.eml!/pay.csv").columns()).containsExactly("姓名", "工资");
  }

  @Test
  void deeplyNestedMail_isBounded() throws Exception {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      mail.append("From: a@example.cn\r\nContent-Type: message/rfc822\r\n\r\n");
    }
    Recorded read = share.read("deep.eml", mail + "Hello", StandardCharsets.US_ASCII);
    assertThat(read.isEmpty()).isFalse();
  }

  @Test
  void externalEntities_areNotRead() throws Exception {
    share.read("canary.txt", "CANARY-7391", StandardCharsets.UTF_8);
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \""
            + share.path("canary.txt").toUri()
            + "\">]><x>before &e; after</x>";
    Recorded read = share.read("x.xml", xml, StandardCharsets.UTF_8);
    assertThat(read.isEmpty()).isFalse();
    read.documents.values().forEach(d -> assertThat(d.text()).doesNotContain("CANARY"));
  }

  @Test
  void image_isTold() throws Exception {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    assertThat(share.read("p.dat", png).unscanned).containsEntry("p.dat", UnscannedReason.NO_TEXT);
  }

  @Test
  void unknownBytes_areUnsupported() throws Exception {
    byte[] bytes = {0, 1, 2, 3, (byte) 0xfe, 9, 0, 0, 17, (byte) 0x99, 0, 5, 6, 7};
    assertThat(share.read("x.bin", bytes).unscanned)
        .containsEntry("x.bin", UnscannedReason.UNSUPPORTED);
  }

  private static byte[] docx(int paragraphs) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < paragraphs; i++) {
        document.createParagraph().createRun().setText("第" + i + "段：张三的电话是13800138000。");
      }
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("姓名");
      table.getRow(0).getCell(1).setText("电话");
      table.getRow(1).getCell(0).setText("李四");
      table.getRow(1).getCell(1).setText("13900139000");
      document.write(out);
      return out.toByteArray();
    }
  }
}
