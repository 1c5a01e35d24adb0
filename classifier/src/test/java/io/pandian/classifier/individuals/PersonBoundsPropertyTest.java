package io.pandian.classifier.individuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The truth lies between the bounds; each village is made from its seed, which a failure names. */
class PersonBoundsPropertyTest {
  private static final int VILLAGES = 400;

  @Test
  void truth_liesBetweenTheBoundsOfEveryScope() throws IOException {
    for (int seed = 0; seed < VILLAGES; seed++) {
      Village village = new Village(seed, false);
      PersonCounts counts = new PersonCounter(Sights.IDENTIFIERS).count(village.inputs());

      within(counts.total(), village, seed, "");
      int of = seed;
      counts.bySource().forEach((source, count) -> within(count, village, of, source + "/"));
      counts.byAsset().forEach((asset, count) -> within(count, village, of, asset));
    }
  }

  private static void within(PersonCount count, Village village, int seed, String scope) {
    assertThat(village.truth(scope))
        .as("seed %d, %s", seed, scope)
        .isBetween(count.lower(), count.upper());
  }

  @Test
  void settledVillage_isCountedExactly() throws IOException {
    for (int seed = 0; seed < VILLAGES / 4; seed++) {
      Village village = new Village(seed, true);
      PersonCount total = new PersonCounter(Sights.IDENTIFIERS).count(village.inputs()).total();

      assertThat(new long[] {total.lower(), total.union(), total.upper()})
          .as("seed %d", seed)
          .containsOnly(village.truth(""));
    }
  }
}
