package io.pandian.classifier.pathways.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
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
          importantData: [{item: guangxi-list-2025/enterprise-credit/1, standing: excluded, ground: 只涉及单个企业}]
      """;

  private final PathwayDecider decider =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  @Test
  void opinion_hasItsPartsInOrder() {
    assertThat(opinion("1800000", "职务", Language.ZH))
        .containsSubsequence(
            "一、事实",
            "在区内登记注册；不是关键信息基础设施运营者（申报）。",
            "没有另报法人",
            "统计期为 2026-01-01 至 2026-06-30（未另报",
            "所属行业为“企业信用信息服务”",
            "自然人 1,800,000 人",
            "经复核排除，理由：只涉及单个企业。",
            "二、依据",
            "[guangxi-list-2025/enterprise-credit/11]",
            "三、适用",
            "累计 1,800,000 人，为下一数量线 2,000,000 人的 90%",
            "已接近",
            "四、结论",
            "应当订立个人信息出境标准合同并备案，或者通过个人信息保护认证，二者择一。",
            "起决定作用的条目：guangxi-list-2025/enterprise-credit/11。",
            "最接近而未达到的条目：guangxi-list-2025/enterprise-credit/9。",
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
  void opinion_saysWhyTheNamedScenariosDoNotApplyAndWhatWould() {
    assertThat(opinion("150000", "婚姻状况", Language.ZH))
        .contains(
            "限定场景的条目（guangxi-list-2025/enterprise-credit/9,"
                + " guangxi-list-2025/enterprise-credit/11）未予适用：数据项“婚姻状况”不在限定之内；只含“姓名、")
        .contains("起决定作用的条目：guangxi-list-2025/enterprise-credit/12。");
    assertThat(opinion("150000", "职务", Language.ZH)).doesNotContain("未予适用");
  }

  @Test
  void opinion_givesPeriodAndEntity() {
    String declared =
        FACTS.replace(
            "subjects:",
            "entity: 二号公司\n    period: {from: 2026-02-01, to: 2026-05-31}\n    subjects:");
    assertThat(written(declared.replace("COUNT", "10").replace("DATA", "职务"), Language.ZH))
        .contains("活动属于法人“二号公司”", "统计期为 2026-02-01 至 2026-05-31（申报）。");
  }

  @Test
  void opinion_neverGivesAShareOfOnePerson() {
    String none =
        """
        asOf: 2026-06-30
        organisation: {zone: none, criticalInfrastructureOperator: true}
        activities:
          - {id: F1, scenario: 业务, dataItems: [姓名], persons: {nonSensitive: 0, sensitive: 0}}
          - {id: F2, scenario: 业务, dataItems: [姓名], persons: {nonSensitive: 1000000, sensitive: 0}}
        """;
    for (Language language : Language.values()) {
      assertThat(written(none, language)).doesNotContain("0%", "0 %");
    }
  }

  @Test
  void attributes_haveTheirNames() {
    String declared = FACTS.replace("subjects:", "attributes: {unitMegawatt: 900}\n    subjects:");
    assertThat(written(declared.replace("COUNT", "10").replace("DATA", "职务"), Language.ZH))
        .contains("单机（套）容量：900")
        .doesNotContain("unitMegawatt");
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
    return written(FACTS.replace("COUNT", count).replace("DATA", item), language);
  }

  private String written(String text, Language language) {
    Problems problems = new Problems();
    Facts facts = FactsFile.read("facts.yaml", text, problems).orElseThrow();
    problems.throwIfAny();
    return new DecisionOpinion(Rulebooks.standard(), Taxonomy.standard(), language)
        .of(facts, decider.decide(facts));
  }
}
