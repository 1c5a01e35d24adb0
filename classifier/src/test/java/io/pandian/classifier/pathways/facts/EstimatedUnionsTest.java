package io.pandian.classifier.pathways.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimatedUnionsTest {
  private static final PersonUnions UNIONS =
      new EstimatedUnions(
          List.of(
              PersonAtom.settled(Set.of("a"), Set.of(), 600),
              PersonAtom.settled(Set.of("a", "b"), Set.of("b"), 380)),
          List.of(activity("a", 1000, 0, 900, 1200), activity("b", 400, 400, 300, 450)));

  private static Activity activity(
      String id, long nonSensitive, long sensitive, long lower, long upper) {
    Persons persons =
        new Persons(nonSensitive, sensitive, nonSensitive, lower, upper, OptionalLong.empty());
    return ActivityExample.of(id).persons(persons).activity();
  }

  @Test
  void oneActivity_isItsEstimateWithItsBounds() {
    assertThat(UNIONS.over(Set.of("b")))
        .isEqualTo(new Persons(400, 400, 400, 300, 450, OptionalLong.empty()));
  }

  @Test
  void severalActivities_areBetweenTheLargestAndTheSum() {
    Persons both = UNIONS.over(Set.of("a", "b"));

    assertThat(both.union()).isEqualTo(1000);
    assertThat(both.sensitive()).isEqualTo(400);
    assertThat(both.lower()).isEqualTo(900);
    assertThat(both.upper()).isEqualTo(1650);
  }
}
