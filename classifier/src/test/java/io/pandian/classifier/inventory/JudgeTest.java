package io.pandian.classifier.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.grading.Declared;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indication.Clue;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final String WEATHER = "guangxi-list-2025/geo-meteorology/3";
  private static final Indication SPEAKS_OF_WEATHER =
      new Indication(
          "meteorology",
          List.of(new Clue("气象观测", "obs", Clue.TELLING), new Clue("风速", "ws", Clue.SUPPORTING)));

  private final Judge judge =
      new Judge(Rulebooks.standard(), Taxonomy.standard(), SensitivityStandard.GBT_45574_2025);

  @Test
  void suspicion_asksForConfirmation_andNamesAssetAndWords() {
    PathwayDecision decision = decide(List.of(), List.of());

    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.conservative()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(decision.items()).contains(WEATHER);
    assertThat(decision.trace())
        .anyMatch(step -> step.from().zh().contains("met/obs_day: 气象观测[obs]、风速[ws]"));
  }

  @Test
  void columnsThatStayAtHome_raiseNoSuspicion() {
    PathwayDecision decision = decide(List.of("station"), List.of());

    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
    assertThat(decision.pathway()).isEqualTo(Pathway.OUTSIDE_LIST);
  }

  @Test
  void whatAReviewerExcluded_isNotSuspectedAgain() {
    PathwayDecision decision =
        decide(
            List.of(),
            List.of(
                new ImportantData(
                    WEATHER, ImportantDataStanding.EXCLUDED, Optional.of(DAY), "与本项无关：公开数据")));

    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
    assertThat(decision.pathway()).isEqualTo(Pathway.OUTSIDE_LIST);
  }

  @Test
  void again_suspectsTheSameOfAStoredInventory() {
    Inventory first = inventory(List.of(), List.of());

    assertThat(judge.again(first, DAY)).isEqualTo(first);
  }

  private PathwayDecision decide(List<String> fields, List<ImportantData> said) {
    return inventory(fields, said).decisions().get(0);
  }

  @Test
  void whatAnAuthorityNotified_isImportant_alsoWhenJudgedAgain() {
    Declared notified =
        new Declared(
            Grade.Level.IMPORTANT,
            ImportantDataStanding.NOTIFIED,
            Bilingual.of("主管部门告知", "notified by an authority"));

    Inventory first = judge.judge(measured(List.of(), List.of(), Map.of("met/obs_day", notified)));

    Grade grade = first.assets().iterator().next().grade();
    assertThat(grade.level()).isEqualTo(Grade.Level.IMPORTANT);
    assertThat(grade.standing()).contains(ImportantDataStanding.NOTIFIED);
    assertThat(grade.because().get(0)).isEqualTo(notified.because());
    assertThat(judge.again(first, DAY)).isEqualTo(first);
  }

  private Inventory inventory(List<String> fields, List<ImportantData> said) {
    return judge.judge(measured(fields, said, Map.of()));
  }

  private static Judge.Measured measured(
      List<String> fields, List<ImportantData> said, Map<String, Declared> declared) {
    return MeasuredExample.of(
        DAY,
        List.of(observations()),
        PersonCount.ZERO,
        declared,
        new ActivityFacts(
            activity(said),
            "",
            List.of(new Carried("met/obs_day", fields, Optional.empty(), PersonCount.ZERO))),
        List.of());
  }

  private static AssetFacts observations() {
    return new AssetFacts(
        "met",
        AssetKind.TABLE,
        "obs_day",
        "",
        "",
        OptionalLong.empty(),
        OptionalLong.of(10),
        true,
        10,
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        List.of(field("station"), field("obs"), field("ws")),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(SPEAKS_OF_WEATHER));
  }

  private static FieldFinding field(String name) {
    return new FieldFinding(name, "", "", Optional.empty(), 0, List.of(), Evidence.NONE);
  }

  private static Activity activity(List<ImportantData> said) {
    return ActivityExample.of("F1")
        .sector("guangxi/geo-meteorology")
        .persons(Persons.NONE)
        .importantData(said)
        .activity();
  }
}
