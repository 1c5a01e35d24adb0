package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservationTest {
  @Test
  void twoNumbersInOnePlace_areTwoPersons() {
    Observation both = new Observation();
    both.add(0, 1, 1);
    both.add(1, 9, 9);
    both.add(0, 2, 2);
    Observation rival = new Observation();
    boolean[] onePerPerson = {true, false};

    assertThat(both.splitOff(onePerPerson, rival)).isTrue();
    assertThat(both.size()).isEqualTo(2);
    assertThat(rival.low(0)).isEqualTo(2);
    assertThat(both.splitOff(onePerPerson, rival)).isFalse();
  }
}
