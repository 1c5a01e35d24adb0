package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What assets say of one value: that they have it, and beside what. */
final class TokenWitness {
  /** A placeholder stands beside thousands; the smallest hashes do for it. */
  private static final int MOST = 16;

  private static final int NOWHERE = -1;
  private static final int SEVERAL = -2;

  /** By the hash of what it stands beside, the asset that says so. */
  private final TreeMap<Long, Integer> beside = new TreeMap<>();

  /** By the hash of a pair that it is of, the list that has it. */
  private final TreeMap<Long, Integer> paired = new TreeMap<>();

  private int seenIn = NOWHERE;

  /** Assets in which it stands beside what tells who it is of: a name, a number, an account. */
  private int toldIn = NOWHERE;

  void seenIn(int asset) {
    seenIn = both(seenIn, asset);
  }

  /**
   * It stands beside something.
   *
   * @param tells whether that tells who somebody is
   */
  void beside(long hash, boolean tells, int asset) {
    beside.merge(hash, asset, TokenWitness::both);
    if (beside.size() > MOST) {
      beside.pollLastEntry();
    }
    toldIn = tells ? both(toldIn, asset) : toldIn;
  }

  /** It is one of a pair of a list of pairs. */
  void paired(long pair, int asset) {
    paired.merge(pair, asset, TokenWitness::both);
    if (paired.size() > MOST) {
      paired.pollLastEntry();
    }
  }

  private static int both(int one, int other) {
    return one == NOWHERE || one == other ? other : SEVERAL;
  }

  private static boolean isBeside(int in, int asset) {
    return in != NOWHERE && in != asset;
  }

  /** Whether another asset has it. */
  boolean isKnownBeside(int asset) {
    return isBeside(seenIn, asset);
  }

  /** Whether another asset tells who it is of. */
  boolean isToldBeside(int asset) {
    return isBeside(toldIn, asset);
  }

  /** In which pairs other assets' lists have it. */
  List<Long> pairsBeside(int asset) {
    return beside(paired, asset);
  }

  Set<Long> entries() {
    return beside.keySet();
  }

  /** What other assets have it beside. */
  List<Long> entriesBeside(int asset) {
    return beside(beside, asset);
  }

  private static List<Long> beside(Map<Long, Integer> hashes, int asset) {
    List<Long> entries = new ArrayList<>();
    for (Map.Entry<Long, Integer> entry : hashes.entrySet()) {
      if (isBeside(entry.getValue(), asset)) {
        entries.add(entry.getKey());
      }
    }
    return entries;
  }
}
