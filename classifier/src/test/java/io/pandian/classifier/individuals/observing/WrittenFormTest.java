package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.individuals.Population;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All the ways in which systems and people write one identifier are one identifier. */
class WrittenFormTest {
  /** What a value of an item says of who somebody is. */
  private static Observation identified(String item, String value) {
    Observation observation = new Observation();
    new IdentifierHashes("crm", Population.SETTINGS)
        .of(item)
        .orElseThrow()
        .identify(value, observation);
    return observation;
  }

  /** The hash of a value's only token; empty if it has none. */
  private static List<Long> token(String item, String value) {
    Observation observation = identified(item, value);
    return observation.size() == 0 ? List.of() : List.of(observation.high(0), observation.low(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002x",
        " 110105 19491231 002X ",
        "110105-19491231-002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105491231002",
        "'11010519491231002X",
        "=\"11010519491231002X\"",
        "身份证号：11010519491231002X",
        "11010519491231002х",
        "\u200b11010519491231002X"
      })
  void residentNumber_isOneHoweverItIsWritten(String written) {
    assertThat(token("resident-id", written))
        .isNotEmpty()
        .isEqualTo(token("resident-id", "11010519491231002X"));
    assertThat(token("driver-licence", written)).isEqualTo(token("resident-id", written));
  }

  @Test
  void ordersOfThoseBornBefore1900_linkInEitherCentury() {
    assertThat(token("resident-id", "110105951231997"))
        .isNotEmpty()
        .isEqualTo(token("resident-id", "110105189512319977"))
        .isEqualTo(token("resident-id", "110105199512319976"));
    assertThat(token("resident-id", "110105951231995"))
        .isEqualTo(token("resident-id", "11010519951231995X"))
        .isNotEqualTo(token("resident-id", "110105951231997"));
  }

  @ParameterizedTest
  @CsvSource({
    "110105491231002,true",
    "证号:110105491231002,true",
    "11010519491231002X,false",
    "１１０１０５１９４９１２３１００２Ｘ,false"
  })
  void onlyEighteenDigits_haveACheckDigit(String written, boolean unchecked) {
    assertThat(identified("resident-id", written).isUnchecked()).isEqualTo(unchecked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+8613800138123",
        "+86 138 0013 8123",
        "0086-138-0013-8123",
        "+86（138）00138123",
        "１３８００１３８１２３",
        "013800138123",
        "13800138123.0",
        "1.3800138123E10",
        "1.3800138123E+10",
        "138.0013.8123",
        "tel:13800138123",
        "'13800138123"
      })
  void mobileNumber_isOneHoweverItIsWritten(String written) {
    assertThat(token("mobile-phone", written))
        .isNotEmpty()
        .isEqualTo(token("mobile-phone", "13800138123"));
  }

  @ParameterizedTest
  @CsvSource({
    "email,Zhang.San@Qq.COM,zhang.san@qq.com",
    "email,mailto:zhang.san@qq.com,zhang.san@qq.com",
    "email,<zhang.san@qq.com>,zhang.san@qq.com",
    "passport,e38472915,E38472915",
    "passport,E 3847 2915,E38472915",
    "passport,Ｅ38472915,E38472915",
    "hk-macau-permit,h38472915,H38472915",
    "bank-card,6222-0212-3456-7890-128,6222021234567890128",
    "user-id,0042,42",
    "user-id,42.0,42",
    "employee-id,0017,17",
    "account-name,' li.si ',li.si"
  })
  void otherIdentifiers_areOneHoweverTheyAreWritten(String item, String written, String plain) {
    assertThat(token(item, written)).isNotEmpty().isEqualTo(token(item, plain));
  }

  @ParameterizedTest
  @CsvSource({
    "mobile-phone,1.38001E+10",
    "mobile-phone,13800138000",
    "mobile-phone,00000000000",
    "resident-id,110105194912310020",
    "resident-id,1.10105194912310E+17",
    "resident-id,000000000000000000",
    "email,无",
    "passport,无"
  })
  void whatIsNobodys_isNoIdentifier(String item, String written) {
    assertThat(token(item, written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"user-id,A0042,A42", "user-id,10,1", "employee-id,420,42"})
  void differentAccounts_stayDifferent(String item, String one, String other) {
    assertThat(token(item, one)).isNotEmpty().isNotEqualTo(token(item, other));
  }
}
