package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.PersonSlot;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesToPersonsTest {
  private final Classifier classifier = Classifier.standard();

  private static TableSample catalogue(String name, String comment, String... columns) {
    return new TableSample(
        name,
        comment,
        List.of(columns).stream()
            .map(column -> new FieldSample(column, "varchar(40)", "", List.of()))
            .toList());
  }

  private static FieldSample keys(String name, int different) {
    return new FieldSample(
        name,
        "bigint",
        "",
        IntStream.range(0, 60).mapToObj(i -> String.valueOf(700 + i % different)).toList());
  }

  @Test
  void whoTheReferredTableNames_isWhomTheColumnNames() {
    TableSample records =
        new TableSample(
                "t_jl",
                "",
                List.of(
                    keys("a_ref", 20),
                    keys("b_ref", 4),
                    new FieldSample("诊断", "varchar(90)", "", List.of("高血压", "冠心病", "支气管炎"))))
            .withReferences(
                Map.of(
                    "a_ref", catalogue("t_a", "患者表", "id", "xingming", "shouji"),
                    "b_ref", catalogue("t_b", "医生表", "id", "xingming", "zhicheng")));

    List<PersonSlot> slots = classifier.table(records).personSlots();

    assertThat(slots).extracting(PersonSlot::role).containsExactly("patient", "doctor");
    assertThat(slots).extracting(PersonSlot::referred).containsExactly(false, true);
    assertThat(slots.get(0).fields()).containsExactly("a_ref", "诊断");
  }

  @ParameterizedTest
  @CsvSource({
    "actor, actor_id first_name last_name, true",
    "t_zhaopin, id xingming shouji, true",
    "users, id login email, true",
    "employee, EmployeeId LastName FirstName ReportsTo, true",
    "address, address_id address district phone, false",
    "dingdan, id shouhuoren dianhua jine, false",
    "sys_dept, dept_id dept_name leader phone email, false",
    "company, id name legal_person phone, false",
    "category, category_id name, false",
    "sys_user_role, user_id role_id, false"
  })
  void onlyATableWithPersonsOfItsOwn_listsPersons(String name, String columns, boolean lists) {
    assertThat(classifier.listsPersons(catalogue(name, "", columns.split(" ")))).isEqualTo(lists);
  }
}
