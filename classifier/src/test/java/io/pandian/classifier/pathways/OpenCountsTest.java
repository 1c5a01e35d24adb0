package io.pandian.classifier.pathways;

import static io.pandian.classifier.pathways.Pathway.SECURITY_ASSESSMENT;
import static io.pandian.classifier.pathways.Pathway.STANDARD_CONTRACT_OR_CERTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.MeasuredUnions;
import io.pandian.classifier.pathways.facts.PersonUnions;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision makes of a count that the data does not settle, and of data not read. */
class OpenCountsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Set<String> NOWHERE = Set.of();

  private final PathwayDecider decider =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  /** Bounds beside, on and across each threshold of the national provisions. */
  @ParameterizedTest
  @CsvSource({
    "      1,   99999,   99999, EXEMPT, DETERMINED, ",
    "  99999,   99999,  100000, STANDARD_CONTRACT_OR_CERTIFICATION, NEEDS_CONFIRMATION, EXEMPT",
    "  99999,  100000,  100000, STANDARD_CONTRACT_OR_CERTIFICATION, NEEDS_CONFIRMATION, EXEMPT",
    " 100000,  100000,  999999, STANDARD_CONTRACT_OR_CERTIFICATION, DETERMINED, ",
    " 999999,  999999, 1000000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION",
    " 999999, 1000000, 1000000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION",
    "1000000, 1000000, 9000000, SECURITY_ASSESSMENT, DETERMINED, ",
    "      1,     500, 1000000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION EXEMPT",
  })
  void persons_areDetermined_whereBothBoundsLeadToOnePathway(
      long lower,
      long union,
      long upper,
      Pathway pathway,
      Standing standing,
      @Nullable String others) {
    PathwayDecision decision =
        decide(activity(new Persons(union, 0, union, lower, upper, OptionalLong.empty())));

    assertDecision(decision, pathway, standing, others);
  }

  @ParameterizedTest
  @CsvSource({
    "    1,     1,  9999, STANDARD_CONTRACT_OR_CERTIFICATION, DETERMINED, ",
    " 9999,  9999, 10000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION",
    " 9999, 10000, 10000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION",
    "10000, 10000, 20000, SECURITY_ASSESSMENT, DETERMINED, ",
    "    0,     0, 10000, SECURITY_ASSESSMENT, NEEDS_CONFIRMATION, STANDARD_CONTRACT_OR_CERTIFICATION EXEMPT",
    "    0,     0,     1, STANDARD_CONTRACT_OR_CERTIFICATION, NEEDS_CONFIRMATION, EXEMPT",
  })
  void personsWithSensitiveItems_haveBoundsOfTheirOwn(
      long lower,
      long sensitive,
      long upper,
      Pathway pathway,
      Standing standing,
      @Nullable String others) {
    Persons persons =
        new Persons(
            0, sensitive, sensitive, lower, upper, 0, 0, lower, upper, 0, OptionalLong.empty());

    assertDecision(decide(activity(persons)), pathway, standing, others);
  }

  @Test
  void maskedPatients_areHeldOnTheStrictSide() {
    List<PersonAtom> atoms = List.of(PersonAtom.perhaps(NOWHERE, Set.of("F1"), 11_000));
    Activity masked = activity(new Persons(0, 1, 1, 1, 11_000, OptionalLong.empty()));

    PathwayDecision decision = decide(List.of(masked), new MeasuredUnions(atoms, List.of(masked)));

    assertDecision(
        decision,
        SECURITY_ASSESSMENT,
        Standing.NEEDS_CONFIRMATION,
        "STANDARD_CONTRACT_OR_CERTIFICATION EXEMPT");
    assertThat(decision.questions())
        .singleElement()
        .satisfies(question -> assertThat(question.text().en()).contains("11,000"));
  }

  @Test
  void children_takeAnActivityOutOfAScopeWithoutSensitiveItems_andTheQuestionSaysWhy() {
    Activity officers =
        ActivityExample.of("F1")
            .sector("guangxi/enterprise-credit")
            .scenario("金融信贷")
            .carries(List.of("姓名"), List.of("企业高管"))
            .persons(Persons.exactly(0, 600, 600).withMinors(600))
            .activity();

    PathwayDecision decision =
        decider
            .decide(
                new Facts(
                    DAY,
                    ActivityExample.company("guangxi"),
                    PersonCount.NOT_COUNTED,
                    List.of(officers),
                    new DeclaredUnions(List.of(officers), List.of()),
                    Optional.empty()))
            .get(0);

    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.questions())
        .anySatisfy(
            question -> {
              assertThat(question.id()).isEqualTo("sensitive-in-special-scope");
              assertThat(question.text().en()).contains("for 600 persons", "under fourteen");
            });
  }

  @Test
  void activitiesThatMayShareTheirPersons_areHeldByTheLargestOfThem() {
    Activity one = activity("F1", 60_000, 30_000, 60_000);
    Activity other = activity("F2", 60_000, 30_000, 60_000);
    List<Activity> both = List.of(one, other);

    PathwayDecision apart = decide(both, unions(both, 60_000));
    PathwayDecision perhapsTheSame = decide(both, unions(both, 0));

    assertDecision(apart, STANDARD_CONTRACT_OR_CERTIFICATION, Standing.DETERMINED, null);
    assertDecision(
        perhapsTheSame, STANDARD_CONTRACT_OR_CERTIFICATION, Standing.NEEDS_CONFIRMATION, "EXEMPT");
  }

  private static PersonUnions unions(List<Activity> both, long differing) {
    return new MeasuredUnions(
        List.of(
            new PersonAtom(Set.of("F1"), NOWHERE, NOWHERE, NOWHERE, 60_000, differing),
            new PersonAtom(Set.of("F2"), NOWHERE, NOWHERE, NOWHERE, 60_000, differing)),
        both);
  }

  @Test
  void trace_saysBetweenWhichNumbersWasCounted() {
    PathwayDecision decision = decide(activity("F1", 90_000, 70_000, 130_000));

    assertThat(decision.trace())
        .anySatisfy(
            step ->
                assertThat(step.from().en())
                    .contains("counted, between 70,000 and 130,000; held as 130,000"));
    assertThat(decide(activity("F1", 90_000, 90_000, 90_000)).trace())
        .noneSatisfy(step -> assertThat(step.from().en()).contains("between"))
        .anySatisfy(step -> assertThat(step.from().en()).startsWith("90,000 distinct persons"));
  }

  @Nested
  class DataNotRead {
    private static final String TABLE = "crm/public.customer (cut off)";

    @Test
    void isAsked_andTheStrictestOpenPathwayStands() {
      PathwayDecision decision = decide(unread(500));

      assertDecision(
          decision,
          SECURITY_ASSESSMENT,
          Standing.NEEDS_CONFIRMATION,
          "STANDARD_CONTRACT_OR_CERTIFICATION EXEMPT");
      assertThat(decision.questions())
          .singleElement()
          .satisfies(
              question -> {
                assertThat(question.id()).isEqualTo("persons-unread@national");
                assertThat(question.text().en()).contains(TABLE).contains("500 persons");
              });
      assertThat(decision.alternatives())
          .extracting(alternative -> alternative.condition().en())
          .containsExactly(
              "with what was not read there are 100,000 persons or more",
              "what was not read holds nobody else");
    }

    @Test
    void changesNothing_whereTheStrictestPathwayIsReachedWithoutIt() {
      PathwayDecision decision = decide(unread(1_000_000));

      assertDecision(decision, SECURITY_ASSESSMENT, Standing.DETERMINED, null);
    }

    @Test
    void isOpen_whereNobodyWasCountedInWhatWasRead() {
      assertDecision(
          decide(unread(0)),
          SECURITY_ASSESSMENT,
          Standing.NEEDS_CONFIRMATION,
          "STANDARD_CONTRACT_OR_CERTIFICATION EXEMPT");
    }

    @Test
    void ofOneActivity_holdsTheOthersThatCountWithIt() {
      Activity whole = activity("F2", 200_000, 200_000, 200_000);
      List<Activity> both = List.of(whole, unread(500));

      PathwayDecision decision = decide(both, new DeclaredUnions(both, List.of()));

      assertDecision(
          decision,
          SECURITY_ASSESSMENT,
          Standing.NEEDS_CONFIRMATION,
          "STANDARD_CONTRACT_OR_CERTIFICATION");
    }

    @Test
    void isNoQuestion_whereNothingPersonalIsCarried() {
      Activity companies =
          ActivityExample.of("F1")
              .carries(List.of("organisation-name"), List.of())
              .persons(Persons.NONE)
              .unread(TABLE)
              .activity();

      assertThat(decide(companies).questions()).isEmpty();
    }

    private static Activity unread(long counted) {
      return ActivityExample.of("F1")
          .scenario("营销")
          .carries(List.of("person-name"), List.of("客户"))
          .persons(Persons.exactly(counted, 0, counted))
          .unread(TABLE)
          .activity();
    }
  }

  private static Activity activity(String id, long union, long lower, long upper) {
    return activity(id, new Persons(union, 0, union, lower, upper, OptionalLong.empty()));
  }

  private static Activity activity(Persons persons) {
    return activity("F1", persons);
  }

  private static Activity activity(String id, Persons persons) {
    return ActivityExample.of(id)
        .scenario("营销")
        .carries(List.of("person-name"), List.of("客户"))
        .persons(persons)
        .activity();
  }

  private PathwayDecision decide(Activity activity) {
    return decide(List.of(activity), new DeclaredUnions(List.of(activity), List.of()));
  }

  private PathwayDecision decide(List<Activity> activities, PersonUnions unions) {
    return decider
        .decide(
            new Facts(
                DAY,
                ActivityExample.company("none"),
                PersonCount.NOT_COUNTED,
                activities,
                unions,
                Optional.empty()))
        .get(0);
  }

  private static void assertDecision(
      PathwayDecision decision, Pathway pathway, Standing standing, @Nullable String others) {
    assertThat(decision.pathway()).isEqualTo(pathway);
    assertThat(decision.conservative()).isEqualTo(pathway);
    assertThat(decision.standing()).isEqualTo(standing);
    assertThat(decision.alternatives())
        .extracting(Alternative::pathway)
        .containsExactlyElementsOf(pathways(others));
  }

  private static List<Pathway> pathways(@Nullable String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(" ")).map(Pathway::valueOf).toList();
  }
}
