package io.pandian.classifier.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.detection.FieldSample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
  private static final Classifier CLASSIFIER = Classifier.standard().on(DAY);

  @ParameterizedTest
  @CsvSource({
    "birth-date,2012-03-16,true", // the day before the fourteenth birthday
    "birth-date,2012-03-15,false", // the birthday itself
    "birth-date,2012-03-14,false",
    "birth-date,20250101,true",
    "birth-date,2012年3月16日,true",
    "birth-date,2026-03-15,true", // born today
    "birth-date,2026-03-16,false", // not born
    "birth-date,2012-13-01,false",
    "birth-date,unknown,false",
    "resident-id,450103201203160013,false", // the check character is wrong
    "resident-id,110105194912310021,false",
    "resident-id,11010519491231002X,false",
    "age,13,true",
    "age,14,false",
    "age,13周岁,true",
    "age,113,false",
    "mobile-phone,2012-03-16,false"
  })
  void child_is_one_until_the_fourteenth_birthday(String item, String value, boolean minor) {
    assertThat(new Minors(DAY).isMinor(item, value)).isEqualTo(minor);
  }

  @Test
  void identity_number_shows_a_child_until_the_fourteenth_birthday() {
    assertThat(new Minors(DAY).isMinor("resident-id", residentId("45010320120316001"))).isTrue();
    assertThat(new Minors(DAY).isMinor("resident-id", residentId("45010320120315001"))).isFalse();
  }

  @Test
  void leap_day_child_is_of_age_with_the_last_day_of_february() {
    Minors before = new Minors(LocalDate.of(2026, 2, 27));
    Minors after = new Minors(LocalDate.of(2026, 2, 28));
    assertThat(before.isMinor("birth-date", "2012-02-29")).isTrue();
    assertThat(after.isMinor("birth-date", "2012-02-29")).isFalse();
  }

  @Test
  void one_child_in_a_column_makes_the_item_visible() {
    List<String> births = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      births.add((1950 + i) + "-05-0" + (1 + i % 9));
    }
    assertThat(column(births).items()).containsExactly("birth-date");
    births.add("2015-06-01");
    assertThat(column(births).items()).containsExactly("birth-date", "minor");
  }

  @Test
  void other_dates_say_nothing_of_children() {
    FieldSample orders =
        new FieldSample("order_date", "date", "下单日期", List.of("2025-01-02", "2025-06-01"));
    TableSample table = new TableSample("t_order", "订单", List.of(orders));
    assertThat(CLASSIFIER.table(table).fields().get(0).items()).isEmpty();
  }

  @Test
  void document_of_a_child_says_so() {
    String child = "姓名：覃小明\n出生日期：2016年5月1日\n身份证号：" + residentId("45010320160501001");
    String adult = "姓名：覃大明\n出生日期：1986年5月1日\n身份证号：" + residentId("45010319860501001");

    assertThat(CLASSIFIER.document("登记表", child).findings())
        .extracting(TextFinding::dataItem)
        .contains("minor");
    assertThat(CLASSIFIER.document("登记表", adult).findings())
        .extracting(TextFinding::dataItem)
        .doesNotContain("minor");
  }

  private static FieldFinding column(List<String> births) {
    FieldSample field = new FieldSample("csrq", "date", "出生日期", births);
    return CLASSIFIER.table(new TableSample("t_ryxx", "人员", List.of(field))).fields().get(0);
  }

  private static String residentId(String head) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * weights[i];
    }
    return head + "10X98765432".charAt(sum % 11);
  }
}
