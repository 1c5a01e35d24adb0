package io.pandian.classifier.pathways.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pandian.config.reading.InvalidInput;
import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {
  private static final UnknownNames NAMES = new UnknownNames(Rulebooks.standard());

  @Test
  void namesThatAreKnown_giveNoHint() {
    assertThat(
            hints(
                """
                asOf: 2026-06-30
                organisation: {zone: tianjin}
                activities:
                  - id: F1
                    attributes: {alreadyPublished: "true", concerns: systems, coordinatePrecisionMetres: 50}
                    importantData:
                      - {item: tianjin-list-2024/14, standing: suspected}
                      - {item: reference, standing: suspected}
                      - {item: notified, standing: notified}
                      - {item: electric-power, standing: suspected}
                """))
        .isEmpty();
  }

  @Test
  void misspeltAttribute_isAHintWithTheNearestNames() {
    List<Problem> hints =
        hints(
            """
            asOf: 2026-06-30
            organisation: {zone: none}
            activities:
              - {id: F1, attributes: {alreadyPublishd: "true"}}
            """);

    assertThat(hints).extracting(Problem::path).containsExactly("F1.attributes.alreadyPublishd");
    assertThat(hints.get(0).fix().en()).contains("alreadyPublished").doesNotContain("territory");
  }

  @Test
  void unknownZone_isAnErrorWithTheNearestNames() {
    assertThat(wrong("广西省").fix().zh()).startsWith("可以写：广西（guangxi）");
    assertThat(wrong("gunagxi").fix().en()).startsWith("Write one of: guangxi;");
    assertThat(wrong("atlantis").fix().zh()).contains("广西（guangxi）", "天津（tianjin）", "none");
    assertThat(wrong("atlantis").path()).isEqualTo("organisation.zone");
  }

  @Test
  void zoneByItsChineseName_isKnown() {
    Facts facts = facts("{asOf: 2026-06-30, organisation: {zone: 广西}, activities: [{id: F1}]}");

    assertThat(facts.organisation().zone()).isEqualTo("guangxi");
    assertThat(NAMES.check("facts.yaml", facts.organisation(), facts.activities())).isEmpty();
  }

  @Test
  void noZone_isNotUnknown() {
    assertThat(hints("{asOf: 2026-06-30, organisation: {zone: none}, activities: []}")).isEmpty();
  }

  @Test
  void unknownItem_isAnErrorWithTheNearestIds() {
    List<Problem> problems =
        refused(
            """
            asOf: 2026-06-30
            organisation: {zone: tianjin}
            activities:
              - {id: F1, importantData: [{item: tianjin-list-2024/144, standing: confirmed}]}
              - {id: F2, importantData: [{item: 某数据, standing: confirmed}]}
            """);

    assertThat(problems)
        .extracting(Problem::path)
        .containsExactly("F1.importantData", "F2.importantData");
    assertThat(problems.get(0).fix().en()).contains("tianjin-list-2024/14");
    assertThat(problems.get(1).fix().zh()).contains("reference", "notified");
  }

  @Test
  void itemThatIsNoneOfImportantData_isAnErrorWithTheNearestIds() {
    List<Problem> problems =
        refused(
            """
            asOf: 2026-06-30
            organisation: {zone: guangxi}
            activities:
              - {id: F1, importantData: [{item: guangxi-list-2025/explanation/4, standing: suspected}]}
              - {id: F2, importantData: [{item: guangxi-list-2025/enterprise-credit/9, standing: confirmed}]}
            """);

    assertThat(problems)
        .extracting(problem -> problem.what().zh())
        .allMatch(what -> what.contains("不是重要数据条目"))
        .hasSize(2);
    assertThat(problems.get(1).fix().en()).contains("guangxi-list-2025/enterprise-credit/");
  }

  private static Problem wrong(String zone) {
    return refused("{asOf: 2026-06-30, organisation: {zone: " + zone + "}, activities: [{id: F1}]}")
        .get(0);
  }

  private static List<Problem> refused(String yaml) {
    return catchThrowableOfType(InvalidInput.class, () -> hints(yaml)).problems();
  }

  private static List<Problem> hints(String yaml) {
    Facts facts = facts(yaml);
    return NAMES.check("facts.yaml", facts.organisation(), facts.activities());
  }

  private static Facts facts(String yaml) {
    return FactsFile.read("facts.yaml", yaml, new Problems()).orElseThrow();
  }
}
