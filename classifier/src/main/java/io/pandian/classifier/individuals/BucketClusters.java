package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which tokens of one bucket occur together, and what is known of each cluster: its name, whether
 * it may be one person, how large it is, and which token of a lower bucket it hangs on. Reused for
 * every bucket.
 */
final class BucketClusters {
  /** A cluster hangs on nothing lower. */
  static final int NONE = -1;

  /** The cluster may be several persons: two names, or two numbers for life. */
  static final int DOUBT = 1;

  /** Some identifier in the cluster was known to an earlier count. */
  static final int KNOWN = 2;

  /** Some strong identifier was. */
  static final int KNOWN_STRONG = 4;

  /** There is a strong identifier in the cluster. */
  static final int STRONG = 8;

  private static final int SIZE_SHIFT = 4;
  private static final int FLAGS = (1 << SIZE_SHIFT) - 1;
  private static final int MOST_SIZE = 1 << 26;
  private static final int NO_NAME = 0;

  private final IdentifierKinds kinds;
  private final Links links;
  private final int[] parents;
  private final int[] lowers;
  private final int[] names;
  private final int[] soles;
  private final int[] states;
  private int first;
  private int size;

  /** Takes the links between tokens of lower buckets that the clusters here imply. */
  @FunctionalInterface
  interface Links {
    void link(int token, int lower, int name) throws IOException;
  }

  /**
   * @param largest the size of the largest bucket
   * @param links takes links between lower tokens
   */
  BucketClusters(IdentifierKinds kinds, int largest, Links links) {
    this.kinds = kinds;
    this.links = links;
    parents = new int[largest];
    lowers = new int[largest];
    names = new int[largest];
    soles = new int[largest];
    states = new int[largest];
  }

  /** Begins a bucket, whose tokens are each a cluster of its own. */
  void begin(BucketRanges ranges, int bucket, SpilledList facts) throws IOException {
    first = ranges.first(bucket);
    size = ranges.size(bucket);
    Arrays.fill(lowers, 0, size, NONE);
    Arrays.fill(names, 0, size, NO_NAME);
    SpilledList.Cursor each = facts.read();
    for (int i = 0; each.next(); i++) {
      int kind = TokenBucket.kind(each.oneByte());
      parents[i] = i;
      soles[i] = kinds.onePerPerson(kind) ? first + i : NONE;
      states[i] = 1 << SIZE_SHIFT | flags(kind, (each.oneByte() & TokenBucket.KNOWN) != 0);
    }
  }

  private int flags(int kind, boolean known) {
    boolean strong = kinds.is(kind, IdentifierStrength.STRONG);
    return (strong ? STRONG : 0) | (known ? strong ? KNOWN | KNOWN_STRONG : KNOWN : 0);
  }

  private int find(int local) {
    int at = local;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** A token here is of one cluster with a token that is not higher, and with a name. */
  void join(int token, int lower, int name) throws IOException {
    int root = find(token - first);
    if (lower < first) {
      hangOn(root, lower);
    } else if (lower != token) {
      root = union(root, find(lower - first));
    }
    name(root, name);
  }

  private int union(int one, int other) throws IOException {
    if (one == other) {
      return one;
    }
    int root = Math.min(one, other);
    int child = Math.max(one, other);
    parents[child] = root;
    gather(root, names[child], soles[child], states[child]);
    if (lowers[child] != NONE) {
      hangOn(root, lowers[child]);
    }
    return root;
  }

  private void hangOn(int root, int lower) throws IOException {
    int before = lowers[root];
    if (before == NONE) {
      lowers[root] = lower;
    } else if (before != lower) {
      links.link(Math.max(before, lower), Math.min(before, lower), NO_NAME);
      lowers[root] = Math.min(before, lower);
    }
  }

  /** What is known of a cluster of higher tokens that hangs on a token here. */
  void gatherAt(int token, int name, int sole, int state) {
    gather(find(token - first), name, sole, state);
  }

  private void gather(int root, int name, int sole, int state) {
    int together = Math.min(MOST_SIZE, (states[root] >>> SIZE_SHIFT) + (state >>> SIZE_SHIFT));
    states[root] = together << SIZE_SHIFT | (states[root] | state) & FLAGS;
    if (soles[root] == NONE) {
      soles[root] = sole;
    } else if (sole != NONE && sole != soles[root]) {
      states[root] |= DOUBT;
    }
    name(root, name);
  }

  private void name(int root, int name) {
    if (names[root] == NO_NAME) {
      names[root] = name;
    } else if (name != NO_NAME && name != names[root]) {
      states[root] |= DOUBT;
    }
  }

  int size() {
    return size;
  }

  /** The root of a token's cluster, as its place in the bucket; never higher than the token's. */
  int root(int local) {
    return find(local);
  }

  /** The token of a lower bucket that a root hangs on, or {@link #NONE}. */
  int lower(int root) {
    return lowers[root];
  }

  int name(int root) {
    return names[root];
  }

  int sole(int root) {
    return soles[root];
  }

  int state(int root) {
    return states[root];
  }

  static int sizeOf(int state) {
    return state >>> SIZE_SHIFT;
  }
}
