package io.pandian.scanner.sources.files.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {
  private static final String TRADITIONAL = "個人資料保護法規定，蒐集個人資料應告知當事人蒐集之目的、資料之類別、利用之期間與對象。".repeat(4);
  private static final String JAPANESE = "個人情報の保護に関する法律は、個人情報を取り扱う事業者の義務などを定めています。".repeat(4);

  @ParameterizedTest
  @CsvSource({
    "GBK,张三 13800138000",
    "GBK,张三",
    "GB18030,𠮷野家 你好世界",
    "UTF-8,张三 13800138000",
    "UTF-16LE,张三 13800138000",
    "UTF-16BE,张三 13800138000",
    "UTF-16LE,abc",
    "UTF-32LE,张三 13800138000",
    "UTF-8,plain ascii"
  })
  void shortTexts_areDecodedRight(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Charset found = TextEncoding.of(bytes, Optional.empty());
    assertThat(new String(bytes, found)).isEqualTo(text);
  }

  @Test
  void otherAsianTexts_areNotTakenForGbk() {
    assertDecodes(TRADITIONAL, "Big5");
    assertDecodes(JAPANESE, "Shift_JIS");
    assertDecodes(JAPANESE, "EUC-JP");
  }

  @Test
  void aDeclaredEncoding_isBelievedIfTheTextDecodes() {
    byte[] bytes = "個人資料".getBytes(Charset.forName("Big5"));
    assertThat(TextEncoding.of(bytes, TextEncoding.named("big5")))
        .isEqualTo(Charset.forName("Big5"));
    byte[] utf8 = "张三".getBytes(StandardCharsets.UTF_8);
    assertThat(TextEncoding.of(utf8, TextEncoding.named("gb2312")))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(TextEncoding.named("no such charset")).isEmpty();
  }

  @Test
  void aFewBrokenBytes_doNotChangeTheEncoding() {
    byte[] bytes = "张三在南宁工作。".repeat(200).getBytes(StandardCharsets.UTF_8);
    bytes[1200] = (byte) 0xff;
    assertThat(TextEncoding.of(bytes, Optional.empty())).isEqualTo(StandardCharsets.UTF_8);
  }

  private static void assertDecodes(String text, String charset) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(new String(bytes, TextEncoding.of(bytes, Optional.empty())))
        .as(charset)
        .isEqualTo(text);
  }
}
