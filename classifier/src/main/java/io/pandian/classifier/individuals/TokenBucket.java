package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The tokens whose hashes begin with the same bits, as they occur: first their hashes are gathered,
 * then each occurrence is replaced by the number of its token, then the numbers are handed out in
 * the order in which the tokens came. Only the last block is in memory, the others are spilled.
 */
final class TokenBucket {
  /** Occurrences in a block. */
  private static final int BLOCK = 4096;

  private static final int BLOCK_BYTES = BLOCK * ObservationWriter.TOKEN_BYTES;
  private static final int FIRST_BYTES = 8 * ObservationWriter.TOKEN_BYTES;

  private long[] spilled = new long[2];
  private int blocks;
  private byte[] last = new byte[0];
  private int used;

  /** The space and where its unused part begins; shared by all buckets of a count. */
  static final class Space {
    private final SpillSpace space;
    private final byte[] block = new byte[BLOCK_BYTES];
    private final byte[] numbers = new byte[BLOCK * Integer.BYTES];
    private long end;

    Space(SpillSpace space) {
      this.space = space;
    }
  }

  /** Adds an occurrence of a token. */
  void add(int kind, long high, long low, Space space) throws IOException {
    if (used == last.length) {
      makeRoom(space);
    }
    last[used] = (byte) kind;
    LittleEndian.put(last, used + 1, high);
    LittleEndian.put(last, used + 1 + Long.BYTES, low);
    used += ObservationWriter.TOKEN_BYTES;
  }

  private void makeRoom(Space space) throws IOException {
    if (used < BLOCK_BYTES) {
      last = Arrays.copyOf(last, Math.min(BLOCK_BYTES, Math.max(FIRST_BYTES, used * 2)));
      return;
    }
    if (blocks == spilled.length) {
      spilled = Arrays.copyOf(spilled, blocks * 2);
    }
    space.space.write(space.end, last, used);
    spilled[blocks++] = space.end;
    space.end += BLOCK_BYTES;
    used = 0;
  }

  /**
   * Replaces each occurrence by its token's number.
   *
   * @param table an empty table, which then holds the bucket's tokens
   * @param first the number of its first token
   */
  void number(TokenTable table, int first, Space space) throws IOException {
    int rest = used / ObservationWriter.TOKEN_BYTES;
    int[] numbers = new int[blocks * BLOCK + rest];
    BitSet shared = new BitSet();
    for (int i = 0; i < blocks; i++) {
      space.space.read(spilled[i], space.block, BLOCK_BYTES);
      number(space.block, BLOCK, table, shared, numbers, i * BLOCK);
    }
    number(last, rest, table, shared, numbers, blocks * BLOCK);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = NumberedTokens.mark(first + numbers[i], shared.get(numbers[i]));
    }
    for (int i = 0; i < blocks; i++) {
      write(numbers, i * BLOCK, BLOCK, space.numbers);
      space.space.write(spilled[i], space.numbers, space.numbers.length);
    }
    last = new byte[rest * Integer.BYTES];
    write(numbers, blocks * BLOCK, rest, last);
  }

  private static void number(
      byte[] block, int count, TokenTable table, BitSet shared, int[] numbers, int from) {
    for (int i = 0; i < count; i++) {
      int at = i * ObservationWriter.TOKEN_BYTES;
      int before = table.size();
      long high = LittleEndian.get(block, at + 1);
      int number = table.add(block[at], high, LittleEndian.get(block, at + 1 + Long.BYTES));
      if (table.size() == before) {
        shared.set(number);
      }
      numbers[from + i] = number;
    }
  }

  private static void write(int[] numbers, int from, int count, byte[] to) {
    for (int i = 0; i < count; i++) {
      LittleEndian.putInt(to, i * Integer.BYTES, numbers[from + i]);
    }
  }

  /** Hands out the numbers, from the first occurrence on. */
  Numbers numbers(Space space) {
    return new Numbers(space);
  }

  /** The numbers of a bucket's tokens, marked, in the order in which they came. */
  final class Numbers {
    private final Space space;
    private byte[] block = new byte[0];
    private int limit;
    private int at;
    private int next;

    private Numbers(Space space) {
      this.space = space;
    }

    int next() throws IOException {
      if (at == limit) {
        load();
      }
      int number = LittleEndian.getInt(block, at);
      at += Integer.BYTES;
      return number;
    }

    private void load() throws IOException {
      if (next < blocks) {
        block = block.length == 0 ? new byte[BLOCK * Integer.BYTES] : block;
        limit = block.length;
        space.space.read(spilled[next], block, limit);
      } else {
        block = last;
        limit = last.length;
      }
      next++;
      at = 0;
    }
  }
}
