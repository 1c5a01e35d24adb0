package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpilledLists;
import java.io.IOException;
import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is known of the clusters as a whole: how many there are, which have more values of a kind
 * than one person plausibly has, such as a thousand telephones under one mailbox, and which an
 * earlier count knew.
 */
final class ClusterFacts {
  private static final int PARTS = 512;

  private final IdentifierKinds kinds;
  private final SpilledLists tokensOfLarge;
  private final int clustersInPart;
  private final RoaringBitmap implausible = new RoaringBitmap();
  private final RoaringBitmap known = new RoaringBitmap();
  private final RoaringBitmap knownByTheBest = new RoaringBitmap();
  private final KnownApart apart;
  private boolean anyInDoubt;
  private int size;

  /**
   * @param most there are no more clusters than this
   */
  ClusterFacts(IdentifierKinds kinds, int most, SpillBlocks blocks) {
    this.kinds = kinds;
    tokensOfLarge = new SpilledLists(PARTS, blocks, 2 * Integer.BYTES);
    clustersInPart = most / PARTS + 1;
    apart = new KnownApart(kinds);
  }

  /** Adds the next cluster, of which this is known; answers its number. */
  int add(int state, int kindSet) {
    if (size == NumberedTokens.MOST) {
      throw new IllegalStateException(
          "There are more than a thousand million persons; count the sources in groups.");
    }
    anyInDoubt |= (state & BucketClusters.DOUBT) != 0;
    apart.add(size, kindSet);
    if ((state & BucketClusters.KNOWN) != 0) {
      known.add(size);
      boolean best = (state & BucketClusters.STRONG) == 0;
      if (best || (state & BucketClusters.KNOWN_STRONG) != 0) {
        knownByTheBest.add(size);
      }
    }
    return size++;
  }

  /** Adds a token of a cluster that is large enough to hold too many of a kind. */
  void addToken(int cluster, int kind) throws IOException {
    tokensOfLarge.append(cluster / clustersInPart, cluster, kind);
  }

  /** Finds the implausible clusters, once all tokens were added. */
  void findImplausible() throws IOException {
    for (int part = 0; part < PARTS; part++) {
      long[] tokens = new long[16];
      int count = 0;
      for (SpilledLists.Cursor token = tokensOfLarge.drain(part); token.next(); count++) {
        tokens = count == tokens.length ? Arrays.copyOf(tokens, count * 2) : tokens;
        tokens[count] = (long) token.number(0) << Byte.SIZE | token.number(1);
      }
      Arrays.sort(tokens, 0, count);
      findImplausible(tokens, count);
    }
    anyInDoubt |= !implausible.isEmpty();
  }

  private void findImplausible(long[] sorted, int count) {
    int equal = 0;
    for (int i = 0; i < count; i++) {
      equal = i > 0 && sorted[i] == sorted[i - 1] ? equal + 1 : 1;
      if (equal > kinds.mostPerPerson((int) sorted[i] & 0xff)) {
        implausible.add((int) (sorted[i] >>> Byte.SIZE));
      }
    }
  }

  /** The clusters by what is known of them; persons in doubt may be added. */
  KnownApart apart() {
    return apart;
  }

  int size() {
    return size;
  }

  /** Whether there is any cluster in doubt. */
  boolean anyInDoubt() {
    return anyInDoubt;
  }

  /** Whether the cluster of a token may be several persons. */
  boolean inDoubt(NumberedTokens tokens, int index) {
    return tokens.inDoubt(index)
        || !implausible.isEmpty() && implausible.contains(tokens.cluster(index));
  }

  /** The clusters of which an earlier count knew any identifier. */
  RoaringBitmap known() {
    return known;
  }

  /**
   * The clusters of which an earlier count knew a strong identifier, or any where there is none.
   */
  RoaringBitmap knownByTheBest() {
    return knownByTheBest;
  }
}
