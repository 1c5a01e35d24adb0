package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.FactsFile;
import io.pandian.config.reading.Problems;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written first in a facts file decides nothing and changes no word of the decisions. */
class WrittenOrderTest {
  private static final PathwayDecider DECIDER =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  private static final String ACTIVITY =
      "{id: %s, sector: none, dataItems: [%s], subjects: [消费者], ground: %s,"
          + " persons: {nonSensitive: %d, sensitive: %d}%s}";

  /** An operator's activity without persons stands for its counter no more than one with many. */
  @Test
  void whatEntitiesComeToTogether_doesNotHangOnTheFirstActivity() {
    List<String> activities =
        List.of(
            ACTIVITY.formatted("F1", "姓名", "none", 0, 0, ""),
            ACTIVITY.formatted("F2", "姓名", "none", 99_999, 0, ""),
            ACTIVITY.formatted("F3", "姓名", "none", 999_999, 1_000_000, ", entity: 乙公司"));

    assertSameInAnyOrder("true", activities);
  }

  /** More open activities than are asked apart, and more open worlds than are tried. */
  @Test
  void manyOpenActivities_askTheSame() {
    List<String> activities = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      activities.add(ACTIVITY.formatted("D" + i, "姓名", "statutory-duty", 20_000 * i, 0, ""));
      activities.add(ACTIVITY.formatted("S" + i, "病历, 银行账号", "none", 9_000 + i, 0, ""));
    }

    assertSameInAnyOrder("null", activities);
  }

  private static void assertSameInAnyOrder(String operator, List<String> activities) {
    List<PathwayDecision> written = decide(operator, activities);
    List<String> other = new ArrayList<>(activities);
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(other, random);
      assertThat(decide(operator, other)).as("%s", other).isEqualTo(written);
    }
  }

  private static List<PathwayDecision> decide(String operator, List<String> activities) {
    Problems problems = new Problems();
    String text =
        "asOf: 2026-06-30\norganisation: {kind: enterprise, zone: beijing, registeredInZone: false,"
            + " criticalInfrastructureOperator: "
            + operator
            + "}\nactivities:\n  - "
            + String.join("\n  - ", activities)
            + "\n";
    Facts facts = FactsFile.read("written", text, problems).orElseThrow();
    problems.throwIfAny();
    return DECIDER.decide(facts).stream()
        .sorted(Comparator.comparing(PathwayDecision::activity))
        .toList();
  }
}
