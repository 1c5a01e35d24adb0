package io.pandian.classifier.pathways;

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
              new PersonAtom(Set.of("orders"), NOWHERE, 300),
              new PersonAtom(Set.of("orders", "claims"), Set.of("claims"), 700),
              new PersonAtom(NOWHERE, NOWHERE, Set.of("orders"), Set.of("claims"), 20),
              new PersonAtom(NOWHERE, NOWHERE, NOWHERE, Set.of("claims"), 30)),
          List.of(activity("orders", 1_000, 1_020), activity("claims", 700, 750)));

  private static Activity activity(String id, long union, long upper) {
    Persons persons = new Persons(union, 0, union, 1, upper, OptionalLong.empty());
    return ActivityExample.of(id).persons(persons).activity();
  }

  @Test
  void devices_raiseTheUpperBoundOfTheItemsTheyBear() {
    assertThat(UNIONS.over(Set.of("orders")))
        .isEqualTo(new Persons(1_000, 0, 1_000, 1_000, 1_020, 1_020, 0, OptionalLong.empty()));
    assertThat(UNIONS.over(Set.of("claims")))
        .isEqualTo(new Persons(700, 700, 700, 700, 750, 700, 750, OptionalLong.empty()));
  }

  @Test
  void aDeviceInTwoActivities_isOneMore() {
    assertThat(UNIONS.over(Set.of("orders", "claims")))
        .isEqualTo(new Persons(1_000, 700, 1_000, 1_000, 1_050, 1_020, 750, OptionalLong.empty()));
  }

  @Test
  void upperBoundsOfActivities_limitThatOfTheirUnion() {
    PersonUnions tight =
        new MeasuredUnions(
            List.of(new PersonAtom(NOWHERE, NOWHERE, Set.of("orders"), NOWHERE, 90)),
            List.of(activity("orders", 0, 40)));

    assertThat(tight.over(Set.of("orders")))
        .isEqualTo(new Persons(0, 0, 0, 0, 40, 40, 0, OptionalLong.empty()));
  }
}
