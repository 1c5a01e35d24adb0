package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpilledLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Sights of persons who are not in doubt, put aside until all are known and then handed out as
 * sets, for a range of persons at a time: sets of all persons are far larger than the processor's
 * cache, and observations come in no order of persons, but a bit for each person of a range fits.
 * Eight bytes for each sight are spilled.
 */
final class SettledSights {
  /** The fewest persons of a range, in bits. */
  private static final int RANGE_BITS = 20;

  /** So few that the ends of their lists fit the cache too. */
  private static final int MOST_RANGES = 256;

  private final int rangeBits;
  private final SpilledLists ranges;

  /** The ways in which persons of the range at hand were seen, by number and as they were met. */
  private @Nullable Sights[] ways = new Sights[16];

  private final List<Sights> met = new ArrayList<>();

  /** Who of a range was seen in one way, and how often. */
  private static final class Sights {
    /** With more, a list takes more room than a bit for each person of the smallest range. */
    private static final int FEW = 1 << RANGE_BITS - 5;

    private static final int[] NONE = {};

    private final int how;
    private long count;
    private int[] few = new int[4];
    private long[] bits = {};

    Sights(int how) {
      this.how = how;
    }

    void add(int person, int rangeBits) {
      if (count < FEW) {
        few = count == few.length ? Arrays.copyOf(few, few.length * 2) : few;
        few[(int) count] = person;
      } else {
        if (count == FEW) {
          bits = new long[1 << rangeBits - 6];
          for (int one : few) {
            set(one);
          }
          few = NONE;
        }
        set(person);
      }
      count++;
    }

    private void set(int person) {
      bits[person >>> 6 & bits.length - 1] |= 1L << person;
    }

    RoaringBitmap persons(int first) {
      return count <= FEW
          ? RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(few, (int) count))
          : RoaringBitmap.addOffset(BitSetUtil.bitmapOf(bits), first);
    }
  }

  /**
   * @param persons there are so many; their numbers are lower
   */
  SettledSights(int persons, SpillBlocks blocks) {
    int bits = RANGE_BITS;
    while (persons >>> bits >= MOST_RANGES) {
      bits++;
    }
    rangeBits = bits;
    ranges = new SpilledLists((persons >>> bits) + 1, blocks, 2 * Integer.BYTES);
  }

  /**
   * Puts a sight aside.
   *
   * @param how a number from 0 on that says where and how the person was seen
   */
  void add(int person, int how) throws IOException {
    ranges.append(person >>> rangeBits, person, how);
  }

  /** Hands out all sights, and gives their room up. */
  void drain(Visitor visitor) throws IOException {
    for (int range = 0; range < ranges.count(); range++) {
      for (SpilledLists.Cursor sight = ranges.drain(range); sight.next(); ) {
        seen(sight.number(1)).add(sight.number(0), rangeBits);
      }
      for (Sights sights : met) {
        visitor.visit(sights.persons(range << rangeBits), sights.count, sights.how);
        ways[sights.how] = null;
      }
      met.clear();
    }
  }

  private Sights seen(int how) {
    if (how >= ways.length) {
      ways = Arrays.copyOf(ways, Math.max(how + 1, ways.length * 2));
    }
    Sights sights = ways[how];
    if (sights == null) {
      sights = new Sights(how);
      ways[how] = sights;
      met.add(sights);
    }
    return sights;
  }

  /** Sees the sights. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Persons who were seen in one way; they may be seen so again, and in others.
     *
     * @param persons not to be changed, and not kept
     * @param sights how often they were seen together
     */
    void visit(RoaringBitmap persons, long sights, int how);
  }
}
