package io.pandian.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void grouped_isWrittenAsTheRootLocaleDoes() {
    Random random = new Random(20240322);
    for (int i = 0; i < 1_000; i++) {
      long number = random.nextLong() >> random.nextInt(Long.SIZE);
      assertThat(Digits.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
    assertThat(Digits.grouped(0)).isEqualTo("0");
    assertThat(Digits.grouped(1_000_000)).isEqualTo("1,000,000");
  }
}
