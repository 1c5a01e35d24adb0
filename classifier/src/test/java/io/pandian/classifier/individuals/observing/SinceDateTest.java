package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-05",
    "2026/3/5",
    "2026.3.5",
    "2026年3月5日",
    "2026年3月5日 14时",
    "20260305",
    "20260305120000",
    "20260305 12:00",
    "2026-03-05 23:59:59.999",
    "2026-03-05T00:00:00",
    "' 2026-03-05 '",
    "2026-03-04T16:00:00Z",
    "2026-03-05T08:00:00+08:00",
    "2026-03-05 08:00:00+08",
    "2026-03-04 20:00:00.5 +00:00",
    "1772640000",
    "1772640000000",
  })
  void dates_areReadInShanghai(String text) {
    assertThat(SinceDate.epochDay(text)).isEqualTo(LocalDate.of(2026, 3, 5).toEpochDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026",
        "2026-13-01",
        "2026-02-30",
        "2026-1",
        "26-01-01",
        "2026-001-01",
        "2026-01-001",
        "202601011",
        "2026x01x01",
        "0000-00-00",
        "2026-01-01T99:00:00Z",
        "99999999999999"
      })
  void whatIsNoDate_isUnreadable(String text) {
    assertThat(SinceDate.epochDay(text)).isEqualTo(SinceDate.UNREADABLE);
  }
}
