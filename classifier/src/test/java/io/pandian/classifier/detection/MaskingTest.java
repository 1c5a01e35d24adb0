package io.pandian.classifier.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
  private static final String[] ALPHABETS = {
    "0123456789",
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "张王李赵陈刘覃韦伟芳娜静丽强",
    "０１２３４５６７８９ＡＢＣＤ",
    "ab01张１@.-"
  };

  @ParameterizedTest
  @CsvSource({
    "resident-id,11010519491231002X,1101***********02X",
    "mobile-phone,13812345679,13*******79",
    "person-name,张伟,*",
    "person-name,王秀英,王*",
    "person-name,欧阳娜娜,欧*",
    "email,zhang.san@qq.com,z***********.com",
    "gender,男,*",
    "license-plate,桂A12345,桂A*****",
    "bank-card,6222022200112233444,62*************3444",
    "password,secret123,*********",
    "ethnicity,壮族,**",
    "no-such-item,123456,1*****"
  })
  void example_shows_little(String item, String value, String masked) {
    assertThat(Masking.mask(item, value)).isEqualTo(masked);
  }

  @Test
  void at_least_sixty_percent_and_four_characters_are_hidden_whatever_the_value() {
    List<String> items = new ArrayList<>(List.of("", "unknown"));
    Detectors.all().forEach(d -> items.add(d.dataItem()));
    Random random = new Random(20240322);
    for (String item : items) {
      for (int length = 1; length <= 200; length++) {
        String value = random(random, ALPHABETS[length % ALPHABETS.length], length);
        String masked = Masking.mask(item, value);
        long shown = masked.codePoints().filter(c -> c != '*').count();
        assertThat(shown).as(item).isLessThanOrEqualTo(length * 2L / 5);
        if (!item.equals("person-name")) {
          assertThat(length - shown).as(item).isGreaterThanOrEqualTo(Math.min(4, length));
        }
        assertThat(masked).as(item).contains("*");
      }
    }
  }

  @Test
  void characters_outside_the_basic_plane_are_not_cut() {
    String masked = Masking.mask("address", "𠮷野家广西南宁市青秀区民族大道");

    assertThat(masked.codePointAt(0)).isEqualTo("𠮷".codePointAt(0));
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
