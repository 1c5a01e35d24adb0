package io.pandian.scanner.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.scanner.jobs.UnitScanner;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.store.UnitResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people write them, from their bytes through the parser's process to what they hold. */
class FoundInFilesTest {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final UnitScanner SCANNER = new UnitScanner(CLASSIFIER, new Sampling(1000, 7));

  @SuppressWarnings("NullAway.Init")
  private static Path root;

  @SuppressWarnings("NullAway.Init")
  private static Source source;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    root = folder;
    source = FileSettings.of("share", folder).open();
  }

  @AfterAll
  static void close() {
    source.close();
  }

  private static List<AssetFacts> look(String name, byte[] bytes) throws Exception {
    Files.write(root.resolve(name), bytes);
    UnitResult result =
        SCANNER.look(
            source,
            new SourceUnit(
                source.id(),
                name,
                SourceUnit.Kind.FILE,
                "",
                OptionalLong.empty(),
                OptionalLong.of(bytes.length)));
    return result.assets();
  }

  private static List<AssetFacts> look(String name, String text) throws Exception {
    return look(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** How often each item was found in a document. */
  private static Map<String, Long> counts(AssetFacts asset) {
    Map<String, Long> counts = new HashMap<>();
    for (TextFinding finding : asset.findings()) {
      counts.put(finding.dataItem(), finding.count());
    }
    return counts;
  }

  private static List<String> columns(AssetFacts asset) {
    return asset.fields().stream()
        .map(field -> field.name() + " " + field.dataItem().orElse("-"))
        .toList();
  }

  @Test
  void contractInWord_isReadByItsLabelsAndItsTable() throws Exception {
    String[][] rows = {
      {"姓名", "岗位", "身份证号", "手机号"},
      {"覃志强", "车间主任", "11010519491231002X", "13877112233"},
      {"韦春花", "会计", "440524188001010014", "13788001122"},
    };
    byte[] contract =
        docx(
            List.of(
                "劳动合同",
                "甲方（用人单位）：广西示例科技有限公司",
                "乙方（劳动者）：覃志强",
                "身份证号码：11010519491231002X  联系电话：13877112233",
                "户籍地址：广西南宁市青秀区民族大道100号",
                "开户行账号：6222020200011234560"),
            rows);
    AssetFacts found = look("contract.docx", contract).get(0);
    assertThat(counts(found))
        .containsEntry("organisation-name", 1L)
        .containsEntry("person-name", 3L)
        .containsEntry("resident-id", 3L)
        .containsEntry("mobile-phone", 3L)
        .containsEntry("address", 1L);
    assertThat(found.subject()).contains("employee");
  }

  @Test
  void resumeInWord_isReadAsAForm() throws Exception {
    String[][] rows = {
      {"姓　　名", "韦春花", "性　　别", "女"},
      {"出生日期", "1990年5月3日", "民　　族", "壮族"},
      {"联系电话", "13788001122", "电子邮箱", "weich@nanning-demo.cn"},
      {"毕业院校", "广西大学", "学历", "本科"},
    };
    AssetFacts found = look("简历-韦春花.docx", docx(List.of("个人简历"), rows)).get(0);
    assertThat(counts(found))
        .containsEntry("person-name", 1L)
        .containsEntry("gender", 1L)
        .containsEntry("birth-date", 1L)
        .containsEntry("ethnicity", 1L)
        .containsEntry("mobile-phone", 1L)
        .containsEntry("email", 1L)
        .containsEntry("education-level", 1L);
  }

  @Test
  void rosterInAWorkbook_isATableBelowItsTitle() throws Exception {
    AssetFacts found = look("roster.xlsx", xlsx()).get(0);
    assertThat(columns(found))
        .containsExactly("序号 -", "姓名 person-name", "身份证号 resident-id", "手机号 mobile-phone", "部门 -");
    assertThat(found.subject()).contains("employee");
  }

  @Test
  void rosterSetApartBySpaces_isReadAsATable() throws Exception {
    String text =
        "值班表\n姓名      手机号         备注\n覃志强    13877112233    白班\n韦春花    13788001122    夜班\n";
    assertThat(counts(look("duty.txt", text).get(0)))
        .containsEntry("person-name", 2L)
        .containsEntry("mobile-phone", 2L);
  }

  @Test
  void rosterInGbkCsv_isATable() throws Exception {
    byte[] csv =
        "客户姓名,联系电话,地址\n覃志强,13877112233,南宁市青秀区民族大道100号\n韦春花,13788001122,柳州市柳南区潭中路8号\n"
            .getBytes(Charset.forName("GBK"));
    assertThat(columns(look("customers.csv", csv).get(0)))
        .containsExactly("客户姓名 person-name", "联系电话 mobile-phone", "地址 address");
  }

  @Test
  void pageOfAForm_isReadByItsCells() throws Exception {
    String page =
        "<html><body><h1>客户登记</h1><table><tr><td>姓名</td><td>覃志强</td></tr>"
            + "<tr><td>身份证号</td><td>11010519491231002X</td></tr>"
            + "<tr><td>电子邮箱</td><td>qinzq@nanning-demo.cn</td></tr></table></body></html>";
    assertThat(counts(look("form.html", page).get(0)))
        .containsEntry("person-name", 1L)
        .containsEntry("resident-id", 1L)
        .containsEntry("email", 1L);
  }

  @Test
  void pdfWithText_givesItsIdentifiers() throws Exception {
    byte[] pdf = TinyPdf.of("BT /F1 12 Tf 72 720 Td (Name: Zhang Wei  Mobile: 13877112233) Tj ET");
    assertThat(counts(look("letter.pdf", pdf).get(0)))
        .containsEntry("person-name", 1L)
        .containsEntry("mobile-phone", 1L);
  }

  @Test
  void mail_givesItsAddressesAndItsAttachment() throws Exception {
    String body =
        Base64.getEncoder()
            .encodeToString("请联系覃志强，电话13877112233。".getBytes(StandardCharsets.UTF_8));
    String csv =
        Base64.getEncoder()
            .encodeToString("姓名,工资\n覃志强,8000\n韦春花,9000\n".getBytes(StandardCharsets.UTF_8));
    String mail =
        "From: hr@example.cn\r\nTo: boss@example.cn\r\nSubject: pay\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
            + "--B\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + body
            + "\r\n--B\r\nContent-Type: text/csv; name=pay.csv\r\n"
            + "Content-Disposition: attachment; filename=pay.csv\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + csv
            + "\r\n--B--\r\n";
    List<AssetFacts> found = look("m.eml", mail);
    assertThat(found).hasSize(2);
    AssetFacts message = found.stream().filter(a -> a.fields().isEmpty()).findFirst().orElseThrow();
    AssetFacts table = found.stream().filter(a -> !a.fields().isEmpty()).findFirst().orElseThrow();
    assertThat(counts(message))
        .containsEntry("email", 2L)
        .containsEntry("person-name", 1L)
        .containsEntry("mobile-phone", 1L);
    assertThat(columns(table)).containsExactly("姓名 person-name", "工资 income");
  }

  @Test
  void attributesOfAPageInAMail_areReadAsThoseOfAPage() throws Exception {
    String mail =
        "From: hr@example.cn\r\nTo: boss@example.cn\r\nSubject: pay\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n"
            + "<html><body><p>附件</p><img src=\"a.png\" alt=\"身份证号 11010519491231002X\">"
            + "<a href=\"tel:13877112233\">电话</a></body></html>\r\n";
    assertThat(counts(look("m.eml", mail).get(0)))
        .containsEntry("resident-id", 1L)
        .containsEntry("mobile-phone", 1L);
  }

  @Test
  void configuration_givesItsCredentials() throws Exception {
    String text =
        "spring.datasource.username=app\nspring.datasource.password=Gx7!kd92#Qp\n"
            + "aws.key=AKIAIOSFODNN7EXAMPLE\nredis.password=${REDIS_PASSWORD}\n";
    assertThat(counts(look("application.properties", text).get(0)))
        .containsEntry("password", 1L)
        .containsEntry("access-token", 1L);
  }

  @Test
  void pictureOfAnIdentityCard_isKnownByItsName() throws Exception {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    AssetFacts found = look("覃志强身份证正面.png", png).get(0);
    assertThat(counts(found)).containsExactly(Map.entry("id-document-photo", 1L));
    assertThat(found.partial()).isPresent();
  }

  private static byte[] docx(List<String> paragraphs, String[][] cells) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      XWPFTable table = document.createTable(cells.length, cells[0].length);
      for (int row = 0; row < cells.length; row++) {
        for (int column = 0; column < cells[row].length; column++) {
          table.getRow(row).getCell(column).setText(cells[row][column]);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] xlsx() throws Exception {
    String[][] cells = {
      {"2024年员工花名册"},
      {"序号", "姓名", "身份证号", "手机号", "部门"},
      {"1", "覃志强", "11010519491231002X", "13877112233", "一车间"},
      {"2", "韦春花", "440524188001010014", "13788001122", "财务部"},
      {"3", "蓝小草", "11010519491231002X", "13977334455", "人事部"},
    };
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("花名册");
      for (int i = 0; i < cells.length; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < cells[i].length; j++) {
          row.createCell(j).setCellValue(cells[i][j]);
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }
}
