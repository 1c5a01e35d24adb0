package io.pandian.classifier.individuals;

import java.io.IOException;

/**
 * The tokens whose hashes begin with the same bits, as they occur: first their hashes are gathered,
 * then each occurrence is replaced by the number of its token, and that later by the number of its
 * cluster.
 */
final class TokenBucket {
  /** The memory is looked at whenever so many tokens have come. */
  private static final int LOOK = (1 << 12) - 1;

  private static final int PREFIX_BITS = Integer.numberOfTrailingZeros(EarlierTokens.BUCKETS);

  private final int prefix;
  private final SpilledList occurrences;
  private final SpilledList numbers;
  private final SpilledList facts;

  /**
   * @param prefix what the hashes begin with: {@link #PREFIX_BITS} bits
   */
  TokenBucket(int prefix, SpillBlocks blocks) {
    this.prefix = prefix;
    occurrences = new SpilledList(blocks, 2 * Long.BYTES);
    numbers = new SpilledList(blocks, Integer.BYTES);
    facts = new SpilledList(blocks, 1);
  }

  /** The first bits of a hash: the number of its bucket. */
  static int prefix(long high) {
    return (int) (high >>> Long.SIZE - PREFIX_BITS);
  }

  private static long withPrefix(int prefix, long high) {
    return (long) prefix << Long.SIZE - PREFIX_BITS | high << PREFIX_BITS >>> PREFIX_BITS;
  }

  /** Adds an occurrence of a token. In place of the bits that all here share stands its kind. */
  void add(int kind, long high, long low) throws IOException {
    int at = occurrences.append();
    byte[] block = occurrences.block();
    LittleEndian.put(block, at, withPrefix(kind, high));
    LittleEndian.put(block, at + Long.BYTES, low);
  }

  /**
   * Replaces each occurrence by its token's number.
   *
   * @param table an empty table, which then holds the bucket's tokens
   * @param first the number of its first token
   * @param memory how much the table may take
   */
  void number(TokenTable table, int first, CountingMemory memory) throws IOException {
    for (SpilledList.Cursor each = occurrences.drain(); each.next(); ) {
      int before = table.size();
      long kindAndHigh = each.eightBytes(0);
      int token =
          table.add(
              prefix(kindAndHigh), withPrefix(prefix, kindAndHigh), each.eightBytes(Long.BYTES));
      if (table.size() == before) {
        table.mark(token, TokenTable.SHARED);
      } else if ((before & LOOK) == LOOK) {
        memory.requireTokens(before);
      }
      int at = numbers.append();
      LittleEndian.putInt(numbers.block(), at, first + token);
    }
  }

  /** Keeps what is known of each token of the bucket. */
  void facts(TokenTable table) throws IOException {
    for (int token = 0; token < table.size(); token++) {
      int at = facts.append();
      facts.block()[at] = (byte) table.facts(token);
    }
  }

  /** What is known of each token, in the order of their numbers. */
  SpilledList facts() {
    return facts;
  }

  /** The number of each occurrence, in the order in which they came. */
  SpilledList numbers() {
    return numbers;
  }
}
