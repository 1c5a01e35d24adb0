package io.pandian.scanner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against numbers published as examples. */
class CheckDigitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014", "911124198108030024"})
  void residentId_publishedNumbers(String number) {
    assertThat(CheckDigits.residentId(number.substring(0, 17))).isEqualTo(number.charAt(17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111111111111111", "490154203237518", "79927398713"})
  void luhn_publishedNumbers(String number) {
    int last = number.length() - 1;
    assertThat(CheckDigits.luhn(number.substring(0, last))).isEqualTo(number.charAt(last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "9144030071526726XG"})
  void socialCreditCode_publishedNumbers(String code) {
    assertThat(CheckDigits.socialCreditCode(code.substring(0, 17))).isEqualTo(code.charAt(17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D2143569X", "71526726X"})
  void organisationCode_publishedNumbers(String code) {
    assertThat(CheckDigits.organisationCode(code.substring(0, 8))).isEqualTo(code.charAt(8));
  }
}
