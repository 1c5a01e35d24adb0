package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.PersonSlot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePersonsTest {
  private static final TableClassifier CLASSIFIER = TableClassifier.standard((item, value) -> "*");

  @Test
  void slots_waybill_senderAndReceiver() {
    TableFinding finding =
        classify(
            "waybill",
            "运单",
            "waybill_no",
            "sender_name",
            "sender_phone",
            "receiver_name",
            "receiver_phone",
            "receiver_address",
            "weight");

    assertThat(counted(finding))
        .containsExactly(
            new PersonSlot("sender", List.of("sender_name", "sender_phone")),
            new PersonSlot(
                "receiver", List.of("receiver_name", "receiver_phone", "receiver_address")));
  }

  @Test
  void slots_waybillInInitials_senderAndReceiver() {
    TableFinding finding = classify("yd", "", "ydh", "fhr", "fhrdh", "shr", "shrdh", "shrdz");

    assertThat(finding.personSlots())
        .extracting(PersonSlot::role)
        .containsExactly("sender", "receiver");
  }

  @Test
  void slots_tableThatBeginsWithSomebodysNumber_onePerson() {
    TableFinding finding = classify("drivers", "", "driver_id", "real_name", "mobile");

    assertThat(counted(finding))
        .containsExactly(new PersonSlot("driver", List.of("driver_id", "real_name", "mobile")));
  }

  @Test
  void slots_company_twoPersonsAndNoneOfItsOwnFields() {
    TableFinding finding =
        classify(
            "company_info",
            "企业信息表",
            "company_name",
            "uscc",
            "legal_person",
            "legal_person_id_card",
            "contact_name",
            "contact_phone",
            "reg_address",
            "company_phone");

    assertThat(counted(finding))
        .containsExactly(
            new PersonSlot("legal-representative", List.of("legal_person", "legal_person_id_card")),
            new PersonSlot("contact", List.of("contact_name", "contact_phone")));
    assertThat(finding.subject()).isEmpty();
  }

  @Test
  void slots_customer_oneWithoutTheOperator() {
    TableFinding finding =
        classify("crm_customer", "客户表", "id", "xm", "sfzh", "sjh", "create_by", "create_user_name");

    assertThat(finding.subject()).hasValue("customer");
    assertThat(counted(finding))
        .containsExactly(new PersonSlot("customer", List.of("xm", "sfzh", "sjh")));
  }

  @Test
  void slots_employee_emergencyContactApart() {
    TableFinding finding =
        classify(
            "hr_employee",
            "",
            "emp_no",
            "name",
            "sex",
            "id_card",
            "phone",
            "emergency_contact",
            "emergency_contact_phone");

    assertThat(finding.subject()).hasValue("employee");
    assertThat(counted(finding)).hasSize(2);
    assertThat(counted(finding).get(1))
        .isEqualTo(
            new PersonSlot(
                "emergency-contact", List.of("emergency_contact", "emergency_contact_phone")));
  }

  @Test
  void slots_contactsOfSuppliers_oneWithItsPhone() {
    TableFinding finding = classify("供应商联系人", "", "供应商名称", "联系人", "联系电话", "电子邮箱");

    assertThat(finding.personSlots())
        .extracting(PersonSlot::fields)
        .containsExactly(List.of("联系人", "联系电话", "电子邮箱"));
  }

  @Test
  void slots_orderOfAUserForAContact_two() {
    TableFinding finding =
        classify("user_booking", "预约", "user_id", "contact_name", "contact_phone");

    assertThat(finding.personSlots())
        .extracting(PersonSlot::fields)
        .containsExactly(List.of("user_id"), List.of("contact_name", "contact_phone"));
  }

  @Test
  void slots_customersCalledBack_noVisitors() {
    TableFinding finding = classify("回访客户", "", "客户姓名", "手机号", "满意度");

    assertThat(counted(finding))
        .containsExactly(new PersonSlot("customer", List.of("客户姓名", "手机号")));
  }

  @Test
  void slots_dayOfJoiningInInitials_noGuests() {
    TableFinding finding = classify("yg", "员工", "gh", "xm", "sjh", "rzrq");

    assertThat(finding.personSlots()).extracting(PersonSlot::role).containsExactly("employee");
  }

  @Test
  void slots_dictionary_none() {
    TableFinding finding = classify("sys_dict", "字典表", "code", "name", "value", "sort");

    assertThat(finding.personSlots()).isEmpty();
    assertThat(finding.subject()).isEmpty();
  }

  /** The slots of persons who count, whatever put them together. */
  private static List<PersonSlot> counted(TableFinding finding) {
    return finding.personSlots().stream()
        .filter(slot -> !slot.referred())
        .map(slot -> new PersonSlot(slot.role(), slot.fields()))
        .toList();
  }

  private static TableFinding classify(String table, String comment, String... columns) {
    List<FieldSample> fields = new ArrayList<>();
    for (String column : columns) {
      fields.add(new FieldSample(column, "varchar(100)", "", List.of()));
    }
    return CLASSIFIER.classify(
        new TableSample(table, comment, fields), Collections.nCopies(columns.length, List.of()));
  }
}
