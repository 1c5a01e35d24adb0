package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  @Test
  void rows_beyondTheRate_haveToWait() throws Exception {
    Throttle throttle = new Throttle(OptionalLong.of(10_000));
    long begin = System.nanoTime();
    throttle.pass(500);
    throttle.pass(500);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(99));
  }
}
