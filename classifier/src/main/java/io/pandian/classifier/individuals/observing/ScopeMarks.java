package io.pandian.classifier.individuals.observing;

/**
 * What an observation adds to each scope, sixteen bits for each: scope 0 is the asset itself, the
 * others are the parts that outbound activities carry. Four scopes fill a word.
 */
public final class ScopeMarks {
  /** An item that is not sensitive is there. */
  public static final int NON_SENSITIVE = 1;

  /** A sensitive item is there. */
  public static final int SENSITIVE = 2;

  /** A sensitive item is there, and an account or medical item. */
  public static final int ACCOUNTS = 4;

  /** The row counts only because its date is missing or unreadable. */
  public static final int UNDATED = 8;

  /** The person is under fourteen on the day of judgement. */
  public static final int MINOR = 16;

  /**
   * Of the asset's own scope: the number for life has no check digit that was right, for it is one
   * of fifteen digits.
   */
  public static final int UNCHECKED = 32;

  /** Of the asset's own scope: a row or text that speaks of several persons, or may. */
  public static final int MENTIONED = 64;

  /**
   * Of the asset's own scope: the row only refers to the person, who counts where he has a number
   * or an account of his own, and here in the upper bound.
   */
  public static final int REFERRED = 128;

  /**
   * Of the asset's own scope: devices of somebody whom the same row knows better. They tell whose
   * other sights of them are.
   */
  public static final int OWNED = 1 << 12;

  private static final int MONTH_SHIFT = 8;
  static final int SCOPES_PER_WORD = 4;
  private static final int BITS = 16;
  private static final long SCOPE = (1L << BITS) - 1;
  private static final long FIRST_BITS = 0x0001_0001_0001_0001L;
  private static final long OF_A_PERSON = 0x0f1f_0f1f_0f1f_0f1fL;

  private ScopeMarks() {}

  /** Words for so many scopes, without any mark. */
  static long[] none(int scopes) {
    return new long[(scopes + SCOPES_PER_WORD - 1) / SCOPES_PER_WORD];
  }

  static void add(long[] words, int scope, int marks) {
    words[scope / SCOPES_PER_WORD] |= (long) marks << shift(scope);
  }

  static void addAll(long[] words, long[] more) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= more[i];
    }
  }

  static void clear(long[] words, int scope) {
    words[scope / SCOPES_PER_WORD] &= ~(SCOPE << shift(scope));
  }

  public static int get(long[] words, int scope) {
    return (int) (words[scope / SCOPES_PER_WORD] >>> shift(scope) & SCOPE);
  }

  private static int shift(int scope) {
    return scope % SCOPES_PER_WORD * BITS;
  }

  /** The mark of a row that was added in this month, 1 to 12. */
  static int month(int month) {
    return month << MONTH_SHIFT;
  }

  /** The month in which a row was added, 1 to 12; 0 if nothing says. */
  public static int monthOf(int marks) {
    return marks >>> MONTH_SHIFT & 15;
  }

  /**
   * Marks a person as under fourteen, in every scope: all that is there of a child is sensitive
   * (PIPL, article 28).
   */
  static void addMinor(long[] words) {
    for (int i = 0; i < words.length; i++) {
      long plain = words[i] & FIRST_BITS * NON_SENSITIVE;
      words[i] = words[i] & ~plain | plain << 1 | FIRST_BITS * MINOR;
    }
  }

  /** Keeps accounts only beside a sensitive item, and all else only beside any item. */
  static void settle(long[] words) {
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      long sensitive = word >>> 1 & FIRST_BITS;
      long any = (word | word >>> 1) & FIRST_BITS;
      words[i] =
          word & any * SCOPE & (sensitive * ACCOUNTS | OF_A_PERSON & ~(FIRST_BITS * ACCOUNTS));
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
