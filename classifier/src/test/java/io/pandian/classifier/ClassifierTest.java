package io.pandian.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {
  private static final Classifier CLASSIFIER = Classifier.standard();

  @Test
  void remarks_withAnIdentityNumberInTwoHundred_holdIt() {
    List<String> remarks = new ArrayList<>(Collections.nCopies(199, "客户要求周末送货，请提前联系"));
    remarks.add("补录证件 110101199003074274，已核对");

    FieldFinding found = only(new FieldSample("bz", "varchar(500)", "备注", remarks));

    assertThat(found.dataItem()).isEmpty();
    assertThat(found.items()).containsExactly("resident-id");
    assertThat(found.also()).extracting(Candidate::dataItem).first().isEqualTo("resident-id");
    assertThat(found.evidence().matched()).isEqualTo(1);
    assertThat(found.evidence().checkPassed()).isEqualTo(1);
    assertThat(found.evidence().examples()).hasSize(1).doesNotContain("110101199003074274");
  }

  @Test
  void remarks_withoutAny_holdNothing() {
    List<String> remarks = List.of("订单号20260630123456789012345，金额12345678.00", "尽快发货", "无");

    assertThat(only(new FieldSample("bz", "varchar(500)", "备注", remarks)).items()).isEmpty();
  }

  private static FieldFinding only(FieldSample field) {
    return CLASSIFIER.table(new TableSample("t_order", "订单", List.of(field))).fields().get(0);
  }
}
