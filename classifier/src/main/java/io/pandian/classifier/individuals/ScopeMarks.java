package io.pandian.classifier.individuals;

/**
 * What an observation adds to each scope, four bits for each: scope 0 is the asset itself, the
 * others are the parts that outbound activities carry. Sixteen scopes fill a word.
 */
final class ScopeMarks {
  /** An item that is not sensitive is there. */
  static final int NON_SENSITIVE = 1;

  /** A sensitive item is there. */
  static final int SENSITIVE = 2;

  /** A sensitive item is there, and an account or medical item. */
  static final int ACCOUNTS = 4;

  /** The row counts only because its date is missing or unreadable. */
  static final int UNDATED = 8;

  static final int SCOPES_PER_WORD = 16;
  private static final int BITS = 4;
  private static final long FIRST_BITS = 0x1111_1111_1111_1111L;

  private ScopeMarks() {}

  /** Words for so many scopes, without any mark. */
  static long[] none(int scopes) {
    return new long[(scopes + SCOPES_PER_WORD - 1) / SCOPES_PER_WORD];
  }

  static void add(long[] words, int scope, int marks) {
    words[scope / SCOPES_PER_WORD] |= (long) marks << shift(scope);
  }

  static void clear(long[] words, int scope) {
    words[scope / SCOPES_PER_WORD] &= ~(15L << shift(scope));
  }

  static int get(long[] words, int scope) {
    return (int) (words[scope / SCOPES_PER_WORD] >>> shift(scope)) & 15;
  }

  private static int shift(int scope) {
    return scope % SCOPES_PER_WORD * BITS;
  }

  /** Keeps accounts only beside a sensitive item, and a missing date only beside any item. */
  static void settle(long[] words) {
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      long sensitive = word >>> 1 & FIRST_BITS;
      long any = (word | word >>> 1) & FIRST_BITS;
      words[i] = word & (any | sensitive << 1 | sensitive << 2 | any << 3);
    }
  }

  static boolean isEmpty(long[] words) {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }
}
