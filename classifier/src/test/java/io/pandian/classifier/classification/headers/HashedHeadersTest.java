package io.pandian.classifier.classification.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns of hashes are what their words say was hashed. At first run 214 of 414 were missed. */
class HashedHeadersTest {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "mobile-phone",
              List.of("phone", "mobile", "tel", "cellphone", "phone_no", "sjh", "手机号", "电话", "手机"),
          "resident-id", List.of("id_card", "idno", "id_no", "cert_no", "sfzh", "身份证号", "证件号码"),
          "email", List.of("email", "mail", "e_mail", "邮箱", "电子邮件"),
          "bank-card", List.of("bank_card", "card_no", "银行卡号", "卡号"));
  private static final List<String> ENGLISH =
      List.of("_md5", "_sha1", "_sha256", "_sm3", "_hash", "_digest", "_hashed", "_hmac", "");
  private static final List<String> CHINESE =
      List.of("摘要", "哈希", "MD5", "_sha256", "散列值", "(哈希)", "");

  private final Classifier classifier = Classifier.standard();

  @Test
  void hashes_areOfWhatTheirWordsSay() throws Exception {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Map.Entry<String, List<String>> item : WORDS.entrySet()) {
      for (String word : item.getValue()) {
        for (String how : word.charAt(0) < 128 ? ENGLISH : CHINESE) {
          for (boolean hexadecimal : new boolean[] {true, false}) {
            all++;
            String found = item(word + how, hexadecimal);
            if (!found.equals(item.getKey())) {
              wrong.add("%s %s: %s%n".formatted(word + how, hexadecimal ? "hex" : "base64", found));
            }
          }
        }
      }
    }
    assertThat(wrong).as("%d of %d", wrong.size(), all).isEmpty();
  }

  private String item(String header, boolean hexadecimal) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance(header.contains("256") ? "SHA-256" : "MD5");
    List<String> values =
        IntStream.range(0, 30)
            .mapToObj(i -> digest.digest(("1380000" + i).getBytes(StandardCharsets.UTF_8)))
            .map(
                hash ->
                    hexadecimal
                        ? HexFormat.of().formatHex(hash)
                        : Base64.getEncoder().encodeToString(hash))
            .toList();
    List<FieldSample> fields =
        List.of(
            new FieldSample(header, "VARCHAR(64)", "", values),
            new FieldSample(
                "city", "VARCHAR(64)", "", IntStream.range(0, 30).mapToObj(i -> "南宁").toList()));
    return classifier
        .table(new TableSample("device", "", fields))
        .fields()
        .get(0)
        .dataItem()
        .orElse("none");
  }
}
