package io.pandian.classifier.individuals;

import java.io.IOException;

/**
 * The tokens of an earlier count under the same key, to tell who is new, and the place where those
 * of this count are kept for the next one. Tokens come in buckets by the first bits of their hash,
 * so that neither side ever needs all of them in memory.
 */
public interface EarlierTokens {
  /** How many buckets there are; a token belongs to the one of its hash's first bits. */
  int BUCKETS = 512;

  /** No earlier count, and no later one. */
  EarlierTokens NONE =
      new EarlierTokens() {
        @Override
        public Earlier earlier() {
          return Earlier.NONE;
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

  /** Which earlier count there is. */
  Earlier earlier();

  /**
   * The earlier count.
   *
   * @param standing whether it can be compared with
   * @param scan the id of its scan; empty if there is none
   */
  record Earlier(Standing standing, String scan) {
    /** There is none. */
    public static final Earlier NONE = new Earlier(Standing.NONE, "");
  }

  /** Whether an earlier count can be compared with. */
  enum Standing {
    /** It was made under the same key. */
    SAME_KEY,
    /** It was made under another key, so that nobody can be recognised. */
    OTHER_KEY,
    /** There is none. */
    NONE
  }

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
