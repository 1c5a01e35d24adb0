package io.pandian.scanner.sources.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowStreamTest {
  @ParameterizedTest
  @CsvSource({
    "1e21, 1000000000000000000000",
    "1.5E-7, 0.00000015",
    "2.0, 2",
    "-0.0, 0",
    "0E10, 0",
    "13800138000, 13800138000",
    "1.50, 1.50",
    "Infinity, Infinity",
    "NaN, NaN",
    "one, one",
    "1e999999999999, 1e999999999999",
    "1e2000000000, 1e2000000000"
  })
  void number_isWrittenPlain(String written, String plain) {
    assertThat(RowStream.plain(written)).isEqualTo(plain);
  }
}
