package io.pandian.scanner.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Contracts, resumes and slides. */
final class OfficeDocuments {
  private final Stage stage;
  private final ShareFolder share;

  private OfficeDocuments(Stage stage, ShareFolder share) {
    this.stage = stage;
    this.share = share;
  }

  static void write(Stage stage, ShareFolder share) throws IOException {
    OfficeDocuments documents = new OfficeDocuments(stage, share);
    for (int i = 1; i <= 3; i++) {
      documents.contract(i);
    }
    documents.resume(1);
    documents.resume(2);
    documents.slides();
  }

  private void contract(int number) throws IOException {
    String path = "合同/2026年/服务合同-00" + number + ".docx";
    Company client = Company.draw(9_000 + number, stage.words(), stage.random());
    Person first = stage.cast().reachable().get(15_600 + 2 * number);
    Person second = stage.cast().reachable().get(15_601 + 2 * number);
    share.file(
        path,
        docx(
            List.of(
                "企业信用信息服务合同",
                "合同编号：PD-2026-00" + number,
                "甲方：" + client.name(),
                "统一社会信用代码：" + client.code(),
                party("甲方代表", first),
                "乙方：桂海示例征信有限公司",
                party("乙方代表", second),
                "第一条 乙方按甲方委托提供企业信用报告，每份报告在收到委托后五个工作日内交付。",
                "第二条 服务费按季度结算，甲方收到发票后十五日内付款。",
                "第三条 双方对在履行本合同中知悉的信息承担保密义务，本合同终止后仍然有效。",
                "签订日期：2026年3月1日")));
    share.document(
        path, List.of(first, second), "person-name", "resident-id", "mobile-phone", "address");
  }

  private static String party(String role, Person person) {
    return "%s：%s，身份证号：%s，联系电话：%s，住址：%s"
        .formatted(role, person.name(), person.residentId(), person.mobile(), person.address());
  }

  private void resume(int number) throws IOException {
    String path = "人事/简历/应聘简历-0" + number + ".docx";
    Person person = stage.cast().reachable().get(15_620 + number);
    share.file(path, docx(resumeLines(stage, person)));
    share.document(path, List.of(person), "person-name", "mobile-phone", "email");
  }

  static List<String> resumeLines(Stage stage, Person person) {
    return List.of(
        "个人简历",
        "姓名：" + person.name(),
        "性别：" + person.gender(),
        "出生日期：" + person.birth(),
        "民族：" + person.ethnicity(),
        "手机：" + person.mobile(),
        "邮箱：" + person.email(),
        "学历：本科",
        "毕业院校：" + stage.word("school"),
        "工作经历",
        "2019年7月至2022年6月 在一家物流企业任数据分析师，负责运单数据的清洗与报表。",
        "2022年7月至今 在一家软件企业任高级工程师，负责风控系统的设计与开发。");
  }

  private void slides() throws IOException {
    String path = "培训/新员工培训.pptx";
    List<Person> teachers = stage.cast().employees().subList(10, 12);
    try (XMLSlideShow show = new XMLSlideShow()) {
      slide(show, List.of("新员工入职培训", "信息安全与个人信息保护"));
      slide(
          show,
          teachers.stream()
              .map(t -> "讲师：" + t.name() + "，手机：" + t.mobile() + "，邮箱：" + t.email())
              .toList());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      share.file(path, bytes.toByteArray());
    }
    share.document(path, teachers, "person-name", "mobile-phone", "email");
  }

  private static void slide(XMLSlideShow show, List<String> lines) {
    XSLFTextBox box = show.createSlide().createTextBox();
    box.setAnchor(new java.awt.Rectangle(40, 40, 640, 400));
    box.clearText();
    lines.forEach(line -> box.addNewTextParagraph().addNewTextRun().setText(line));
  }

  static byte[] docx(List<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraphs.forEach(line -> document.createParagraph().createRun().setText(line));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
