package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.GroundConditions;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * What must hold of any decision, on facts drawn at random with a fixed seed from whatever the
 * rulebooks hold.
 */
class DecisionPropertiesTest {
  private static final Rulebooks RULEBOOKS = Rulebooks.standard();
  private static final PathwayDecider DECIDER = new PathwayDecider(RULEBOOKS, Taxonomy.standard());
  private static final int RUNS = 300;

  @Test
  void draws_reachEveryPathwayStandingAndList() {
    Set<Object> reached = new HashSet<>();
    for (int seed = 1; seed <= 2 * RUNS; seed++) {
      RandomFacts draw = new RandomFacts(RULEBOOKS, seed);
      for (PathwayDecision decision :
          DECIDER.decide(draw.facts(draw.organisation(), draw.activities()))) {
        reached.add(decision.pathway());
        reached.add(decision.standing());
        decision.items().forEach(item -> reached.add(item.substring(0, item.lastIndexOf('/'))));
      }
    }
    assertThat(reached)
        .contains((Object[]) Pathway.values())
        .contains((Object[]) Standing.values());
    for (Rulebook book : RULEBOOKS.all()) {
      for (Section section : book.sections()) {
        boolean listed =
            book.kind() == Rulebook.Kind.LIST
                && section.items().stream().anyMatch(item -> item.rule() instanceof Rule.Pathway);
        if (listed) {
          assertThat(reached)
              .contains(section.id().isEmpty() ? book.id() : book.id() + "/" + section.id());
        }
      }
    }
  }

  @RepeatedTest(RUNS)
  void morePersons_areNeverFreer(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    Organisation organisation = draw.organisation();
    List<Activity> activities = draw.activities();
    Activity one = activities.get(draw.random().nextInt(activities.size()));
    Persons fewer = one.persons().orElseThrow();
    Persons more = draw.persons();
    Persons all =
        Persons.exactly(
            fewer.nonSensitive() + more.nonSensitive(),
            fewer.sensitive() + more.sensitive(),
            fewer.union() + more.union());
    List<Activity> grown =
        activities.stream().map(each -> each == one ? counted(each, all) : each).toList();
    List<PathwayDecision> before = DECIDER.decide(draw.facts(organisation, activities));
    List<PathwayDecision> after = DECIDER.decide(draw.facts(organisation, grown));
    for (int i = 0; i < before.size(); i++) {
      assertThat(strictness(after.get(i)))
          .as("%s after %s", after.get(i), before.get(i))
          .isLessThanOrEqualTo(strictness(before.get(i)));
    }
  }

  /** Exempt, outside the list and under other law are equally free of all three. */
  private static int strictness(PathwayDecision decision) {
    return Math.min(decision.conservative().ordinal(), Pathway.EXEMPT.ordinal());
  }

  @RepeatedTest(RUNS)
  void anExemptActivity_changesNothingElse(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    Organisation organisation = draw.organisation();
    List<Activity> activities = draw.activities();
    List<Activity> more = new ArrayList<>(activities);
    more.add(exempt(draw.activity("X")));
    assertThat(DECIDER.decide(draw.facts(organisation, more)).subList(0, activities.size()))
        .isEqualTo(DECIDER.decide(draw.facts(organisation, activities)));
  }

  @RepeatedTest(RUNS)
  void order_doesNotMatter(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    Organisation organisation = draw.organisation();
    List<Activity> activities = draw.activities();
    List<Activity> shuffled =
        new ArrayList<>(activities.stream().map(each -> shuffled(each, draw)).toList());
    Collections.shuffle(shuffled, draw.random());
    assertThat(sorted(DECIDER.decide(draw.facts(organisation, shuffled))))
        .usingRecursiveComparison()
        .ignoringFields("trace")
        .ignoringCollectionOrder()
        .isEqualTo(sorted(DECIDER.decide(draw.facts(organisation, activities))));
  }

  @RepeatedTest(RUNS)
  void unknownOperator_isDeterminedOnly_whereBothAnswersAgree(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    List<Activity> activities = draw.activities();
    Optional<Boolean> registered = Optional.of(draw.random().nextBoolean());
    agree(
        DECIDER.decide(draw.facts(draw.organisation(registered, Optional.empty()), activities)),
        DECIDER.decide(draw.facts(draw.organisation(registered, Optional.of(true)), activities)),
        DECIDER.decide(draw.facts(draw.organisation(registered, Optional.of(false)), activities)),
        "critical-infrastructure-operator");
  }

