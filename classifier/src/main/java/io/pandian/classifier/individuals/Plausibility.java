package io.pandian.classifier.individuals;

import java.util.Arrays;

/**
 * Finds the clusters with more values of a kind than one person plausibly has, such as a thousand
 * telephones under one mailbox.
 */
final class Plausibility {
  private final IdentifierKinds kinds;
  private final TokenNumbers tokens;
  private final Clusters clusters;

  Plausibility(IdentifierKinds kinds, TokenNumbers tokens, Clusters clusters) {
    this.kinds = kinds;
    this.tokens = tokens;
    this.clusters = clusters;
  }

  /** Marks the implausible clusters as in doubt. */
  void markDoubts() {
    long[] members = membersOfLargeClusters();
    Arrays.sort(members);
    int[] counts = new int[kinds.count()];
    int root = -1;
    for (long member : members) {
      if (root != (int) (member >>> 32)) {
        root = (int) (member >>> 32);
        Arrays.fill(counts, 0);
      }
      int kind = tokens.kind((int) member);
      if (++counts[kind] > kinds.mostPerPerson(kind)) {
        clusters.doubt(root);
      }
    }
  }

  /** The tokens of the clusters large enough to hold too many of anything, by root. */
  private long[] membersOfLargeClusters() {
    long[] members = new long[countInLargeClusters()];
    int at = 0;
    for (int token = 0; at < members.length; token++) {
      int root = clusters.find(token);
      if (clusters.sizeOf(root) > kinds.alwaysPlausible()) {
        members[at++] = (long) root << 32 | token;
      }
    }
    return members;
  }

  /** Looks at roots only, in their order: mostly there is no such cluster, and nothing to find. */
  private int countInLargeClusters() {
    int count = 0;
    for (int token = 0; token < clusters.size(); token++) {
      if (clusters.isRoot(token) && clusters.sizeOf(token) > kinds.alwaysPlausible()) {
        count += clusters.sizeOf(token);
      }
    }
    return count;
  }
}
