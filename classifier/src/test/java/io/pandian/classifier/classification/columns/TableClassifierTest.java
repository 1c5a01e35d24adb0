package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableClassifierTest {
  private static final TableClassifier CLASSIFIER =
      TableClassifier.standard((item, value) -> value.charAt(0) + "*");

  @Test
  void column_minorityOfValidIds_isStillNamed() {
    List<String> values = new ArrayList<>(Collections.nCopies(997, "已联系"));
    values.addAll(List.of("a", "b", "c"));
    FieldSample remark = new FieldSample("remark", "varchar(500)", "备注", values);
    Detection ids = new Detection("resident-id", 3, 3, 3, 3, 0, List.of("4501**********123X"));

    FieldFinding finding = only(remark, List.of(ids));

    assertThat(finding.dataItem()).hasValue("resident-id");
    assertThat(finding.evidence().checkPassed()).isEqualTo(3);
    assertThat(finding.evidence().examples()).containsExactly("4501**********123X");
  }

  @Test
  void column_minorityBesideAnItem_isMentioned() {
    List<String> values = IntStream.range(0, 1000).mapToObj(i -> "1380000" + (1000 + i)).toList();
    FieldSample phone = new FieldSample("mobile", "varchar(20)", "手机号", values);
    Detection phones = new Detection("mobile-phone", 996, 0, 0, 996, 0, List.of("138****1000"));
    Detection ids = new Detection("resident-id", 4, 4, 4, 4, 0, List.of("4501**********123X"));

    FieldFinding finding = only(phone, List.of(phones, ids));

    assertThat(finding.dataItem()).hasValue("mobile-phone");
    assertThat(finding.also()).extracting(Candidate::dataItem).contains("resident-id");
  }

  @Test
  void column_valuesContradictName_losesConfidence() {
    List<String> values = IntStream.range(0, 1000).mapToObj(i -> "型号-" + i).toList();
    FieldSample named = new FieldSample("phone", "varchar(20)", "", List.of());
    FieldSample contradicted = new FieldSample("phone", "varchar(20)", "", values);

    assertThat(only(named, List.of()).dataItem()).hasValue("mobile-phone");
    assertThat(only(contradicted, List.of()).dataItem()).isEmpty();
  }

  @Test
  void columns_ofATreeOfCodes_areNobodysChildren() {
    List<FieldSample> tree =
        List.of("code", "children.code", "children.children.code").stream()
            .map(name -> new FieldSample(name, "", "", List.of("00", "01", "02")))
            .toList();

    TableFinding finding =
        CLASSIFIER.classify(
            new TableSample("menu", "", tree), Collections.nCopies(tree.size(), List.of()));

    assertThat(finding.fields()).allMatch(field -> field.dataItem().isEmpty());
  }

  @Test
  void column_namedInThePlural_isTheSameItem() {
    assertThat(only(new FieldSample("contacts_mobiles", "", "", List.of()), List.of()).dataItem())
        .hasValue("mobile-phone");
  }

  @Test
  void column_namedInWholePinyinWithoutSigns_isCutIntoItsWords() {
    FieldSample phone = new FieldSample("toubaorendianhua", "", "", List.of());
    FieldSample name = new FieldSample("toubaorenxingming", "", "", List.of());
    FieldSample address = new FieldSample("toubaorendizhi", "", "", List.of());
    List<List<Detection>> nothing = List.of(List.of(), List.of(), List.of());

    assertThat(
            CLASSIFIER
                .classify(new TableSample("t1", "", List.of(phone, name, address)), nothing)
                .fields())
        .extracting(field -> field.dataItem().orElse("-"))
        .containsExactly("mobile-phone", "person-name", "address");
  }

  @Test
  void column_ofAListOfCodes_isNobodys() {
    FieldSample name = new FieldSample("position_name", "", "职务名称", List.of());
    FieldSample sort = new FieldSample("sort", "", "排序", List.of());
    List<List<Detection>> nothing = List.of(List.of(), List.of());

    assertThat(
            CLASSIFIER
                .classify(new TableSample("t_position", "职务表", List.of(name, sort)), nothing)
                .fields()
                .get(0)
                .dataItem())
        .isEmpty();
    assertThat(only(name, List.of()).dataItem()).hasValue("job-title");
  }

  @Test
  void column_aboutAThingThatBeginsLikeAPerson_isNotThePersons() {
    FieldSample client = new FieldSample("client_name", "", "客户端名称", List.of());

    assertThat(only(client, List.of()).confidence())
        .isLessThan(
            only(new FieldSample("client_name", "", "客户名称", List.of()), List.of()).confidence());
  }

  @Test
  void column_maskedValues_areWhatTheNameSays() {
    List<String> values = IntStream.range(0, 100).mapToObj(i -> "138****" + (1000 + i)).toList();
    FieldSample phone = new FieldSample("sjh", "varchar(20)", "", values);
    FieldSample id = new FieldSample("sfzh", "varchar(18)", "", List.of());

    TableFinding finding =
        CLASSIFIER.classify(
            new TableSample("t_kh", "", List.of(phone, id)), List.of(List.of(), List.of()));

    assertThat(finding.fields().get(0).dataItem()).hasValue("mobile-phone");
    assertThat(finding.fields().get(0).evidence().name()).startsWith("pinyin sjh");
    assertThat(finding.fields().get(0).evidence().examples()).contains("1*");
  }

  @Test
  void column_valuesAlone_tell() {
    List<String> values = IntStream.range(0, 50).mapToObj(i -> "v" + i).toList();
    FieldSample unnamed = new FieldSample("field7", "varchar(50)", "", values);
    Detection ids = new Detection("resident-id", 50, 50, 50, 50, 0, List.of());

    FieldFinding finding = only(unnamed, List.of(ids));

    assertThat(finding.dataItem()).hasValue("resident-id");
    assertThat(finding.confidence()).isGreaterThan(0.9);
  }

  @Test
  void column_failedChecks_areNoProof() {
    List<String> values = IntStream.range(0, 50).mapToObj(i -> "v" + i).toList();
    FieldSample serial = new FieldSample("serial", "varchar(50)", "", values);
    Detection ids = new Detection("bank-card", 50, 5, 50, 50, 0, List.of());

    assertThat(only(serial, List.of(ids)).dataItem()).isEmpty();
  }

  private static FieldFinding only(FieldSample field, List<Detection> detections) {
    return CLASSIFIER
        .classify(new TableSample("t", "", List.of(field)), List.of(detections))
        .fields()
        .get(0);
  }
}
