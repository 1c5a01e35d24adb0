package io.pandian.classifier.individuals;

import java.util.Arrays;

/**
 * Gives each distinct 128-bit token a number from 0 on. Open addressing over slots that hold 32
 * bits of the hash beside the number, so that a miss and a growth read no key; keys stand apart, in
 * chunks, in the order of their numbers. Some 17 bytes for each token and 16 to 32 for its slot:
 * half of the slots at least are empty, so that the first that is looked at is mostly the last.
 */
final class TokenTable {
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
  private byte[][] kinds = new byte[4][];
  private long[][] slots = {new long[FIRST_SLOTS]};
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
    return kinds[token >>> SHIFT][token & MASK];
  }

  /** Forgets every token, and keeps the room for as many. */
  void clear() {
    size = 0;
    for (long[] chunk : slots) {
      Arrays.fill(chunk, 0);
    }
  }

  /** The token's number; a new one if it was never added. */
  int add(int kind, long high, long low) {
    long position = position(high, low);
    long slot = slot(position);
    if (slot != 0) {
      return number(slot);
    }
    setSlot(position, (low << 32) | (size + 1));
    append(kind, high, low);
    if (size > (slotMask >>> 1) && slotMask + 1 < MOST_SLOTS) {
      grow();
    }
    return size - 1;
  }

  /** The token's number, or {@link #ABSENT}. */
  int find(long high, long low) {
    long slot = slot(position(high, low));
    return slot == 0 ? ABSENT : number(slot);
  }

  /** Where the token stands, or the empty slot where it belongs. */
  private long position(long high, long low) {
    long position = low & slotMask;
    while (true) {
      long slot = slot(position);
      if (slot == 0 || (int) (slot >>> 32) == (int) low && holds(number(slot), high, low)) {
        return position;
      }
      position = (position + 1) & slotMask;
    }
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
      kinds = Arrays.copyOf(kinds, chunk * 2);
    }
    if (keys[chunk] == null) {
      keys[chunk] = new long[CHUNK * 2];
      kinds[chunk] = new byte[CHUNK];
    }
    int at = size & MASK;
    keys[chunk][at << 1] = high;
    keys[chunk][(at << 1) + 1] = low;
    kinds[chunk][at] = (byte) kind;
    size++;
  }

  private static int number(long slot) {
    return (int) slot - 1;
  }

  private long slot(long position) {
    return slots[(int) (position >>> SLOT_SHIFT)][(int) position & SLOT_MASK];
  }

  private void setSlot(long position, long slot) {
    slots[(int) (position >>> SLOT_SHIFT)][(int) position & SLOT_MASK] = slot;
  }

  private void grow() {
    long[][] old = slots;
    long count = (slotMask + 1) * 2;
    slots = new long[(int) Math.max(1, count >>> SLOT_SHIFT)][];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new long[(int) Math.min(count, SLOT_CHUNK)];
    }
    slotMask = count - 1;
    for (long[] chunk : old) {
      for (long slot : chunk) {
        if (slot != 0) {
          long position = (slot >>> 32) & slotMask;
          while (slot(position) != 0) {
            position = (position + 1) & slotMask;
          }
          setSlot(position, slot);
        }
      }
    }
  }
}
