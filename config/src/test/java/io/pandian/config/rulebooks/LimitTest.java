package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.config.rulebooks.Limit.Side;
import io.pandian.config.rulebooks.Threshold.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 9);

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, INCLUSIVE, 999.9, false",
    "AT_LEAST, INCLUSIVE, 1000, true",
    "AT_LEAST, EXCLUSIVE, 1000, false",
    "AT_LEAST, EXCLUSIVE, 1000.1, true",
    "AT_MOST, INCLUSIVE, 1000, true",
    "AT_MOST, INCLUSIVE, 1000.1, false",
    "AT_MOST, EXCLUSIVE, 1000, false"
  })
  void metBy_roundTheNumber(Side side, Bound bound, BigDecimal value, boolean met) {
    Limit limit = limit(side, bound);
    assertThat(limit.metBy(value, FIRST)).isEqualTo(met);
    assertThat(limit.metBy(value, FIRST.minusDays(1))).isFalse();
  }

  private static Limit limit(Side side, Bound bound) {
    return new Limit(
        "unit",
        "unitMegawatt",
        Limit.Unit.MEGAWATT,
        side,
        bound,
        "100万千瓦",
        new TreeMap<>(Map.of(FIRST, 1000L)));
  }
}
