package io.pandian.classifier.classification.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.PersonRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentClassifierTest {
  private final DocumentClassifier classifier = new DocumentClassifier();

  @Test
  void each_finding_says_what_spoke_for_it() {
    DocumentFinding read =
        new DocumentClassifier()
            .read("", "姓名：覃志强 联系电话：13877112233\n姓名\t手机号\n韦春花\t13788001122\n备用号13977334455。");
    assertThat(read.findings())
        .filteredOn(finding -> finding.dataItem().equals("mobile-phone"))
        .flatExtracting(TextFinding::grounds)
        .containsExactlyInAnyOrder(
            new TextGround(TextGround.Kind.LABEL, "联系电话", 1),
            new TextGround(TextGround.Kind.TABLE_HEAD, "手机号", 1),
            new TextGround(TextGround.Kind.CHECK, "", 1));
  }

  @Test
  void roster_gives_a_record_for_each_row() {
    DocumentFinding finding =
        classifier.read(
            "员工花名册",
            """
            序号\t姓名\t性别\t身份证号码\t联系电话\t部门
            1\t覃志强\t男\t11010519491231002X\t13812345679\t研发部
            2\t韦春花\t女\t110105194912310038\t0771-5512346\t人事部
            3\t李明\t男\t\t139 1234 5671\t财务部
            """);

    assertThat(counts(finding)).containsEntry("person-name", 3L).containsEntry("gender", 3L);
    assertThat(finding.subject()).contains("employee");
    assertThat(finding.persons()).hasSize(3);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "覃志强")
        .containsEntry("resident-id", "11010519491231002X")
        .containsEntry("mobile-phone", "13812345679");
    assertThat(finding.persons().get(1).values())
        .containsEntry("landline-phone", "07715512346")
        .doesNotContainKey("mobile-phone");
    assertThat(finding.persons().get(2).values()).containsEntry("mobile-phone", "13912345671");
  }

  @Test
  void labelled_block_is_one_person_until_a_label_repeats() {
    DocumentFinding finding =
        classifier.read(
            "",
            """
            客户登记
            姓名：张伟  性别：男  民族：汉
            身份证号：11010519491231002X
            联系电话 13812345679
            家庭住址：广西南宁市青秀区民族大道100号3栋501室
            姓　　名：李秀英
            电子邮箱: LI@QQ.COM
            """);

    assertThat(finding.persons()).hasSize(2);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "张伟")
        .containsEntry("resident-id", "11010519491231002X")
        .containsEntry("mobile-phone", "13812345679")
        .containsEntry("gender", "男")
        .containsEntry("ethnicity", "汉")
        .containsEntry("address", "广西南宁市青秀区民族大道100号3栋501室");
    assertThat(finding.persons().get(1).values())
        .containsEntry("person-name", "李秀英")
        .containsEntry("email", "li@qq.com");
  }

  @Test
  void contract_parties_are_told_apart() {
    DocumentFinding finding =
        classifier.read(
            "房屋租赁合同",
            """
            甲方：广西盘点科技有限公司
            法定代表人：覃志强
            统一社会信用代码：91350100M000100Y43
            乙方：韦春花
            证件号码：E12345679
            联系方式：13812345679
            """);

    assertThat(counts(finding))
        .containsEntry("organisation-name", 1L)
        .containsEntry("uscc", 1L)
        .containsEntry("passport", 1L)
        .containsEntry("person-name", 2L);
    assertThat(finding.persons())
        .extracting(PersonRecord::values)
        .anySatisfy(
            v ->
                assertThat(v)
                    .containsEntry("person-name", "韦春花")
                    .containsEntry("passport", "E12345679")
                    .containsEntry("mobile-phone", "13812345679"))
        .anySatisfy(
            v ->
                assertThat(v)
                    .containsEntry("person-name", "覃志强")
                    .doesNotContainKey("mobile-phone"));
    assertThat(finding.subject()).contains("customer");
  }

  @Test
  void form_cells_beside_labels_are_read() {
    DocumentFinding finding =
        classifier.read("入职登记表", "姓名\t覃志强\t性别\t男\n民族\t壮族\t手机号码\t13812345679\n");

    assertThat(finding.persons()).hasSize(1);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "覃志强")
        .containsEntry("ethnicity", "壮族")
        .containsEntry("mobile-phone", "13812345679");
  }

  @Test
  void identifiers_in_running_text_are_found_with_the_name_beside_them() {
    DocumentFinding finding =
        classifier.read("", "昨日客户王秀英来电（13812345679），要求寄往南宁市青秀区金湖路59号。邮箱是wang@163.com。\n");

    assertThat(counts(finding)).containsKeys("mobile-phone", "email", "address", "person-name");
    assertThat(finding.persons()).hasSize(1);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "王秀英")
        .containsEntry("mobile-phone", "13812345679");
  }

  @Test
  void grouped_and_full_width_numbers_are_found() {
    DocumentFinding finding =
        classifier.read(
            "",
            """
            卡号6222 0222 0011 2233 444，电话(0771) 5512346，手机+86 138 1234 5679。
            证件１１０１０５１９４９１２３１００２Ｘ，车牌桂A·1K2B5，IP 10.0.0.12
            """);

    assertThat(counts(finding))
        .containsEntry("bank-card", 1L)
        .containsEntry("landline-phone", 1L)
        .containsEntry("mobile-phone", 1L)
        .containsEntry("resident-id", 1L)
        .containsEntry("license-plate", 1L)
        .containsEntry("ip-address", 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "流水 202401150000012345 已发货，批次 1234567890123456",
        "版本 1.2.3，发布于 2024-01-15 12:30:45",
        "校验和 e10adc3949ba59abbe56e057f20f883e，编号 SN13812345679999",
        "请输入手机号，例如 13800138000",
        "温度为 22.8172，湿度 60%",
        "姓名：____ 身份证号：____ 电话：/",
        "各部门、各单位：现将有关事项通知如下。请遵照执行。"
      })
  void numbers_and_blanks_that_are_no_personal_data_are_left_alone(String text) {
    DocumentFinding finding = classifier.read("", text);

    assertThat(finding.findings()).isEmpty();
    assertThat(finding.persons()).isEmpty();
    assertThat(finding.subject()).isEmpty();
  }

  @Test
  void label_alone_on_a_line_names_the_next_line() {
    DocumentFinding finding =
        classifier.read(
            "个人简历",
            """
            姓    名
            覃志强
            手机
            13812345679
            """);

    assertThat(finding.persons()).hasSize(1);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "覃志强")
        .containsEntry("mobile-phone", "13812345679");
  }

  @Test
  void columns_set_apart_by_spaces_are_a_table() {
    DocumentFinding finding =
        classifier.read(
            "参训人员名单",
            """
            姓名        部门        手机号
            覃志强      研发部      13877112233
            陆小川      市场部      13977114455
            """);

    assertThat(finding.persons()).hasSize(2);
    assertThat(finding.persons().get(0).values())
        .containsEntry("person-name", "覃志强")
        .containsEntry("mobile-phone", "13877112233");
  }

  @Test
  void label_inside_a_value_names_the_rest() {
    DocumentFinding finding = classifier.read("", "收款账户：户名黄文婷，开户行南宁分行");

    assertThat(counts(finding)).containsEntry("person-name", 1L).doesNotContainKey("account-name");
  }

  @Test
  void secrets_of_configuration_and_code_are_found() {
    DocumentFinding finding =
        classifier.read(
            "application.properties",
            """
            spring.datasource.password=S3cr3t#2024
            JWT_SECRET: "zm9vYmFyMTIz"
            url = jdbc:postgresql://scott:tiger@db.corp.cn:5432/app
            private static final String API_KEY = "k-20394857";
            -----BEGIN RSA PRIVATE KEY-----
            password=${DB_PASSWORD}
            String password = user.getPassword();
            """);

    assertThat(counts(finding))
        .containsEntry("password", 2L)
        .containsEntry("access-token", 3L)
        .doesNotContainKey("email");
  }

  @Test
  void picture_is_known_by_its_name() {
    assertThat(counts(classifier.read("张伟身份证正面.jpg", ""))).containsKey("id-document-photo");
    assertThat(classifier.read("风景.jpg", "").findings()).isEmpty();
  }

  @Test
  void notice_is_about_nobody_even_if_it_gives_a_switchboard() {
    DocumentFinding finding =
        classifier.read("关于放假安排的通知", "各部门、各单位：现将放假安排通知如下，请遵照执行。\n联系电话：0771-5512346\n");

    assertThat(finding.subject()).isEmpty();
  }

  @Test
  void medical_record_is_about_a_patient() {
    DocumentFinding finding =
        classifier.read(
            "出院小结",
            """
            患者姓名：覃志强　住院号：20240117　年龄：45岁
            入院诊断：高血压；2型糖尿病
            主诉：反复头痛三天
            """);

    assertThat(finding.subject()).contains("patient");
    assertThat(counts(finding)).containsKeys("medical-record", "medical-record-number", "age");
    assertThat(finding.persons()).hasSize(1);
  }

  @Test
  void masked_values_are_findings_but_no_records() {
    DocumentFinding finding = classifier.read("", "手机号：138****5679\n身份证号：110105********002X\n");

    assertThat(counts(finding)).containsKeys("mobile-phone", "resident-id");
    assertThat(finding.persons()).isEmpty();
  }

  @Test
  void examples_never_show_the_value() {
    DocumentFinding finding = classifier.read("", "姓名：欧阳娜娜\n手机：13812345679\n住址：南宁市青秀区金湖路59号");

    assertThat(finding.toString()).doesNotContain("欧阳娜娜", "13812345679", "金湖路");
  }

  @Test
  void text_form_of_records_shows_no_value() {
    DocumentFinding finding = classifier.read("", "姓名：欧阳娜娜");

    assertThat(finding.persons()).hasSize(1);
    assertThat(finding.persons().toString()).doesNotContain("欧阳");
  }

  @Test
  void hostile_texts_end_in_time() {
    List<String> texts =
        List.of(
            "a".repeat(1_000_000),
            "1".repeat(1_000_000),
            "138 ".repeat(50_000),
            "姓名：".repeat(50_000),
            "张".repeat(50_000),
            "南宁".repeat(50_000),
            "@.".repeat(100_000),
            "1-".repeat(100_000),
            "\t".repeat(100_000),
            "有限公司".repeat(200_000),
            "\ud83d\ude00".repeat(200_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(15), () -> texts.forEach(t -> classifier.read("", t)));
  }

  @Test
  void random_texts_never_fail() {
    String alphabet =
        "张王李伟芳姓名：电话号码邮箱南宁市路号公司 \t\n,，.@-+()（）0123456789１８xX*·{}$%\u0000\ud83d\ude00\ufeff";
    Random random = new Random(20240322);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int j = 0; j < length; j++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      DocumentFinding finding = classifier.read("", text.toString());
      assertThat(finding.findings())
          .allMatch(f -> f.count() >= f.distinct() && f.confidence() > 0 && f.confidence() <= 1);
    }
  }

  private static Map<String, Long> counts(DocumentFinding finding) {
    return finding.findings().stream()
        .collect(java.util.stream.Collectors.toMap(TextFinding::dataItem, TextFinding::count));
  }

  /** How many further persons a text may name, beside those whom it identifies. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "会议由张伟主持，李娜、王芳发言。张伟总结。 | 4",
        "张伟（13877112233）主持会议。 | 0",
        "1. 王小明\\n2. 李芳\\n3. 赵大年 | 3",
        "INSERT INTO t VALUES (1,'张伟','南宁'),(2,'李娜','桂林'),\\n(3,'王芳','柳州'); | 3",
        "INSERT INTO u (id, phone) VALUES (1,'13877112233'),(2,''),(3,'it''s (x); y'); | 2",
        "COPY users (id, name, email) FROM stdin;\\n1\tabc\tzw@corp.cn\\n2\tdef\t\\N\\n\\.\\n结束 | 1",
        "INSERT INTO menu VALUES (1,'系统管理'),(2,'用户管理'); | 0",
        "性别：男 年龄：35 病情：高血压 | 1",
        "手机：138****1234\\n手机：139****5678 | 2"
      })
  void whoeverIsNotIdentified_mayBeAFurtherPerson(String text, long further) {
    String lines = text.replace("\\n", "\n");
    assertThat(classifier.read("", lines).unattached()).isEqualTo(further);
  }

  @Test
  void namesBeyondTheBudget_areBoundedBySurnames() {
    String text = "张伟主持会议\n".repeat(3) + "李娜和王芳发言\n张伟主持会议\n";
    DocumentFinding all = classifier.read("", text);
    DocumentFinding few = new DocumentClassifier("张伟主持会议".length()).read("", text);
    assertThat(all.unattached()).isEqualTo(6);
    assertThat(few.unattached()).isGreaterThanOrEqualTo(all.unattached()).isLessThan(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-30 12:00:00 INFO card 6228483598035844240 t=1722040922902787548 |",
        "2026-09-30 12:00:00 INFO cardNo=6228483598035844240 | bank-card",
        "2026-09-30 12:00:00 INFO login 13877112233 ok=1 | mobile-phone",
        "2026-09-30 12:00:00 INFO certNo=11010519491231002X ok=1 | resident-id",
        "2026-09-30 12:00:00 INFO caller +18665391234 ok=1 |",
        "trace 4a37fa2d-f2d7-d40f-c785-138771122334 |",
        "汇款至 6228483598035844240 | bank-card"
      })
  void numbersInLinesOfALog_needAWordThatSaysWhatTheyAre(String line, String item) {
    assertThat(classifier.read("", line).findings())
        .extracting(TextFinding::dataItem)
        .isEqualTo(item == null ? List.of() : List.of(item));
  }
}
