package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @CsvSource({
    "1.1E+17,110000000000000000",
    "4.5010219900101126E17,450102199001011260",
    "450102199001011234,450102199001011234",
    "1.3800138E10,13800138000",
    "0.30000000000000004,0.3",
    "8000.50,8000.5",
    "100,100",
    "-3,-3",
    "abc,abc",
    "1e999999999,1E+999999999"
  })
  void numbers_haveAllTheirDigits(String written, String shown) {
    assertThat(SpreadsheetText.number(written)).isEqualTo(shown);
  }

  @Test
  void dates_areShort_andTimesWhole() {
    assertThat(SpreadsheetText.date(LocalDateTime.of(2024, 3, 1, 0, 0))).isEqualTo("2024-03-01");
    assertThat(SpreadsheetText.date(LocalDateTime.of(2024, 3, 1, 9, 5)))
        .isEqualTo("2024-03-01 09:05:00");
  }
}
