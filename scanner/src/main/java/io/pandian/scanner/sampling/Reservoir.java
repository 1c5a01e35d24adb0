package io.pandian.scanner.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a fixed number of the rows that pass, each with the same chance, and gives them back in
 * their order. Each row draws a number; the least drawn stay. Long cells are cut; where the rows
 * are so wide that they would take too much memory, fewer stay.
 */
public final class Reservoir {
  /** Characters of a cell that are kept; what tells a data item stands well before this. */
  static final int LONGEST_CELL = 4096;

  /** Characters of all rows together. */
  private static final long MOST_CHARACTERS = 8_000_000;

  private final int capacity;
  private final long mostCharacters;
  private final SplittableRandom random;
  private final PriorityQueue<Row> kept =
      new PriorityQueue<>(Comparator.comparingLong(Row::draw).reversed());
  private long limit = Long.MAX_VALUE;
  private long seen;
  private long characters;

  public Reservoir(int capacity, long seed) {
    this(capacity, MOST_CHARACTERS, seed);
  }

  Reservoir(int capacity, long mostCharacters, long seed) {
    this.capacity = capacity;
    this.mostCharacters = mostCharacters;
    this.random = new SplittableRandom(seed);
  }

  /** A row passes; its array may be used again. */
  public void row(@Nullable String[] cells) {
    long draw = random.nextLong();
    long place = seen++;
    if (draw >= limit) {
      return;
    }
    Row row = new Row(draw, place, cut(cells));
    kept.add(row);
    characters += row.characters();
    while (kept.size() > capacity || (characters > mostCharacters && kept.size() > 1)) {
      Row gone = kept.remove();
      limit = gone.draw();
      characters -= gone.characters();
    }
  }

  private static @Nullable String[] cut(@Nullable String[] cells) {
    @Nullable String[] copy = Arrays.copyOf(cells, cells.length);
    for (int i = 0; i < copy.length; i++) {
      String cell = copy[i];
      copy[i] = cell == null ? null : cut(cell);
    }
    return copy;
  }

  /** The part of a cell that is kept. */
  static String cut(String cell) {
    return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
  }

  public int size() {
    return kept.size();
  }

  /** Whether every row that passed is kept. */
  public boolean isWhole() {
    return seen == kept.size();
  }

  public List<@Nullable String[]> rows() {
    return kept.stream().sorted(Comparator.comparingLong(Row::place)).map(Row::cells).toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // Private, and never compared.
  private record Row(long draw, long place, @Nullable String[] cells) {
    long characters() {
      long characters = cells.length;
      for (String cell : cells) {
        characters += cell == null ? 0 : cell.length();
      }
      return characters;
    }
  }
}
