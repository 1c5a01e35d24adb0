package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values are counted once each, as long as they are not too many. */
class DistinctValuesTest {
  private static final int MOST = 300_000;

  @Test
  void valuesLikeOneAnother_areAllTold() {
    DistinctValues values = new DistinctValues(MOST);
    for (int i = 0; i < MOST; i++) {
      values.add("C%07d".formatted(i));
      values.add("C%07d".formatted(i / 2));
    }
    assertThat(values.count()).isEqualTo(MOST);
    assertThat(values.isFull()).isFalse();
  }

  @Test
  void moreThanTheMost_areNotCounted() {
    DistinctValues values = new DistinctValues(10);
    for (int i = 0; i < 11; i++) {
      values.add("" + i);
      values.add("0");
    }
    assertThat(values.isFull()).isTrue();
  }
}
