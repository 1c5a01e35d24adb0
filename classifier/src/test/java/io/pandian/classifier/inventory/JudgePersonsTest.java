package io.pandian.classifier.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What decisions make of the bounds of a scan's counts. */
class JudgePersonsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Set<String> LOGS = Set.of("logs");

  private final Judge judge =
      new Judge(Rulebooks.standard(), Taxonomy.standard(), SensitivityStandard.GBT_45574_2025);

  @Test
  void devicesOfNobodyKnown_holdTheDecision_whereTheyCrossAThreshold() {
    PathwayDecision decision = decide(1_200_000, 0, devices(1_200_000));

    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.conservative()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(decision.questions())
        .anySatisfy(question -> assertThat(question.id()).startsWith("count-exactly"));
  }

  @Test
  void aFewDevices_changeNothing() {
    PathwayDecision decision = decide(2_000, 0, devices(2_000));

    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
    assertThat(decision.pathway()).isEqualTo(Pathway.EXEMPT);
  }

  @Test
  void knownPersons_whoSurelyDiffer_areNotHeldToBeFewer() {
    PathwayDecision decision =
        decide(150_000, 150_000, PersonAtom.settled(LOGS, Set.of(), 150_000));

    assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
    assertThat(decision.pathway()).isEqualTo(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION);
  }

  @Test
  void knownPersons_whoMayBeOneAnother_holdTheDecision() {
    PathwayDecision decision =
        decide(150_000, 150_000, PersonAtom.counted(LOGS, Set.of(), 150_000));

    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.pathway()).isEqualTo(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION);
    assertThat(decision.alternatives())
        .singleElement()
        .satisfies(other -> assertThat(other.pathway()).isEqualTo(Pathway.EXEMPT));
  }

  @Test
  void countedToALaterDay_isAnUpperBoundOnly() {
    Inventory stored =
        judge.judge(measured(150_000, 150_000, PersonAtom.settled(LOGS, Set.of(), 150_000)));

    PathwayDecision earlier = judge.again(stored, DAY.minusMonths(3)).decisions().get(0);

    assertThat(earlier.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(earlier.conservative()).isEqualTo(Pathway.STANDARD_CONTRACT_OR_CERTIFICATION);
  }

  @Test
  void aDayAfterTheScan_isNeverDetermined() {
    Inventory stored = judge.judge(measured(5, 5, PersonAtom.settled(LOGS, Set.of(), 5)));

    PathwayDecision later = judge.again(stored, DAY.plusDays(1)).decisions().get(0);

    assertThat(later.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(later.conservative()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(later.questions()).anySatisfy(q -> assertThat(q.id()).isEqualTo("sent-since-scan"));
  }

  @Test
  void theYearAfterTheScan_doesNotForgetWhatNeededAnAssessment() {
    Inventory stored =
        judge.judge(measured(1_500_000, 1_500_000, PersonAtom.settled(LOGS, Set.of(), 1_500_000)));

    PathwayDecision later = judge.again(stored, DAY.plusYears(1)).decisions().get(0);

    assertThat(later.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(later.conservative()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
  }

  private static PersonAtom devices(long count) {
    return PersonAtom.perhaps(LOGS, Set.of(), count);
  }

  private PathwayDecision decide(long upper, long known, PersonAtom atom) {
    return judge.judge(measured(upper, known, atom)).decisions().get(0);
  }

  private static Judge.Measured measured(long upper, long known, PersonAtom atom) {
    long lower = Math.min(1, known);
    Persons persons = new Persons(known, 0, known, lower, upper, OptionalLong.empty());
    PersonCount held = new PersonCount(known, 0, known, 0, lower, upper, PersonCount.Method.EXACT);
    Activity activity =
        ActivityExample.of("logs")
            .carries(List.of("device-id"), List.of())
            .persons(persons)
            .countedTo(DAY)
            .activity();
    return MeasuredExample.of(
        DAY, List.of(), held, Map.of(), new ActivityFacts(activity, "", List.of()), List.of(atom));
  }
}
