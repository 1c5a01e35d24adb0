package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose names say nothing or mislead: only their values tell what they are. */
class ValueColumnsTest {
  private static final Classifier CLASSIFIER = Classifier.standard();
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  /** Names that say nothing, and some that speak of a thing beside an item. */
  private static final String[] NAMES = {
    "c%d",
    "code",
    "no",
    "value",
    "num",
    "f%02d",
    "编号",
    "数据",
    "number",
    "序号",
    "key",
    "idx_no",
    "ref",
    "卡片编号",
    "流水",
    "field_%d",
    "ddh",
    "bh",
    "xlh",
    "phone_model",
    "card_seq",
    "单号",
    "id",
    "号码前缀"
  };

  @ParameterizedTest
  @ValueSource(ints = {20, 200, 1000})
  void numbers_of_business_are_nobody_s(int rows) {
    List<String> personal = new ArrayList<>();
    Random names = new Random(rows);
    new ImpostorColumns(20240322, rows)
        .all()
        .forEach(
            (kind, values) -> {
              String name = NAMES[names.nextInt(NAMES.length)].formatted(personal.size());
              FieldFinding finding = only(name, values);
              finding.items().stream()
                  .filter(item -> TAXONOMY.require(item).personal())
                  .forEach(item -> personal.add(kind + " in " + name + " is " + item));
            });

    assertThat(personal).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20,0,false",
    "200,0,false",
    "1000,0,false",
    "20,0.05,true",
    "200,0.05,true",
    "1000,0.05,true"
  })
  void every_type_is_told_by_its_values(int rows, double dirt, boolean mixed) {
    Map<String, List<String>> columns = new TypedColumns(7, rows, dirt, mixed).all();

    List<FieldSample> fields = new ArrayList<>();
    columns.forEach(
        (item, values) -> fields.add(new FieldSample("c" + (fields.size() + 1), "", "", values)));

    assertThat(found(CLASSIFIER.table(new TableSample("t1", "", fields))))
        .containsExactlyElementsOf(columns.keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 200})
  void masked_values_are_still_what_they_were(int rows) {
    new TypedColumns(11, rows, 0, false)
        .masked()
        .forEach(
            (item, values) ->
                assertThat(only("c1", values).dataItem()).as("%s", values.get(0)).contains(item));
  }

  private static List<String> found(TableFinding table) {
    return table.fields().stream().map(f -> f.dataItem().orElse("-")).toList();
  }

  private static FieldFinding only(String name, List<String> values) {
    FieldSample field = new FieldSample(name, "", "", values);
    return CLASSIFIER.table(new TableSample("t1", "", List.of(field))).fields().get(0);
  }
}
