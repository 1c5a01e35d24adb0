package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of customers hold persons and companies; one person in them makes them personal. */
class MixedNamesTest {
  private static final List<String> SURNAMES =
      List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳", "蒋");
  private static final List<String> GIVEN =
      List.of("伟", "芳", "秀英", "建国", "丽华", "志强", "晓燕", "文博", "雨桐", "国栋", "淑珍", "子涵");
  private static final List<String> PLACES = List.of("南宁", "桂林", "柳州", "上海", "杭州", "广西");
  private static final List<String> TRADES = List.of("恒达", "瑞丰", "新锐", "百盛", "安泰", "华信");
  private static final List<String> FORMS = List.of("贸易有限公司", "科技股份有限公司", "物流有限公司", "食品厂");

  private static final Classifier CLASSIFIER = Classifier.standard();

  @ParameterizedTest
  @ValueSource(ints = {30, 50, 70})
  void columnsOfPersonsAndCompanies_holdNamesOfPersons(int persons) {
    assertThat(held(column(persons))).contains("person-name");
  }

  @Test
  void columnsOfCompanies_holdNone() {
    assertThat(held(column(0))).contains("organisation-name");
  }

  private static Optional<String> held(List<String> values) {
    TableSample sample =
        new TableSample("t7", "", List.of(new FieldSample("c1", "varchar(64)", "", values)));
    return CLASSIFIER.table(sample).fields().get(0).dataItem();
  }

  private static List<String> column(int persons) {
    Random random = new Random(persons);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      values.add(
          i < persons
              ? any(random, SURNAMES) + any(random, GIVEN)
              : any(random, PLACES) + any(random, TRADES) + any(random, FORMS));
    }
    return values;
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
