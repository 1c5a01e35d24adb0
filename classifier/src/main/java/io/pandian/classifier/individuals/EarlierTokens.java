package io.pandian.classifier.individuals;

import java.io.IOException;

/**
 * The tokens of an earlier count under the same key, to tell who is new, and the place where those
 * of this count are kept for the next one. Tokens come in buckets by the first bits of their hash,
 * so that neither side ever needs all of them in memory.
 */
public interface EarlierTokens {
  /** How many buckets there are; a token belongs to the one of its hash's first bits. */
  int BUCKETS = 2048;

  /** No earlier count, and no later one. */
  EarlierTokens NONE =
      new EarlierTokens() {
        @Override
        public boolean known() {
          return false;
        }

        @Override
        public void forEach(int bucket, Visitor visitor) {
          // There was no earlier count.
        }

        @Override
        public void keep(int bucket, long high, long low) {
          // There will be no later one.
        }
      };

  /** Whether there was an earlier count under the same key. */
  boolean known();

  /** Goes through the earlier tokens of a bucket, in any order. */
  void forEach(int bucket, Visitor visitor) throws IOException;

  /** Keeps a token of this count; buckets come in their order. */
  void keep(int bucket, long high, long low) throws IOException;

  /** Sees the hashes of tokens. */
  @FunctionalInterface
  interface Visitor {
    void token(long high, long low);
  }
}
