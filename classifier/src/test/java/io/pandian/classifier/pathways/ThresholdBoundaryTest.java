package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.MeasuredUnions;
import io.pandian.classifier.pathways.facts.PersonUnions;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One below, at, and one above every threshold of every scope, made from the rulebooks. What must
 * come out is worked out from the thresholds alone, without conditions or worlds.
 */
class ThresholdBoundaryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final Rulebooks rulebooks = Rulebooks.standard();
  private final PathwayDecider decider = new PathwayDecider(rulebooks, Taxonomy.standard());

  @TestFactory
  Stream<DynamicTest> count_roundAThreshold_hasThePathwayOfItsBand() {
    return rulebooks.all().stream()
        .flatMap(book -> book.sections().stream().flatMap(section -> tests(book, section)));
  }

  private Stream<DynamicTest> tests(Rulebook book, Section section) {
    return section.scopes().stream()
        .flatMap(
            scope ->
                rules(section, scope)
                    .flatMap(rule -> rule.when().thresholds())
                    .distinct()
                    .flatMap(
                        threshold ->
                            LongStream.rangeClosed(-1, 1)
                                .boxed()
                                .flatMap(
                                    step ->
                                        Stream.of(0L, 1L, 9_999L)
                                            .map(
                                                more ->
                                                    test(
                                                        book, section, scope, threshold, step,
                                                        more)))));
  }

  /** The count beside the threshold, and {@code more} other persons of the other kind. */
  private DynamicTest test(
      Rulebook book, Section section, Scope scope, Threshold threshold, long step, long more) {
    long count = threshold.on(DAY).orElseThrow() + step;
    boolean sensitive = threshold.counts() == Threshold.Counts.SENSITIVE;
    Persons persons =
        Persons.exactly(sensitive ? more : count, sensitive ? count : more, count + more);
    return DynamicTest.dynamicTest(
        String.join(
            " ",
            book.id(),
            section.id(),
            scope.id(),
            threshold.counts().toString(),
            count + " with " + more),
        () -> check(book, section, scope, persons));
  }

  private void check(Rulebook book, Section section, Scope scope, Persons persons) {
    Pathway free = book.kind() == Rulebook.Kind.LIST ? Pathway.OUTSIDE_LIST : Pathway.EXEMPT;
    boolean gap = scope.sensitiveExcluded() && persons.sensitive() > 0;
    Scope counted = gap ? other(section) : scope;
    Optional<Consequence> expected = band(section, counted, persons);
    PathwayDecision decision = decision(book, section, scope, persons);
    assertThat(decision.pathway())
        .isEqualTo(expected.map(c -> Pathway.valueOf(c.name())).orElse(free));
    if (gap) {
      assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    } else if (persons.sensitive() == 0 || !countsEverybody(section, scope)) {
      assertThat(decision.standing()).isEqualTo(Standing.DETERMINED);
    }
  }

  /** The scope that takes what the named scenarios leave out. */
  private static Scope other(Section section) {
    return section.scopes().stream()
        .filter(scope -> scope.otherThan().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static boolean countsEverybody(Section section, Scope scope) {
    return rules(section, scope)
        .flatMap(rule -> rule.when().thresholds())
        .anyMatch(threshold -> threshold.counts() == Threshold.Counts.PERSONS);
  }

  /** The strictest consequence whose first threshold of a kind is reached. */
  private static Optional<Consequence> band(Section section, Scope scope, Persons persons) {
    return rules(section, scope)
        .filter(rule -> rule.consequence() != Consequence.EXEMPT)
        .filter(
            rule ->
                rule.when()
                    .thresholds()
                    .filter(threshold -> lowest(rule, threshold))
                    .anyMatch(
                        threshold ->
                            counted(threshold, persons) >= threshold.on(DAY).orElseThrow()))
        .map(Rule.Pathway::consequence)
        .min(Enum::compareTo);
  }

  private static long counted(Threshold threshold, Persons persons) {
    return switch (threshold.counts()) {
      case PERSONS -> persons.union();
      case NON_SENSITIVE -> persons.nonSensitive();
      case SENSITIVE -> persons.sensitive();
      case SENSITIVE_WITH_ACCOUNTS, CUSTOMERS, INTRODUCED_NON_SENSITIVE, INTRODUCED_SENSITIVE -> 0;
    };
  }

  private static boolean lowest(Rule.Pathway rule, Threshold threshold) {
    return rule.when()
        .thresholds()
        .filter(other -> other.counts() == threshold.counts())
        .allMatch(other -> other.on(DAY).orElseThrow() >= threshold.on(DAY).orElseThrow());
  }

  private static Stream<Rule.Pathway> rules(Section section, Scope scope) {
    return section.items().stream()
        .map(RulebookItem::rule)
        .filter(Rule.Pathway.class::isInstance)
        .map(Rule.Pathway.class::cast)
        .filter(rule -> rule.scope().filter(scope.id()::equals).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> sensitiveItemsOfNobodyKnown_leaveAScopeWithoutSensitiveOnes() {
    return rulebooks.all().stream()
        .flatMap(
            book ->
                book.sections().stream()
                    .flatMap(
                        section ->
                            section.scopes().stream()
                                .filter(Scope::sensitiveExcluded)
                                .map(scope -> devicesTest(book, section, scope))));
  }

  private DynamicTest devicesTest(Rulebook book, Section section, Scope scope) {
    return DynamicTest.dynamicTest(
        String.join(" ", book.id(), section.id(), scope.id()),
        () -> {
          assertThat(asked(book, section, scope, true)).contains("sensitive-in-special-scope");
          assertThat(asked(book, section, scope, false))
              .doesNotContain("sensitive-in-special-scope");
        });
  }

  /** What is asked of a hundred known persons beside five devices. */
  private String asked(Rulebook book, Section section, Scope scope, boolean sensitiveDevices) {
    Set<String> none = Set.of();
    Set<String> here = Set.of("F1");
    List<PersonAtom> atoms =
        List.of(
            PersonAtom.settled(here, none, 100),
            sensitiveDevices
                ? PersonAtom.perhaps(none, here, 5)
                : PersonAtom.perhaps(here, none, 5));
    Activity activity =
        activity(section, scope, new Persons(100, 0, 100, 100, 105, OptionalLong.empty()));
    List<Activity> activities = List.of(activity);
    return decision(book, activities, new MeasuredUnions(atoms, activities)).questions().toString();
  }

  private PathwayDecision decision(Rulebook book, Section section, Scope scope, Persons persons) {
    List<Activity> activities = List.of(activity(section, scope, persons));
    return decision(book, activities, new DeclaredUnions(activities, List.of()));
  }

  private static Activity activity(Section section, Scope scope, Persons persons) {
    String scenario = scope.scenarios().isEmpty() ? "别的" : scope.scenarios().get(0).name();
    return ActivityExample.of("F1")
        .sector(section.id().isEmpty() ? "none" : section.names().get(0))
        .scenario(scenario)
        .carries(
            scope.dataItems().isEmpty() ? List.of("姓名") : List.of(scope.dataItems().get(0).name()),
            scope.roles().stream().map(role -> role.name()).toList())
        .persons(persons)
        .activity();
  }

  private PathwayDecision decision(Rulebook book, List<Activity> activities, PersonUnions unions) {
    Facts facts =
        new Facts(
            DAY,
            ActivityExample.company(book.zone().orElse("none")),
            PersonCount.NOT_COUNTED,
            activities,
            unions,
            Optional.empty());
    return decider.decide(facts).get(0);
  }
}
