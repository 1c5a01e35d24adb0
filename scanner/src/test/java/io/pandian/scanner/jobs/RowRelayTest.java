package io.pandian.scanner.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowRelayTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095, 4096, 4097, 50_000})
  void everyRow_isObservedOnceAndInOrder(int rows) {
    List<String> observed = new ArrayList<>();
    @Nullable String[] reused = new String[1];

    try (RowRelay relay = new RowRelay(cells -> observed.add("" + cells[0]))) {
      for (int row = 0; row < rows; row++) {
        reused[0] = Integer.toString(row);
        relay.row(reused);
      }
      relay.finish();
    }

    assertThat(observed).isEqualTo(IntStream.range(0, rows).mapToObj(String::valueOf).toList());
  }

  @Test
  void failureOfTheObserver_endsTheReading() {
    UncheckedIOException full = new UncheckedIOException(new java.io.IOException("disk full"));
    RowConsumption reading =
        relay -> {
          for (int row = 0; row < 1_000_000; row++) {
            relay.row(new String[] {"x"});
          }
        };

    try (RowRelay relay =
        new RowRelay(
            cells -> {
              throw full;
            })) {
      assertThatThrownBy(() -> reading.read(relay)).isSameAs(full);
    }
  }

  @Test
  void failureAtTheLastRows_isNotLost() {
    UncheckedIOException full = new UncheckedIOException(new java.io.IOException("disk full"));
    int[] seen = new int[1];

    try (RowRelay relay =
        new RowRelay(
            cells -> {
              if (++seen[0] == 4096) {
                throw full;
              }
            })) {
      for (int row = 0; row < 4096; row++) {
        relay.row(new String[] {"x"});
      }

      assertThatThrownBy(relay::finish).isSameAs(full);
    }
  }

  @Test
  void relayGivenUp_observesNothingMore() {
    List<String> observed = new ArrayList<>();
    RowRelay relay = new RowRelay(cells -> observed.add("" + cells[0]));
    for (int row = 0; row < 5000; row++) {
      relay.row(new String[] {"x"});
    }

    relay.close();
    int atTheEnd = observed.size();

    assertThat(atTheEnd).isEqualTo(4096);
  }

  /** A reading of rows. */
  private interface RowConsumption {
    void read(RowRelay relay);
  }
}
