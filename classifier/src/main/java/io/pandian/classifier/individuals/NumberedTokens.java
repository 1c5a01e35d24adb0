package io.pandian.classifier.individuals;

/** The numbers of an observation's tokens, in its order. Reused for every observation. */
final class NumberedTokens {
  private static final int SHARED = 1 << 31;

  private int[] marked = new int[8];

  /** A token's number, with the mark of a token that occurs more than once. */
  static int mark(int number, boolean shared) {
    return shared ? number | SHARED : number;
  }

  void room(int tokens) {
    if (tokens > marked.length) {
      marked = new int[tokens * 2];
    }
  }

  void set(int index, int markedNumber) {
    marked[index] = markedNumber;
  }

  int get(int index) {
    return marked[index] & ~SHARED;
  }

  /** Whether the token occurs in another observation too. */
  boolean isShared(int index) {
    return marked[index] < 0;
  }
}
