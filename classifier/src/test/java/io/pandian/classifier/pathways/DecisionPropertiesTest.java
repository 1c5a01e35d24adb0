package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold of any decision, on facts drawn at random with a fixed seed. */
class DecisionPropertiesTest {
  private static final PathwayDecider DECIDER =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());
  private static final int RUNS = 60;
  private static final List<String> SCENARIOS = List.of("金融信贷", "ESG评级与绿色金融", "");
  private static final List<String> SECTORS =
      List.of("guangxi/enterprise-credit", "none", "guangxi/live-commerce");
  private static final long[] COUNTS = {
    0, 1, 9_999, 10_000, 99_999, 100_000, 499_999, 500_000, 999_999, 1_000_000, 2_000_000
  };

  @RepeatedTest(RUNS)
  void morePersons_areNeverFreer(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Activity activity = activity("F1", random);
    Persons fewer = activity.persons().orElse(Persons.NONE);
    long more = fewer.nonSensitive() + random.nextInt(2_000_000);
    Activity grown =
        activity.withPersons(
            Optional.of(Persons.exactly(more, fewer.sensitive(), more + fewer.sensitive())));
    Organisation organisation = organisation(random);
    assertThat(decide(organisation, List.of(grown)).get(0).conservative())
        .isLessThanOrEqualTo(decide(organisation, List.of(activity)).get(0).conservative());
  }

  @RepeatedTest(RUNS)
  void anExemptActivity_changesNothingElse(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Organisation organisation = organisation(random);
    List<Activity> activities = activities(random);
    List<Activity> more = new ArrayList<>(activities);
    more.add(ground(activity("X", random), "art-5-1-3", Optional.of(true)));
    assertThat(decide(organisation, more).subList(0, activities.size()))
        .isEqualTo(decide(organisation, activities));
  }

  @RepeatedTest(RUNS)
  void order_doesNotMatter(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Organisation organisation = organisation(random);
    List<Activity> activities = activities(random);
    List<Activity> shuffled = new ArrayList<>(activities);
    Collections.shuffle(shuffled, random);
    assertThat(sorted(decide(organisation, shuffled)))
        .usingRecursiveComparison()
        .ignoringFields("trace")
        .ignoringCollectionOrder()
        .isEqualTo(sorted(decide(organisation, activities)));
  }

  @RepeatedTest(RUNS)
  void anUnknown_isDeterminedOnly_whereBothAnswersAgree(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Activity> activities = activities(random);
    Organisation unknown = operator(Optional.empty());
    List<PathwayDecision> open = decide(unknown, activities);
    List<PathwayDecision> yes = decide(operator(Optional.of(true)), activities);
    List<PathwayDecision> no = decide(operator(Optional.of(false)), activities);
    for (int i = 0; i < open.size(); i++) {
      boolean agree = yes.get(i).pathway() == no.get(i).pathway();
      boolean asked =
          open.get(i).questions().stream()
              .anyMatch(question -> question.id().equals("critical-infrastructure-operator"));
      if (open.get(i).standing() == Standing.DETERMINED) {
        assertThat(agree).isTrue();
      }
      assertThat(asked).as("%s", open.get(i)).isEqualTo(!agree || differ(yes.get(i), no.get(i)));
      assertThat(open.get(i).pathway())
          .isEqualTo(Collections.min(List.of(yes.get(i).pathway(), no.get(i).pathway())));
    }
  }

  /** Answers may also matter by the other readings they leave open. */
  private static boolean differ(PathwayDecision yes, PathwayDecision no) {
    return !outcomes(yes).equals(outcomes(no));
  }

  private static List<Pathway> outcomes(PathwayDecision decision) {
    List<Pathway> outcomes = new ArrayList<>(List.of(decision.pathway()));
    decision.alternatives().forEach(alternative -> outcomes.add(alternative.pathway()));
    return outcomes;
  }

  private static List<PathwayDecision> sorted(List<PathwayDecision> decisions) {
    return decisions.stream().sorted(Comparator.comparing(PathwayDecision::activity)).toList();
  }

  private static List<Activity> activities(Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      activities.add(activity("F" + i, random));
    }
    return activities;
  }

  private static Activity activity(String id, Random random) {
    long plain = COUNTS[random.nextInt(COUNTS.length)];
    long delicate = random.nextInt(3) == 0 ? COUNTS[random.nextInt(4)] : 0;
    return new Activity(
        id,
        id,
        SECTORS.get(random.nextInt(SECTORS.size())),
        SCENARIOS.get(random.nextInt(SCENARIOS.size())),
        random.nextBoolean() ? List.of("股东") : List.of(),
        random.nextBoolean() ? List.of("姓名") : List.of("姓名", "婚姻状况"),
        Optional.of(Persons.exactly(plain, delicate, plain + delicate)),
        "none",
        Optional.of(true),
        List.of(),
        Map.of(),
        List.of(),
        "sent",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Activity ground(Activity activity, String ground, Optional<Boolean> met) {
    return new Activity(
        activity.id(),
        activity.name(),
        activity.sector(),
        activity.scenario(),
        activity.subjects(),
        activity.dataItems(),
        activity.persons(),
        ground,
        met,
        activity.importantData(),
        activity.attributes(),
        activity.special(),
        activity.access(),
        activity.from(),
        activity.to(),
        activity.entity());
  }

  private static Organisation organisation(Random random) {
    return operator(
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(4) == 0));
  }

  private static Organisation operator(Optional<Boolean> operator) {
    return new Organisation(
        "",
        Organisation.Kind.ENTERPRISE,
        "guangxi",
        Optional.of(true),
        operator,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<PathwayDecision> decide(
      Organisation organisation, List<Activity> activities) {
    return DECIDER.decide(
        new Facts(
            LocalDate.of(2026, 6, 30),
            organisation,
            PersonCount.NOT_COUNTED,
            activities,
            new DeclaredUnions(activities, List.of())));
  }
}
