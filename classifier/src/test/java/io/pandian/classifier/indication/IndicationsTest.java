package io.pandian.classifier.indication;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.Resources;
import io.pandian.config.taxonomy.Indicator;
import io.pandian.config.taxonomy.Indicators;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IndicationsTest {
  private final Indications indications = Indications.standard();

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "indications.cases.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true)
  void subjects_areSuspectedByTheirWordsAndNotInOrdinaryTables(
      String kind, String name, String comment, String content, String expected) {
    List<Indication> found =
        kind.equals("table")
            ? indications.ofTable(name, comment, fields(content))
            : indications.ofDocument(name, content);
    List<String> codes = codes(found);
    if (expected.equals("-")) {
      assertThat(codes).isEmpty();
    } else {
      assertThat(codes).contains(expected.split(" "));
    }
  }

  private static List<FieldSample> fields(String columns) {
    return Arrays.stream(columns.split("\\|"))
        .map(column -> column.split(":", 2))
        .map(column -> new FieldSample(column[0], "", column[1], List.of()))
        .toList();
  }

  @Test
  void everyIndicator_hasWords() {
    assertThat(Indicators.standard().all())
        .extracting(Indicator::code)
        .allMatch(indications::knows);
    assertThat(Resources.tsv("lexicons/indicator-words.tsv").stream().map(row -> row.get(0)))
        .allMatch(code -> Indicators.standard().indicator(code).isPresent())
        .doesNotHaveDuplicates();
  }

  @Test
  void marks_areFoundWhereTheyStandForTheData_andNotWhereTheyAreExplained() {
    assertThat(codes(indications.ofTable("t_a", "国家核心数据：调度参数", List.of())))
        .contains("marked-core-data");
    assertThat(codes(indications.ofDocument("", "数据级别: 核心\n\n附件一")))
        .containsExactly("marked-core-data");
    assertThat(codes(indications.ofDocument("", "本制度适用于重要数据的处理活动，各部门应当按照要求报送目录。"))).isEmpty();
    assertThat(codes(indications.ofTable("t_b", "", fields("level:数据级别（1一般数据 2重要数据 3核心数据）"))))
        .isEmpty();
    assertThat(codes(indications.ofDocument("", "数据级别：一般\n正文"))).isEmpty();
  }

  private static List<String> codes(List<Indication> found) {
    return found.stream().map(Indication::indicator).toList();
  }

  @Test
  void cluesInColumnsThatAreLeftOut_doNotCount() {
    Indication found =
        indications.ofTable("t_site", "", fields("name:变电站名称|cap:主变容量|lvl:电压等级|owner:负责人")).get(0);

    assertThat(found.suspects(field -> field.equals("name") || field.equals("cap"))).isTrue();
    assertThat(found.suspects(field -> field.equals("owner"))).isFalse();
  }

  @Test
  void textsInValues_weighLessThanNames() {
    FieldSample remark =
        new FieldSample("remark", "", "备注", List.of("220千伏变电站继电保护定值已下发", "装机容量变更，负荷预测与输电线路同步更新"));

    assertThat(indications.ofTable("note", "", List.of(remark))).isEmpty();
    assertThat(indications.ofTable("grid_note", "变电站备注", List.of(remark)))
        .extracting(Indication::indicator)
        .contains("electric-power");
  }

  @Test
  void latinWords_standByThemselves() {
    assertThat(
            indications.ofTable(
                "chipset", "", fields("gasket:|eccentricity:|saisie:|plcy:|scada_tag:|kw:")))
        .isEmpty();
  }

  @Test
  void aSubjectMentionedInPassing_isLeftOutOfALongText() {
    String passing = "变电站继电保护和装机容量。" + "本合同双方就办公用品采购达成一致，条款如下。".repeat(300);

    assertThat(indications.ofDocument("", passing)).isEmpty();
  }
}
