package io.pandian.classifier.individuals;

/**
 * The numbers of an observation's tokens, in its order: first those of the tokens, once clusters
 * are known those of their clusters with two marks. Reused for every observation.
 */
final class NumberedTokens {
  /** The token occurs more than once. */
  static final int SHARED = 1 << 31;

  /** The token's cluster may be several persons. */
  static final int IN_DOUBT = 1 << 30;

  /** The largest number of a cluster. */
  static final int MOST = IN_DOUBT - 1;

  private int[] marked = new int[8];
  private int[] buckets = new int[8];

  void room(int tokens) {
    if (tokens > marked.length) {
      marked = new int[tokens * 2];
      buckets = new int[tokens * 2];
    }
  }

  void set(int index, int number, int bucket) {
    marked[index] = number;
    buckets[index] = bucket;
  }

  /** The bucket of a token. */
  int bucket(int index) {
    return buckets[index];
  }

  /** The number of a token, before clusters are known. */
  int token(int index) {
    return marked[index];
  }

  /** The number of the cluster that holds a token; that of all, unless they are taken apart. */
  int cluster(int index) {
    return marked[index] & MOST;
  }

  /** Whether a token's cluster has a mark of doubt. */
  boolean inDoubt(int index) {
    return (marked[index] & IN_DOUBT) != 0;
  }

  /** Whether a token occurs in another observation too. */
  boolean isShared(int index) {
    return marked[index] < 0;
  }
}
