package io.pandian.classifier.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ActivityExample;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.DeclaredUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Customers that a scan measured, beside those that somebody declared. */
class CustomersTest {
  private static final PathwayDecider DECIDER =
      new PathwayDecider(Rulebooks.standard(), Taxonomy.standard());

  @Test
  void measuredCustomers_areCounted_whereNobodyDeclaredAny() {
    assertThat(decide(Customers.UNKNOWN).pathway()).isEqualTo(Pathway.OUTSIDE_LIST);
    assertThat(decide(Customers.UNKNOWN.measured(OptionalLong.of(999_999))).pathway())
        .isEqualTo(Pathway.OUTSIDE_LIST);
    assertThat(decide(Customers.UNKNOWN.measured(OptionalLong.of(1_000_000))).pathway())
        .isEqualTo(Pathway.SECURITY_ASSESSMENT);
  }

  @Test
  void fewerDeclaredThanMeasured_areAContradiction() {
    PathwayDecision decision = decide(declared(0).measured(OptionalLong.of(1_000_000)));

    assertThat(decision.pathway()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.questions())
        .extracting(PathwayDecision.Question::id)
        .contains("customers-contradict");
    assertThat(decide(declared(0).measured(OptionalLong.of(900_000))).pathway())
        .isEqualTo(Pathway.OUTSIDE_LIST);
  }

  @Test
  void moreDeclaredThanMeasured_stands() {
    assertThat(decide(declared(1_000_000).measured(OptionalLong.of(10))).pathway())
        .isEqualTo(Pathway.SECURITY_ASSESSMENT);
  }

  /** A scan of a version that counted no customers says nothing of them, and so frees nothing. */
  @Test
  void customersThatAScanNeverCounted_areAskedFor() {
    PathwayDecision decision = decide(Customers.uncounted(OptionalLong.empty()));

    assertThat(decision.pathway()).isEqualTo(Pathway.SECURITY_ASSESSMENT);
    assertThat(decision.standing()).isEqualTo(Standing.NEEDS_CONFIRMATION);
    assertThat(decision.questions())
        .extracting(PathwayDecision.Question::id)
        .contains("customers-uncounted");
    assertThat(decide(Customers.uncounted(OptionalLong.of(999_999))).pathway())
        .isEqualTo(Pathway.OUTSIDE_LIST);
  }

  private static Customers declared(long count) {
    return Customers.declared(OptionalLong.of(count));
  }

  private static PathwayDecision decide(Customers customers) {
    ImportantData suspected =
        new ImportantData(
            "tianjin-list-2024/20", ImportantDataStanding.SUSPECTED, Optional.empty(), "");
    Activity activity =
        ActivityExample.of("F1")
            .sector("银行")
            .scenario("集团风控")
            .carries(List.of("账户余额"), List.of())
            .persons(Persons.NONE)
            .importantData(List.of(suspected))
            .attributes(Map.of("concerns", "customers"))
            .customers(customers)
            .activity();
    List<Activity> activities = List.of(activity);
    return DECIDER
        .decide(
            new Facts(
                LocalDate.of(2026, 6, 30),
                ActivityExample.company("tianjin"),
                PersonCount.NOT_COUNTED,
                activities,
                new DeclaredUnions(activities, List.of()),
                Optional.empty()))
        .get(0);
  }
}
