package io.pandian.classifier.individuals;

/**
 * Which bucket a token belongs to, told by its number: tokens are numbered one bucket after the
 * other. Hashes fill buckets evenly, so that a proportion finds the bucket, or the one beside it.
 */
final class BucketRanges {
  private final int[] firsts;
  private final double bucketsPerToken;

  /**
   * @param firsts the number of each bucket's first token, and at the end how many tokens there are
   */
  BucketRanges(int[] firsts) {
    this.firsts = firsts.clone();
    int tokens = firsts[firsts.length - 1];
    bucketsPerToken = (double) buckets() / Math.max(1, tokens);
  }

  int buckets() {
    return firsts.length - 1;
  }

  int tokens() {
    return firsts[buckets()];
  }

  int first(int bucket) {
    return firsts[bucket];
  }

  int size(int bucket) {
    return firsts[bucket + 1] - firsts[bucket];
  }

  int largest() {
    int most = 0;
    for (int bucket = 0; bucket < buckets(); bucket++) {
      most = Math.max(most, size(bucket));
    }
    return most;
  }

  int bucket(int token) {
    int bucket = Math.min((int) (token * bucketsPerToken), buckets() - 1);
    while (firsts[bucket] > token) {
      bucket--;
    }
    while (firsts[bucket + 1] <= token) {
      bucket++;
    }
    return bucket;
  }
}
