package io.pandian.classifier.pathways.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuredUnionsTest {
  private static final Set<String> NOWHERE = Set.of();

  /**
   * 700 in both activities, 300 in the first alone; 50 devices in the second, 20 of them in both.
   */
  private static final PersonUnions UNIONS =
      new MeasuredUnions(
          List.of(
              PersonAtom.settled(Set.of("orders"), NOWHERE, 300),
              PersonAtom.settled(Set.of("orders", "claims"), Set.of("claims"), 700),
              new PersonAtom(NOWHERE, NOWHERE, Set.of("orders"), Set.of("claims"), 20, 0),
              PersonAtom.perhaps(NOWHERE, Set.of("claims"), 30)),
          List.of(activity("orders", 1_000, 1, 1_020), activity("claims", 700, 1, 750)));

  private static Activity activity(String id, long union, long lower, long upper) {
    Persons persons = new Persons(union, 0, union, lower, upper, OptionalLong.empty());
    return ActivityExample.of(id).persons(persons).activity();
  }

  @Test
  void devices_raiseTheUpperBoundOfTheItemsTheyBear() {
    assertThat(UNIONS.over(Set.of("orders")))
        .isEqualTo(persons(1_000, 0, 1_000, 1_000, 1_020, 1_000, 1_020, 0, 0));
    assertThat(UNIONS.over(Set.of("claims")))
        .isEqualTo(persons(700, 700, 700, 700, 750, 700, 700, 700, 750));
  }

  @Test
  void aDeviceInTwoActivities_isOneMore() {
    assertThat(UNIONS.over(Set.of("orders", "claims")))
        .isEqualTo(persons(1_000, 700, 1_000, 1_000, 1_050, 1_000, 1_020, 700, 750));
  }

  @Test
  void upperBoundsOfActivities_limitThatOfTheirUnion() {
    PersonUnions tight =
        new MeasuredUnions(
            List.of(PersonAtom.perhaps(Set.of("orders"), NOWHERE, 90)),
            List.of(activity("orders", 0, 0, 40)));

    assertThat(tight.over(Set.of("orders"))).isEqualTo(persons(0, 0, 0, 0, 40, 0, 40, 0, 0));
  }

  /** 60 by telephone in one activity, 50 in the other, 10 of them in both; 20 have numbers. */
  private static final PersonUnions BY_TELEPHONE =
      new MeasuredUnions(
          List.of(
              new PersonAtom(Set.of("a"), NOWHERE, NOWHERE, NOWHERE, 50, 15),
              new PersonAtom(Set.of("a", "b"), Set.of("b"), NOWHERE, NOWHERE, 10, 0),
              new PersonAtom(Set.of("b"), Set.of("b"), NOWHERE, NOWHERE, 40, 5)),
          List.of(activity("a", 60, 30, 60), activity("b", 50, 8, 50)));

  @Test
  void unionOfActivities_isAtLeastTheLargestLowerBound() {
    assertThat(BY_TELEPHONE.over(Set.of("a")).lower()).isEqualTo(30);
    assertThat(BY_TELEPHONE.over(Set.of("a", "b")).lower()).isEqualTo(30);
  }

  @Test
  void unionOfActivities_isAtLeastThoseWhoSurelyDiffer() {
    PersonUnions unions =
        new MeasuredUnions(
            List.of(
                new PersonAtom(Set.of("a"), NOWHERE, NOWHERE, NOWHERE, 50, 28),
                new PersonAtom(Set.of("b"), Set.of("b"), NOWHERE, NOWHERE, 40, 25)),
            List.of(activity("a", 50, 30, 50), activity("b", 40, 26, 40)));

    Persons both = unions.over(Set.of("a", "b"));

    assertThat(both.lower()).isEqualTo(53);
    assertThat(both.lowerNonSensitive()).isEqualTo(53);
    assertThat(both.lowerSensitive()).isEqualTo(25);
  }

  @Test
  void whoMayBeAnother_takesOneFromThoseWithSensitiveItems() {
    Persons both = BY_TELEPHONE.over(Set.of("a", "b"));

    assertThat(both.union()).isEqualTo(100);
    assertThat(both.sensitive()).isEqualTo(50);
    assertThat(both.lowerSensitive()).as("70 of all may be others").isEqualTo(5);
    assertThat(both.lowerNonSensitive()).isEqualTo(30);
  }

  private static Persons persons(
      long nonSensitive,
      long sensitive,
      long union,
      long lower,
      long upper,
      long lowerNonSensitive,
      long upperNonSensitive,
      long lowerSensitive,
      long upperSensitive) {
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        lower,
        upper,
        lowerNonSensitive,
        upperNonSensitive,
        lowerSensitive,
        upperSensitive,
        0,
        OptionalLong.empty());
  }
}
