package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.reading.Problem;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadFactsTest {
  private static final UnreadFacts UNREAD = new UnreadFacts(Rulebooks.standard());

  @Test
  void factsThatRulesLookAt_giveNoHint() {
    assertThat(
            hints(
                """
                asOf: 2026-06-30
                organisation: {zone: tianjin}
                activities:
                  - {id: F1, attributes: {alreadyPublished: "true", concerns: systems, coordinatePrecisionMetres: 50}}
                """))
        .isEmpty();
  }

  @Test
  void misspeltAttributesAndZones_areTold() {
    List<Problem> hints =
        hints(
            """
            asOf: 2026-06-30
            organisation: {zone: atlantis}
            activities:
              - {id: F1, attributes: {alreadyPublishd: "true"}}
            """);

    assertThat(hints)
        .extracting(Problem::path)
        .containsExactly("organisation.zone", "F1.attributes.alreadyPublishd");
    assertThat(hints.get(0).fix().zh()).contains("guangxi", "tianjin");
    assertThat(hints.get(1).fix().en()).contains("alreadyPublished");
  }

  @Test
  void noZone_isNotUnknown() {
    assertThat(hints("{asOf: 2026-06-30, organisation: {zone: none}, activities: []}")).isEmpty();
  }

  private static List<Problem> hints(String yaml) {
    Facts facts = FactsFile.read("facts.yaml", yaml, new Problems()).orElseThrow();
    return UNREAD.of("facts.yaml", facts.organisation(), facts.activities());
  }
}
