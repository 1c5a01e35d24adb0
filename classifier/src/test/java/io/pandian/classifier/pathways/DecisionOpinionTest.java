package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.Language;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionOpinionTest {
  private static final String FACTS =
      """
      asOf: 2026-06-30
      organisation: {zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
      activities:
        - id: F1
          sector: guangxi/enterprise-credit
          scenario: 金融信贷
          subjects: [股东]
          dataItems: [姓名, DATA]
          persons: {nonSensitive: COUNT, sensitive: 0}
          importantData: [{item: guangxi-list-2025/enterprise-credit/1, standing: excluded, ground: 单个企业}]
      """;

  private final PathwayDecider decider =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  @Test
  void opinion_hasItsPartsInOrder() {
    assertThat(opinion("1800000", "职务", Language.ZH))
        .containsSubsequence(
            "一、事实",
            "在区内登记注册；不是关键信息基础设施运营者（申报）。",
            "自然人 1,800,000 人",
            "经复核排除，理由：单个企业。",
            "二、依据",
            "[guangxi-list-2025/enterprise-credit/11]",
            "三、适用",
            "累计 1,800,000 人，为下一数量线 2,000,000 人的 90%",
            "已接近",
            "四、结论",
            "应当订立个人信息出境标准合同并备案，或者通过个人信息保护认证，二者择一。",
            "五、待确认事项",
            "无。",
            "六、仍须履行的义务",
            "综上");
  }

  @Test
  void opinion_givesTheStrictestReadingAndTheOthers_whileSomethingIsOpen() {
    assertThat(opinion("150000", "婚姻状况", Language.EN))
        .containsSubsequence(
            "4. Result",
            "Until what is open is settled, on the strictest reading: A standard contract",
            "If the authority confirms that no item of the list covers it: The data is outside the list",
            "5. Open questions",
            "[unlisted-items-in-special-scope]");
  }

  @Test
  void opinion_leavesNoPlaceUnfilled() {
    for (Language language : Language.values()) {
      for (String count : List.of("1", "499999", "2000000")) {
        assertThat(opinion(count, "婚姻状况", language)).doesNotContain("{", "}", "null");
      }
    }
  }

  private String opinion(String count, String item, Language language) {
    Problems problems = new Problems();
    String text = FACTS.replace("COUNT", count).replace("DATA", item);
    Facts facts = FactsFile.read("facts.yaml", text, problems).orElseThrow();
    problems.throwIfAny();
    return new DecisionOpinion(language).of(facts, decider.decide(facts));
  }
}
