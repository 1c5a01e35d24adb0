package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTableTest {
  @Test
  void tokens_keepTheirNumbersWhileTheTableGrows() {
    assertNumbers(100_000, Integer.MAX_VALUE);
  }

  @Test
  void tokensThatCollide_areToldApart() {
    // Three low words for all, so that slots collide and only the high word tells.
    assertNumbers(3_000, 3);
  }

  private static void assertNumbers(int count, int lowWords) {
    Random random = new Random(1);
    TokenTable table = new TokenTable();
    Map<String, Integer> expected = new HashMap<>();
    int wrong = 0;
    for (int i = 0; i < count; i++) {
      long high = random.nextInt(count);
      long low = random.nextInt(lowWords) * 0x9e3779b97f4a7c15L;
      int next = expected.size();
      int number = expected.computeIfAbsent(high + " " + low, key -> next);
      wrong += table.add((int) (high % 7), high, low) == number ? 0 : 1;
    }
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      String key = entry.getKey();
      int number = entry.getValue();
      long high = Long.parseLong(key.substring(0, key.indexOf(' ')));
      long low = Long.parseLong(key.substring(key.indexOf(' ') + 1));
      boolean right =
          table.find(high, low) == number
              && table.kind(number) == (int) (high % 7)
              && table.high(number) == high
              && table.low(number) == low;
      wrong += right ? 0 : 1;
    }

    assertThat(wrong).isZero();
    assertThat(table.size()).isEqualTo(expected.size());
    assertThat(table.find(-1, 1)).isEqualTo(TokenTable.ABSENT);
  }
}
