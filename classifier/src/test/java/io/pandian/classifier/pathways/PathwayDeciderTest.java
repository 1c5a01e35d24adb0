package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.classifier.pathways.text.DecisionText;
import io.pandian.config.Language;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathwayDeciderTest {
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private final PathwayDecider decider = new PathwayDecider(Rulebooks.standard(), TAXONOMY);

  @Test
  void count_showsTheNextThreshold_andTheDayItIsCrossed() {
    ScopeCount count = decide(credit(500_000), "2026-06-30").counts().orElseThrow();
    assertThat(count.nextThreshold()).hasValue(2_000_000);
    assertThat(count.projectedCrossing()).isEmpty();
    ScopeCount near = decide(credit(1_640_000), "2026-06-30").counts().orElseThrow();
    assertThat(near.nextThreshold()).hasValue(2_000_000);
    // 181 days for 1,640,000 make 220.7 days for 2,000,000.
    assertThat(near.projectedCrossing()).contains(LocalDate.ofYearDay(2026, 221));
  }

  @Test
  void count_hasNoNextThreshold_atTheTop() {
    ScopeCount count = decide(credit(2_000_000), "2026-06-30").counts().orElseThrow();
    assertThat(count.nextThreshold()).isEmpty();
    assertThat(count.union()).isEqualTo(2_000_000);
  }

  @Test
  void trace_saysWhereEachValueComesFrom() {
    PathwayDecision decision = decide(credit(500_000), "2026-06-30");
    assertThat(decision.trace())
        .extracting(step -> step.condition().zh() + "|" + step.value() + "|" + step.from().zh())
        .contains(
            "处理者在自贸试验区登记注册|TRUE|处理者申报 organisation.registeredInZone",
            "自当年1月1日起累计个人信息（不含敏感个人信息）达到 500,000 人|TRUE|企业信用：三类场景下的企业高管等五类人员（不含敏感个人信息）去重计数"
                + " 500,000 人");
  }

  @Test
  void duties_remain_whenDataIsOutsideTheList() {
    PathwayDecision decision = decide(credit(10), "2026-06-30");
    assertThat(decision.pathway()).isEqualTo(Pathway.OUTSIDE_LIST);
    assertThat(decision.duties())
        .extracting(duty -> duty.zh().substring(0, 4))
        .contains("向个人告", "采取技术", "建立数据", "按规定识");
  }

  @Test
  void duties_areTheOtherLaws_whenTheListDoesNotGovern() {
    String facts = credit(10).replace("ground: none", "special: [core-data]");
    PathwayDecision decision = decide(facts, "2026-06-30");
    assertThat(decision.pathway()).isEqualTo(Pathway.NOT_GOVERNED_BY_LIST);
    assertThat(decision.duties()).hasSize(1);
    assertThat(decision.basis().get(0).item()).isEqualTo("guangxi-measures/art-8-core-data");
  }

  @Test
  void duties_areNone_whenNothingLeaves() {
    String facts = credit(10).replace("ground: none", "access: inside-china-only");
    PathwayDecision decision = decide(facts, "2026-06-30");
    assertThat(decision.pathway()).isEqualTo(Pathway.NOT_OUTBOUND);
    assertThat(decision.duties()).isEmpty();
    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
  }

  @Test
  void basis_citesDocumentSectionAndItem() {
    assertThat(decide(credit(500_000), "2026-06-30").basis().get(0).citation())
        .isEqualTo(
            "中国（广西）自由贸易试验区数据出境管理清单（负面清单）（2025版）"
                + " 行业领域二：企业信用信息服务（二）需要通过个人信息出境标准合同备案、个人信息保护认证出境的数据清单 个人信息第11项");
  }

  @Test
  void measuresRunOut_andBothReadingsAgree() {
    PathwayDecision decision = decide(credit(500_000), "2027-08-09");
    assertThat(decision.pathway()).isEqualTo(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION);
    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
  }

  @Test
  void dayBeforeTheProvisions_isQuestioned() {
    PathwayDecision decision = decide(credit(500_000), "2024-03-21");
    assertThat(decision.questions()).extracting(q -> q.id()).contains("rules-not-in-force");
  }

  @Test
  void decisions_areTheSameEachTime() {
    Facts facts = facts(credit(700_000), "2026-06-30");
    assertThat(decider.decide(facts)).isEqualTo(decider.decide(facts));
  }

  @Test
  void texts_haveNoPlaceLeftUnfilled() {
    for (String facts :
        List.of(
            credit(500_000),
            credit(500_000).replace("scenario: 金融信贷", "scenario: ''"),
            credit(500_000).replace("持股数", "婚姻状况"),
            credit(500_000).replace("union: 500000", "union: 500000, lower: 400000"),
            credit(500_000).replace("union: 500000", "union: 500000, deleted: 5"),
            credit(500_000).replace("enterprise-credit", "live-commerce"),
            credit(500_000).replace("ground: none", "ground: art-5-1-1, groundConditionsMet: null"),
            credit(500_000)
                .replace(
                    "ground: none",
                    "importantData: [{item: guangxi-list-2025/enterprise-credit/1, standing:"
                        + " suspected}]"))) {
      Facts read = facts(facts, "2026-06-30");
      for (Language language : Language.values()) {
        assertThat(new DecisionText(language).of(read, decider.decide(read)))
            .contains("F1")
            .doesNotContain("{", "}");
      }
    }
  }

  @Test
  void text_namesResultRulesAndDuties() {
    Facts facts = facts(credit(500_000), "2026-06-30");
    assertThat(new DecisionText(Language.ZH).of(facts, decider.decide(facts)))
        .contains("总体结论：标准合同备案或个人信息保护认证（已确定）")
        .contains("guangxi-list-2025/enterprise-credit/11（")
        .contains("仍须履行");
  }

  @Test
  void overall_isTheStrictestOfWhatIsInScope() {
    assertThat(PathwayDecider.overall(List.of())).isEqualTo(Pathway.NOT_OUTBOUND);
    PathwayDecision other =
        decide(credit(10).replace("ground: none", "special: [core-data]"), "2026-06-30");
    PathwayDecision free = decide(credit(10), "2026-06-30");
    assertThat(PathwayDecider.overall(List.of(other))).isEqualTo(Pathway.NOT_GOVERNED_BY_LIST);
    assertThat(PathwayDecider.overall(List.of(other, free))).isEqualTo(Pathway.OUTSIDE_LIST);
  }

  @Test
  void manyUnknowns_areNeverTakenForDetermined() {
    StringBuilder facts =
        new StringBuilder(
            "asOf: 2026-06-30\n"
                + "organisation: {zone: none, criticalInfrastructureOperator: false}\n"
                + "activities:\n");
    for (int i = 0; i < 30; i++) {
      facts.append(
          "  - {id: F"
              + i
              + ", sector: none, dataItems: [姓名], persons: {nonSensitive: 50000, sensitive: 0},"
              + " ground: art-5-1-1, groundConditionsMet: null}\n");
    }
    facts.append(
        "  - {id: X, sector: none, dataItems: [姓名],"
            + " persons: {nonSensitive: 10, sensitive: 0}}\n");
    List<PathwayDecision> decisions = decider.decide(read(facts.toString()));
    PathwayDecision last = decisions.get(30);
    assertThat(last.pathway()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(last.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(last.alternatives())
        .extracting(PathwayDecision.Alternative::pathway)
        .contains(Pathway.EXEMPT);
  }

  @Test
  void itemsThatDisagree_areAnErrorNamingBoth(@TempDir Path folder) throws IOException {
    PathwayDecider conflicting =
        new PathwayDecider(Rulebooks.load(List.of(conflict(folder))), TAXONOMY);
    String text =
        "asOf: 2026-06-30\n"
            + "organisation: {zone: jiangsu, registeredInZone: true,"
            + " criticalInfrastructureOperator: false}\n"
            + "activities: [{id: F1, sector: js.pharma, scenario: x, persons: {nonSensitive: 60,"
            + " sensitive: 0}}]\n";
    assertThatThrownBy(() -> conflicting.decide(read(text)))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "rulebooks: The items jiangsu-list-2025/pharmaceuticals/1 and"
                + " jiangsu-list-2025/pharmaceuticals/2 both apply to activity F1 and lead to"
                + " different pathways. Let one of them name the other below 'unless', or mend"
                + " their thresholds.");
  }

  private static Path conflict(Path folder) throws IOException {
    Path book = Files.createDirectories(folder.resolve("jiangsu-list-2025"));
    Path section = Files.createDirectories(book.resolve("pharmaceuticals"));
    Files.writeString(
        book.resolve("index.yaml"),
        """
        id: jiangsu-list-2025
        edition: "2025"
        kind: list
        title: {zh: 清单, en: list}
        zone: jiangsu
        effective: {from: 2025-08-13}
        checkedOn: 2026-11-21
        sections:
          - {id: pharmaceuticals, title: {zh: 医药, en: Pharmaceuticals}, names: [js.pharma], items: ["1", "2"]}
        """);
    Files.writeString(
        section.resolve("scopes.yaml"), "scopes: [{id: all, title: {zh: 全部, en: all}}]\n");
    Files.writeString(section.resolve("1.yaml"), item("1", "security-assessment", 50));
    Files.writeString(
        section.resolve("2.yaml"), item("2", "standard-contract-or-certification", 40));
    return folder;
  }

  private static String item(String number, String consequence, int threshold) {
    return """
    id: jiangsu-list-2025/pharmaceuticals/NUMBER
    kind: pathway
    title: {zh: 一, en: one}
    summary: {zh: 一, en: one}
    citation: {item: 第1项}
    effective: {from: 2025-08-13}
    checkedOn: 2026-11-21
    status: in-force
    scope: all
    consequence: CONSEQUENCE
    thresholds:
      lower: {unit: person, counts: persons, bound: inclusive, wording: 以上, values: {2025-08-13: COUNT}}
    when: {reaches: lower}
    """
        .replace("NUMBER", number)
        .replace("CONSEQUENCE", consequence)
        .replace("COUNT", String.valueOf(threshold));
  }

  private static String credit(long persons) {
    return """
    organisation: {zone: guangxi, registeredInZone: true, criticalInfrastructureOperator: false}
    activities:
      - id: F1
        sector: guangxi/enterprise-credit
        scenario: 金融信贷
        subjects: [股东]
        dataItems: [姓名, 持股数]
        persons: {nonSensitive: COUNT, sensitive: 0, both: 0, union: COUNT}
        ground: none
    """
        .replace("ground: none\n", "ground: none\n")
        .replace("COUNT", String.valueOf(persons));
  }

  private PathwayDecision decide(String facts, String asOf) {
    return decider.decide(facts(inline(facts), asOf)).get(0);
  }

  private static Facts facts(String facts, String asOf) {
    return read("asOf: " + asOf + "\n" + inline(facts));
  }

  /** A replaced line may hold two keys; put each on its own. */
  private static String inline(String facts) {
    return facts.replace(", groundConditionsMet", "\n    groundConditionsMet");
  }

  private static Facts read(String text) {
    Problems problems = new Problems();
    Facts facts = FactsFile.read("facts.yaml", text, problems).orElseThrow();
    problems.throwIfAny();
    return facts;
  }
}
