package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Sights of persons who are not in doubt, put aside until all are known and then handed out as
 * sets, for a range of persons at a time: sets of all persons are far larger than the processor's
 * cache, and observations come in no order of persons, but the sets of a range fit. Eight bytes for
 * each sight are spilled.
 */
final class SettledSights {
  /** So few that the ends of their lists fit the cache too. */
  private static final int MOST_RANGES = 256;

  /** The persons of a range, in bits: at least those of one container of a bitmap. */
  private final int rangeBits;

  private final SpilledList[] ranges;

  /** The ways in which persons of the range at hand were seen, by number and as they were met. */
  private @Nullable Sights[] ways = new Sights[16];

  private final List<Sights> met = new ArrayList<>();

  /** Who of a range was seen in one way, and how often. */
  private static final class Sights {
    private final int how;
    private final RoaringBitmap persons = new RoaringBitmap();
    private long count;

    Sights(int how) {
      this.how = how;
    }
  }

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
   * @param how a number from 0 on that says where and how the person was seen
   */
  void add(int person, int how) throws IOException {
    ranges[person >>> rangeBits].append(person, how);
  }

  /** Hands out all sights, and gives their room up. */
  void drain(Visitor visitor) throws IOException {
    for (SpilledList range : ranges) {
      for (SpilledList.Cursor sight = range.drain(); sight.next(); ) {
        Sights sights = seen(sight.number(1));
        sights.persons.add(sight.number(0));
        sights.count++;
      }
      for (Sights sights : met) {
        visitor.visit(sights.persons, sights.count, sights.how);
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
