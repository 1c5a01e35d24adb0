package io.pandian.classifier.individuals.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledValueTest {
  @ParameterizedTest
  @CsvSource({
    "wx:abc_123, wechat-id, abc_123",
    "微信：abc_123, wechat-id, abc_123",
    "QQ: 10001234, qq-number, 10001234",
    "电话：13800138000, mobile-phone, 13800138000"
  })
  void wordBeforeAColon_saysWhatTheValueIs(String cell, String item, String rest) {
    assertThat(LabelledValue.of(cell)).contains(new LabelledValue(item, rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:30", "http://a.b", "微信：", "abc", "转：张伟"})
  void otherWords_sayNothing(String cell) {
    assertThat(LabelledValue.of(cell)).isEmpty();
  }

  @Test
  void longText_isNotLookedThrough() {
    assertThat(LabelledValue.of("请客户联系人尽快致电微信：abc")).isEmpty();
  }
}
