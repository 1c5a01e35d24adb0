package io.pandian.classifier.individuals;

import java.io.IOException;

/**
 * Sights of persons who are not in doubt, put aside until all are known and then handed out a range
 * of persons at a time: sets of persons are far larger than the processor's cache, and observations
 * come in no order of persons, but the part of each set that a range needs fits. Eight bytes for
 * each sight are spilled.
 */
final class SettledSights {
  private static final int MOST_RANGES = 512;

  /** The persons of a range, in bits: at least those of one container of a bitmap. */
  private final int rangeBits;

  private final SpilledList[] ranges;

  /**
   * @param persons there are so many; their numbers are lower
   */
  SettledSights(int persons, SpillBlocks blocks) {
    int bits = Short.SIZE;
    while (persons >>> bits >= MOST_RANGES) {
      bits++;
    }
    rangeBits = bits;
    ranges = SpilledList.several((persons >>> bits) + 1, blocks, 2 * Integer.BYTES);
  }

  /**
   * Puts a sight aside.
   *
   * @param how says where and how the person was seen
   */
  void add(int person, int how) throws IOException {
    ranges[person >>> rangeBits].append(person, how);
  }

  /** Hands out every sight, and gives its room up. */
  void drain(Visitor visitor) throws IOException {
    for (SpilledList range : ranges) {
      for (SpilledList.Cursor sight = range.drain(); sight.next(); ) {
        visitor.visit(sight.number(0), sight.number(1));
      }
    }
  }

  /** Sees the sights. */
  @FunctionalInterface
  interface Visitor {
    void visit(int person, int how);
  }
}