  @RepeatedTest(RUNS)
  void unknownRegistration_isDeterminedOnly_whereBothAnswersAgree(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    List<Activity> activities = draw.activities();
    Optional<Boolean> operator = Optional.of(draw.random().nextInt(4) == 0);
    agree(
        DECIDER.decide(draw.facts(draw.organisation(Optional.empty(), operator), activities)),
        DECIDER.decide(draw.facts(draw.organisation(Optional.of(true), operator), activities)),
        DECIDER.decide(draw.facts(draw.organisation(Optional.of(false), operator), activities)),
        "registered-in-zone");
  }

  @RepeatedTest(RUNS)
  void unknownGround_isDeterminedOnly_whereBothAnswersAgree(RepetitionInfo run) {
    RandomFacts draw = draw(run);
    Organisation organisation = draw.organisation();
    List<Activity> activities = draw.activities();
    agree(
        DECIDER.decide(draw.facts(organisation, met(activities, GroundConditions.UNKNOWN))),
        DECIDER.decide(draw.facts(organisation, met(activities, GroundConditions.MET))),
        DECIDER.decide(draw.facts(organisation, met(activities, GroundConditions.NOT_MET))),
        "ground-conditions");
  }

  /** The ground of one activity only, so that there is one unknown. */
  private static List<Activity> met(List<Activity> activities, GroundConditions met) {
    List<Activity> changed = new ArrayList<>(activities);
    changed.set(0, ground(activities.get(0), activities.get(0).ground(), met));
    return changed;
  }

  private static void agree(
      List<PathwayDecision> open,
      List<PathwayDecision> yes,
      List<PathwayDecision> no,
      String question) {
    for (int i = 0; i < open.size(); i++) {
      PathwayDecision decision = open.get(i);
      boolean asked =
          decision.questions().stream().anyMatch(each -> each.id().startsWith(question));
      if (decision.standing() == Standing.DETERMINED) {
        assertThat(yes.get(i).pathway()).as("%s", decision).isEqualTo(no.get(i).pathway());
      }
      boolean differ = !outcomes(yes.get(i)).equals(outcomes(no.get(i)));
      assertThat(asked || !differ).as("%s", decision).isTrue();
      assertThat(decision.pathway())
          .as("%s", decision)
          .isEqualTo(Collections.min(List.of(yes.get(i).pathway(), no.get(i).pathway())));
    }
  }

  /** Answers may also matter by the other readings they leave open. */
  private static List<Pathway> outcomes(PathwayDecision decision) {
    List<Pathway> outcomes = new ArrayList<>(List.of(decision.pathway()));
    decision.alternatives().forEach(alternative -> outcomes.add(alternative.pathway()));
    return outcomes;
  }

  private static RandomFacts draw(RepetitionInfo run) {
    return new RandomFacts(RULEBOOKS, run.getCurrentRepetition());
  }

  private static List<PathwayDecision> sorted(List<PathwayDecision> decisions) {
    return decisions.stream().sorted(Comparator.comparing(PathwayDecision::activity)).toList();
  }

  private static Activity exempt(Activity activity) {
    return with(
        activity, activity.persons(), "art-5-1-3", GroundConditions.MET, List.of(), List.of());
  }

  private static Activity ground(Activity activity, String ground, GroundConditions met) {
    return with(
        activity, activity.persons(), ground, met, activity.importantData(), activity.special());
  }

  private static Activity counted(Activity activity, Persons persons) {
    return with(
        activity,
        Optional.of(persons),
        activity.ground(),
        activity.groundConditions(),
        activity.importantData(),
        activity.special());
  }

  private static Activity with(
      Activity activity,
      Optional<Persons> persons,
      String ground,
      GroundConditions met,
      List<ImportantData> importantData,
      List<String> special) {
    return new Activity(
        activity.id(),
        activity.name(),
        activity.sector(),
        activity.scenario(),
        activity.subjects(),
        activity.nobodyElse(),
        activity.dataItems(),
        persons,
        activity.unread(),
        ground,
        met,
        importantData,
        activity.attributes(),
        special,
        activity.access(),
        activity.from(),
        activity.to(),
        activity.entity(),
        activity.whose(),
        activity.doubts(),
        activity.introduced(),
        activity.customers());
  }

  private static Activity shuffled(Activity activity, RandomFacts draw) {
    return new Activity(
        activity.id(),
        activity.name(),
        activity.sector(),
        activity.scenario(),
        shuffled(activity.subjects(), draw),
        activity.nobodyElse(),
        shuffled(activity.dataItems(), draw),
        activity.persons(),
        activity.unread(),
        activity.ground(),
        activity.groundConditions(),
        shuffled(activity.importantData(), draw),
        activity.attributes(),
        shuffled(activity.special(), draw),
        activity.access(),
        activity.from(),
        activity.to(),
        activity.entity(),
        activity.whose(),
        activity.doubts(),
        activity.introduced(),
        activity.customers());
  }

  private static <T> List<T> shuffled(List<T> list, RandomFacts draw) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, draw.random());
    return shuffled;
  }
}
