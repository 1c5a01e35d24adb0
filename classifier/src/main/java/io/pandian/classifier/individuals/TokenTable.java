package io.pandian.classifier.individuals;

import java.util.Arrays;

/**
 * Gives each distinct 128-bit token a number from 0 on. Open addressing over slots of four bytes,
 * which hold bits of the hash above those of the number, so that hardly any miss reads a key; keys
 * stand apart, in chunks, in the order of their numbers. Some 17 bytes for each token and 8 to 16
 * for its slot: half of the slots at least are empty, so that the first that is looked at is mostly
 * the last.
 */
final class TokenTable {
  /** What is known of a token beside its kind: it occurs more than once. */
  static final int SHARED = 0x80;

  /** What is known of a token beside its kind: an earlier count had it too. */
  static final int KNOWN = 0x40;

  private static final int KIND = 0x3f;

  /** What {@link #find} answers for a token that was never added. */
  static final int ABSENT = -1;

  private static final int SHIFT = 13;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MASK = CHUNK - 1;
  private static final int SLOT_SHIFT = 20;
  private static final int SLOT_CHUNK = 1 << SLOT_SHIFT;
  private static final int SLOT_MASK = SLOT_CHUNK - 1;
  private static final int FIRST_SLOTS = 1 << 10;
  private static final long MOST_SLOTS = 1L << 32;
  private static final int MOST_TOKENS = Integer.MAX_VALUE - CHUNK;

  private long[][] keys = new long[4][];
  private byte[][] facts = new byte[4][];
  private int[][] slots = {new int[FIRST_SLOTS]};
  private long slotMask = FIRST_SLOTS - 1;
  private int size;

  int size() {
    return size;
  }

  long high(int token) {
    return keys[token >>> SHIFT][(token & MASK) << 1];
  }

  long low(int token) {
    return keys[token >>> SHIFT][((token & MASK) << 1) + 1];
  }

  int kind(int token) {
    return kindOf(facts(token));
  }

  /** What is known of a token: its kind, and marks beside it. */
  int facts(int token) {
    return facts[token >>> SHIFT][token & MASK];
  }

  /** An order that depends on what tokens are, not on when they were met. */
  int compare(int one, int other) {
    int byHigh = Long.compareUnsigned(high(one), high(other));
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low(one), low(other));
  }

  /** The kind in what is known of a token. */
  static int kindOf(int facts) {
    return facts & KIND;
  }

  /** Adds to what is known of a token: that it is {@link #SHARED}, or {@link #KNOWN}. */
  void mark(int token, int mark) {
    facts[token >>> SHIFT][token & MASK] |= (byte) mark;
  }

  /** Forgets every token, and keeps the room for as many. */
  void clear() {
    size = 0;
    for (int[] chunk : slots) {
      Arrays.fill(chunk, 0);
    }
  }

  /** The token's number; a new one if it was never added. */
  int add(int kind, long high, long low) {
    long position = position(high, low);
    int slot = slot(position);
    if (slot != 0) {
      return number(slot);
    }
    setSlot(position, tag(low) | size + 1);
    append(kind, high, low);
    if (size > (slotMask >>> 1) && slotMask + 1 < MOST_SLOTS) {
      grow();
    }
    return size - 1;
  }

  /** The token's number, or {@link #ABSENT}. */
  int find(long high, long low) {
    int slot = slot(position(high, low));
    return slot == 0 ? ABSENT : number(slot);
  }

  /** Where the token stands, or the empty slot where it belongs. */
  private long position(long high, long low) {
    long position = low & slotMask;
    while (true) {
      int slot = slot(position);
      if (slot == 0 || isOf(slot, high, low)) {
        return position;
      }
      position = (position + 1) & slotMask;
    }
  }

  private boolean isOf(int slot, long high, long low) {
    return (slot & ~(int) slotMask) == tag(low) && holds(number(slot), high, low);
  }

  private boolean holds(int token, long high, long low) {
    long[] chunk = keys[token >>> SHIFT];
    int at = (token & MASK) << 1;
    return chunk[at] == high && chunk[at + 1] == low;
  }

  private void append(int kind, long high, long low) {
    if (size == MOST_TOKENS) {
      throw new IllegalStateException(
          "There are more than two thousand million identifiers; count the sources in groups.");
    }
    int chunk = size >>> SHIFT;
    if (chunk == keys.length) {
      keys = Arrays.copyOf(keys, chunk * 2);
      facts = Arrays.copyOf(facts, chunk * 2);
    }
    if (keys[chunk] == null) {
      keys[chunk] = new long[CHUNK * 2];
      facts[chunk] = new byte[CHUNK];
    }
    int at = size & MASK;
    keys[chunk][at << 1] = high;
    keys[chunk][(at << 1) + 1] = low;
    facts[chunk][at] = (byte) kind;
    size++;
  }

  /** The bits of a hash that a slot holds: those above a number's. */
  private int tag(long low) {
    return (int) (low >>> Integer.SIZE) & ~(int) slotMask;
  }

  private int number(int slot) {
    return (slot & (int) slotMask) - 1;
  }

  private int slot(long position) {
    return slots[(int) (position >>> SLOT_SHIFT)][(int) position & SLOT_MASK];
  }

  private void setSlot(long position, int slot) {
    slots[(int) (position >>> SLOT_SHIFT)][(int) position & SLOT_MASK] = slot;
  }

  private void grow() {
    long count = (slotMask + 1) * 2;
    slots = new int[(int) Math.max(1, count >>> SLOT_SHIFT)][];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new int[(int) Math.min(count, SLOT_CHUNK)];
    }
    slotMask = count - 1;
    for (int token = 0; token < size; token++) {
      long low = low(token);
      setSlot(position(high(token), low), tag(low) | token + 1);
    }
  }
}
