package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.spilling.SpilledLists;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.IOException;

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

  /** Where the token's parts of {@link #known} stand; a power of two keeps them in one line. */
  private static final int WIDTH = 8;

  private static final int PARENT = 0;
  private static final int LOWER = 1;
  private static final int NAME = 2;
  private static final int SOLE = 3;
  private static final int STATE = 4;
  private static final int KIND_SET = 5;

  private final IdentifierKinds kinds;
  private final Links links;

  /** What is known of each token, side by side, since it is asked for together. */
  private final int[] known;

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
    known = new int[Math.multiplyExact(largest, WIDTH)];
  }

  /** Begins a bucket, whose tokens are each a cluster of its own. */
  void begin(BucketRanges ranges, int bucket, SpilledLists facts) throws IOException {
    first = ranges.first(bucket);
    size = ranges.size(bucket);
    SpilledLists.Cursor each = facts.read(bucket);
    for (int i = 0; each.next(); i++) {
      int kind = TokenTable.kindOf(each.oneByte());
      int at = i * WIDTH;
      known[at + PARENT] = i;
      known[at + LOWER] = NONE;
      known[at + NAME] = NO_NAME;
      known[at + SOLE] = kinds.onePerPerson(kind) ? first + i : NONE;
      known[at + STATE] = 1 << SIZE_SHIFT | flags(kind, (each.oneByte() & TokenTable.KNOWN) != 0);
      known[at + KIND_SET] = 1 << kind;
    }
  }

  private int flags(int kind, boolean known) {
    boolean strong = kinds.is(kind, IdentifierStrength.STRONG);
    return (strong ? STRONG : 0) | (known ? strong ? KNOWN | KNOWN_STRONG : KNOWN : 0);
  }

  private int find(int local) {
    int at = local;
    int parent = known[at * WIDTH + PARENT];
    while (parent != at) {
      int grandparent = known[parent * WIDTH + PARENT];
      known[at * WIDTH + PARENT] = grandparent;
      at = grandparent;
      parent = known[at * WIDTH + PARENT];
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
    known[child * WIDTH + PARENT] = root;
    gather(root, name(child), sole(child), state(child), kindSet(child));
    if (lower(child) != NONE) {
      hangOn(root, lower(child));
    }
    return root;
  }

  private void hangOn(int root, int lower) throws IOException {
    int before = lower(root);
    if (before == NONE) {
      known[root * WIDTH + LOWER] = lower;
    } else if (before != lower) {
      links.link(Math.max(before, lower), Math.min(before, lower), NO_NAME);
      known[root * WIDTH + LOWER] = Math.min(before, lower);
    }
  }

  /** What is known of a cluster of higher tokens that hangs on a token here. */
  void gatherAt(int token, int name, int sole, int state, int kindSet) {
    gather(find(token - first), name, sole, state, kindSet);
  }

  private void gather(int root, int name, int sole, int state, int kindSet) {
    int at = root * WIDTH;
    known[at + KIND_SET] |= kindSet;
    int together = Math.min(MOST_SIZE, sizeOf(known[at + STATE]) + sizeOf(state));
    known[at + STATE] = together << SIZE_SHIFT | (known[at + STATE] | state) & FLAGS;
    if (known[at + SOLE] == NONE) {
      known[at + SOLE] = sole;
    } else if (sole != NONE && sole != known[at + SOLE]) {
      known[at + STATE] |= DOUBT;
    }
    name(root, name);
  }

  private void name(int root, int name) {
    int at = root * WIDTH;
    if (known[at + NAME] == NO_NAME) {
      known[at + NAME] = name;
    } else if (name != NO_NAME && name != known[at + NAME]) {
      known[at + STATE] |= DOUBT;
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
    return known[root * WIDTH + LOWER];
  }

  int name(int root) {
    return known[root * WIDTH + NAME];
  }

  int sole(int root) {
    return known[root * WIDTH + SOLE];
  }

  int state(int root) {
    return known[root * WIDTH + STATE];
  }

  /** Which kinds of identifiers are in the cluster, a bit for each. */
  int kindSet(int root) {
    return known[root * WIDTH + KIND_SET];
  }

  static int sizeOf(int state) {
    return state >>> SIZE_SHIFT;
  }
}
