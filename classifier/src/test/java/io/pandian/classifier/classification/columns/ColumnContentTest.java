package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns hold that are no plain column of one item: remarks, objects, codes, keys. */
class ColumnContentTest {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final int ROWS = 1000;

  @Test
  void one_remark_in_two_hundred_with_an_identity_number_is_seen() {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      remarks.add(i % 200 == 7 ? "证件11010519491231002X已核对" : "第" + i + "次回访，客户满意");
    }
    assertThat(only("remark", "备注", remarks).items()).containsExactly("resident-id");
  }

  @Test
  void bare_numbers_among_remarks_are_all_seen() {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      remarks.add(i % 200 == 7 ? "11010519491231002X" : i % 200 == 8 ? "13812345679" : "无异议" + i);
    }
    assertThat(only("bz", "备注", remarks).items()).contains("resident-id", "mobile-phone");
  }

  @Test
  void numbers_of_orders_inside_texts_are_no_telephones() {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      remarks.add(
          "单号1"
              + (1_000_000_007L * (i + 3) % 10_000_000_000L + 1_000_000_0000L) % 10_000_000_000L
              + "已发货");
    }
    assertThat(only("remark", "备注", remarks).items()).isEmpty();
  }

  @Test
  void objects_are_read_key_by_key() {
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      objects.add(
          "{\"applicant\":{\"realName\":\"王小"
              + (char) ('一' + i)
              + "\",\"idCard\":\"11010519491231002X\"},\"phone\":\"1"
              + List.of("38", "50", "86", "77").get(i % 4)
              + (10_000_000 + i * 791_953)
              + "\",\"amount\":"
              + i
              + "}");
    }
    FieldFinding found = only("ext", "扩展信息", objects);

    assertThat(found.dataItem()).isEmpty();
    assertThat(found.items()).contains("person-name", "resident-id", "mobile-phone");
    assertThat(found.evidence().examples()).allSatisfy(e -> assertThat(e).contains("*"));
  }

  @Test
  void objects_without_anything_personal_are_nothing() {
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      objects.add("{\"sku\":\"" + (10_000_000_000L + i * 777_777_777L) + "\",\"qty\":" + i + "}");
    }
    assertThat(only("ext", "扩展信息", objects).items()).noneMatch(ValueColumns::isPersonal);
  }

  @Test
  void broken_object_takes_no_time() {
    String broken = "{\"a\":\"" + "\\".repeat(20_000);
    assertThat(only("ext", "", List.of(broken, broken + "1")).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "f1,0男 1女,gender",
    "f1,'1:未婚,2:已婚,3:离异',marital-status",
    "f1,1-汉族 2-壮族 3-回族,ethnicity",
    "f1,01本科 02大专 03硕士,education-level",
    "f1,'0正常 1停用',-",
    "cust_type,1个人2企业,-",
    "f1,性别（0男 1女）,gender"
  })
  void codes_of_a_comment_say_what_the_column_is(String name, String comment, String item) {
    assertThat(only(name, comment, List.of()).dataItem().orElse("-")).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({
    "user.mobile,mobile-phone",
    "data.applicant.idCard,resident-id",
    "ext$realName,person-name",
    "payload[0].email,email",
    "info__birthday,birth-date",
    "用户信息/手机号,mobile-phone",
    "phone_md5,mobile-phone",
    "sfzh_encrypt,resident-id",
    "hyxm,person-name",
    "mqgzdw,employer",
    "xbdm,gender",
    "lxdhlx,-"
  })
  void flattened_hashed_and_spelled_names_are_read(String name, String item) {
    FieldSample field = new FieldSample(name, "", "", List.of());
    FieldSample id = new FieldSample("sfzhm", "", "身份证号", List.of());
    FieldSample birth = new FieldSample("csrq", "", "出生日期", List.of());
    TableSample table = new TableSample("t_ryxx", "", List.of(field, id, birth));

    assertThat(CLASSIFIER.table(table).fields().get(0).dataItem().orElse("-")).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({
    "t_customer,客户信息,customer",
    "hr_employee,员工档案,employee",
    "his_patient,患者基本信息,patient",
    "stu_info,学生信息,student",
    "exec_info,高管信息,executive",
    "gd_info,股东名册,shareholder",
    "live_anchor,主播信息,host",
    "drv,司机信息,driver",
    "t_company,企业信息,-"
  })
  void table_is_about_whom_its_name_says(String name, String comment, String subject) {
    List<FieldSample> fields =
        Arrays.asList(
            new FieldSample("name", "", "姓名", List.of()),
            new FieldSample("phone", "", "手机号", List.of()));

    assertThat(CLASSIFIER.table(new TableSample(name, comment, fields)).subject().orElse("-"))
        .isEqualTo(subject);
  }

  @Test
  void foreign_keys_to_persons_are_their_identifiers() {
    List<FieldSample> fields =
        List.of(
            new FieldSample("patient_id", "bigint", "", List.of()),
            new FieldSample("doctor_id", "bigint", "", List.of()),
            new FieldSample("dept_id", "bigint", "部门ID", List.of()));

    assertThat(CLASSIFIER.table(new TableSample("t_visit_log", "", fields)).fields())
        .extracting(f -> f.dataItem().orElse("-"))
        .containsExactly("user-id", "employee-id", "-");
  }

  private static FieldFinding only(String name, String comment, List<String> values) {
    FieldSample field = new FieldSample(name, "varchar(500)", comment, values);
    return CLASSIFIER.table(new TableSample("t1", "", List.of(field))).fields().get(0);
  }
}
