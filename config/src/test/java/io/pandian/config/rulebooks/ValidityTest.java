package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in years, by articles 201 and 202 of the Civil Code. */
class ValidityTest {
  @ParameterizedTest
  @CsvSource({
    "2025-08-08, 2, 2027-08-08",
    "2025-12-31, 1, 2026-12-31",
    "2024-02-29, 1, 2025-02-28",
    "2024-02-29, 4, 2028-02-29",
    "2023-02-28, 1, 2024-02-28",
    "2025-01-01, 3, 2028-01-01"
  })
  void term_endsOnTheDayThatCorrespondsToTheFirst(LocalDate first, int years, LocalDate last) {
    Rule.Validity term = new Rule.Validity(years, 180);
    assertThat(term.lastDay(first)).isEqualTo(last);

    Effective effective = new Effective(first, Optional.of(last));
    assertThat(effective.on(first)).isTrue();
    assertThat(effective.on(last)).isTrue();
    assertThat(effective.on(last.plusDays(1))).isFalse();
    assertThat(effective.on(first.minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "guangxi-measures, 2027-08-08",
    "jiangsu-measures, 2027-08-13",
    "chongqing-measures, 2027-09-05"
  })
  void measures_areInForceToTheLastDayOfTheirTwoYears(String id, LocalDate last) {
    assertThat(Rulebooks.standard().rulebook(id).orElseThrow().effective().to()).contains(last);
  }

  @Test
  void document_withoutTerm_hasNoEnd() {
    assertThat(Rulebooks.standard().rulebook("tianjin-list-2024").orElseThrow().effective().to())
        .isEmpty();
  }
}
