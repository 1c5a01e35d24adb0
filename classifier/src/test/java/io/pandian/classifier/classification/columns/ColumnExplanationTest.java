package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.ColumnExplanation.Clue;
import io.pandian.classifier.classification.columns.ColumnExplanation.Considered;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.Resources;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnExplanationTest {
  private static final Classifier CLASSIFIER = Classifier.standard();

  @Test
  void everyCueThatWeighs_hasItsText() {
    List<String> weighed =
        Resources.tsv("defaults/column-weights.tsv").stream()
            .map(row -> row.get(0))
            .filter(cue -> !cue.equals("threshold") && !cue.equals("mention"))
            .toList();
    assertThat(Resources.tsv("lexicons/cue-texts.tsv"))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrderElementsOf(weighed);
  }

  @Test
  void explanation_addsUpToTheVerdict() {
    TableSample sample =
        table(
            new FieldSample("xm", "varchar(20)", "姓名", List.of("王小明", "李丽华", "赵子龙")),
            new FieldSample("is_default", "tinyint", "是否默认地址", List.of("0", "1", "0")),
            new FieldSample("qqq", "varchar(9)", "", List.of("@@", "##")));

    ExplainedTable table = CLASSIFIER.explain(sample);
    List<FieldFinding> found = table.finding().fields();
    List<ColumnExplanation> explained = table.columns();

    assertThat(table.finding()).isEqualTo(CLASSIFIER.table(sample));
    assertThat(explained)
        .extracting(ColumnExplanation::name)
        .containsExactly("xm", "is_default", "qqq");
    Considered name = explained.get(0).considered().get(0);
    assertThat(found.get(0).dataItem()).contains(name.item());
    assertThat(found.get(0).confidence()).isEqualTo(name.probability());
    double logOdds = name.clues().stream().mapToDouble(Clue::logOdds).sum();
    assertThat(Math.min(0.995, 1 / (1 + Math.exp(-logOdds)))).isEqualTo(name.probability());
    assertThat(explained.get(2).considered()).isEmpty();
  }

  @Test
  void whatSpeaksAgainst_isTold() {
    List<String> notes = IntStream.range(0, 20).mapToObj(i -> "见附件" + i).toList();
    TableSample sample = table(new FieldSample("sjh", "varchar(20)", "手机号", notes));

    Considered phone = CLASSIFIER.explain(sample).columns().get(0).considered().get(0);

    assertThat(phone.item()).isEqualTo("mobile-phone");
    assertThat(phone.clues())
        .anySatisfy(
            clue -> {
              assertThat(clue.logOdds()).isNegative();
              assertThat(clue.text().zh()).contains("没有").contains("形状");
            });
  }

  private static TableSample table(FieldSample... fields) {
    return new TableSample("t_customer", "客户", List.of(fields));
  }
}
