package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTableTest {
  @Test
  void tokens_keepTheirNumbersWhileTheTableGrows() {
    Random random = new Random(1);
    TokenTable table = new TokenTable();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      // Few different low words, so that slots collide and only the high word tells.
      long high = random.nextInt(50_000);
      long low = random.nextInt(4) * 0x9e3779b97f4a7c15L;
      int number = table.add((int) (high % 7), high, low);
      Integer known = expected.putIfAbsent(high + " " + low, number);
      assertThat(number).isEqualTo(known == null ? expected.size() - 1 : known);
    }

    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach(
        (key, number) -> {
          long high = Long.parseLong(key.substring(0, key.indexOf(' ')));
          long low = Long.parseLong(key.substring(key.indexOf(' ') + 1));
          assertThat(table.find(high, low)).isEqualTo(number);
          assertThat(table.kind(number)).isEqualTo((int) (high % 7));
          assertThat(table.high(number)).isEqualTo(high);
          assertThat(table.low(number)).isEqualTo(low);
        });
    assertThat(table.find(1, 1)).isEqualTo(TokenTable.ABSENT);
  }
}
