package io.pandian.scanner.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReservoirTest {
  private static List<Integer> kept(int rows, int capacity, long seed) {
    Reservoir reservoir = new Reservoir(capacity, seed);
    String[] cells = new String[1];
    for (int i = 0; i < rows; i++) {
      cells[0] = String.valueOf(i);
      reservoir.row(cells);
    }
    return reservoir.rows().stream().map(r -> Integer.valueOf(r[0])).toList();
  }

  @Test
  void rows_thatAllFit_areKeptInTheirOrder() {
    assertThat(kept(5, 10, 1)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void sample_ofTheSameSeed_isTheSame() {
    assertThat(kept(10_000, 50, 7)).isEqualTo(kept(10_000, 50, 7)).isSorted();
    assertThat(kept(10_000, 50, 7)).isNotEqualTo(kept(10_000, 50, 8));
  }

  @Test
  void chance_ofEachRow_isTheSame() {
    double mean =
        IntStream.range(0, 200)
            .flatMap(seed -> kept(1000, 20, seed).stream().mapToInt(i -> i))
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(470.0, 530.0);
  }
}
