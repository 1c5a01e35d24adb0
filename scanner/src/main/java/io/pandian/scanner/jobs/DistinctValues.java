package io.pandian.scanner.jobs;

/**
 * Counts distinct values by 64 bits of each. Of a million values two have the same bits in one of
 * thirty million tables.
 */
final class DistinctValues {
  private static final int FIRST_SIZE = 1 << 10;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int most;

  /** Open addressing; nothing stands where there is 0. */
  private long[] table = new long[FIRST_SIZE];

  private int count;
  private boolean full;

  /**
   * @param most of more values it is full and forgets them all
   */
  DistinctValues(int most) {
    this.most = most;
  }

  void add(String value) {
    if (full || !put(table, bits(value))) {
      return;
    }
    count++;
    if (count > most) {
      full = true;
      table = new long[0];
    } else if (count * 2 > table.length) {
      grow();
    }
  }

  /** Whether there were more than it counts. */
  boolean isFull() {
    return full;
  }

  long count() {
    return count;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long bits : table) {
      if (bits != 0) {
        put(larger, bits);
      }
    }
    table = larger;
  }

  /** Whether it was not there yet. */
  private static boolean put(long[] into, long bits) {
    int at = (int) bits & (into.length - 1);
    while (into[at] != 0) {
      if (into[at] == bits) {
        return false;
      }
      at = (at + 1) & (into.length - 1);
    }
    into[at] = bits;
    return true;
  }

  private static long bits(String value) {
    long bits = value.length();
    for (int i = 0; i < value.length(); i++) {
      bits = mixed(bits + GOLDEN + value.charAt(i));
    }
    return bits == 0 ? 1 : bits;
  }

  /** The last step of SplitMix64: every bit of the result hangs on every bit of the number. */
  private static long mixed(long number) {
    long bits = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
