package io.pandian.scanner.sources.jdbc;

import io.pandian.scanner.sources.TableContent.RowConsumer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a fixed number of the rows that pass, each with the same chance, and gives them back in
 * their order. Each row draws a number; the least drawn stay.
 */
final class Reservoir implements RowConsumer {
  private final int capacity;
  private final SplittableRandom random;
  private final PriorityQueue<Row> kept =
      new PriorityQueue<>(Comparator.comparingLong(Row::draw).reversed());
  private long seen;

  Reservoir(int capacity, long seed) {
    this.capacity = capacity;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void row(@Nullable String[] cells) {
    long draw = random.nextLong();
    long place = seen++;
    if (kept.size() == capacity) {
      if (draw >= kept.element().draw()) {
        return;
      }
      kept.remove();
    }
    kept.add(new Row(draw, place, Arrays.copyOf(cells, cells.length)));
  }

  int size() {
    return kept.size();
  }

  List<@Nullable String[]> rows() {
    return kept.stream().sorted(Comparator.comparingLong(Row::place)).map(Row::cells).toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // Private, and never compared.
  private record Row(long draw, long place, @Nullable String[] cells) {}
}
