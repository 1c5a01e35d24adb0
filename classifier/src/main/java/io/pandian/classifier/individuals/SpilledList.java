package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.Arrays;

/**
 * A list of records of one size, of which only the last block is in memory; the others are spilled.
 */
final class SpilledList {
  private static final int FIRST_RECORDS = 8;
  private static final byte[] NOTHING = {};

  private final SpillBlocks blocks;
  private final int recordBytes;

  /** How much of a block whole records fill. */
  private final int blockBytes;

  private long[] spilled = new long[2];
  private int full;
  private byte[] last = NOTHING;
  private int used;

  /**
   * @param recordBytes the size of a record
   */
  SpilledList(SpillBlocks blocks, int recordBytes) {
    this.blocks = blocks;
    this.recordBytes = recordBytes;
    blockBytes = SpillBlocks.BYTES / recordBytes * recordBytes;
  }

  /** So many empty lists. */
  static SpilledList[] several(int count, SpillBlocks blocks, int recordBytes) {
    SpilledList[] lists = new SpilledList[count];
    Arrays.setAll(lists, i -> new SpilledList(blocks, recordBytes));
    return lists;
  }

  /** Appends a record; answers where in {@link #block} its bytes are to be put. */
  int append() throws IOException {
    if (used + recordBytes > last.length) {
      makeRoom();
    }
    int at = used;
    used += recordBytes;
    return at;
  }

  /** Appends a record of two numbers. */
  void append(int first, int second) throws IOException {
    int at = append();
    LittleEndian.putInt(last, at, first);
    LittleEndian.putInt(last, at + Integer.BYTES, second);
  }

  /** The block that is being filled. */
  byte[] block() {
    return last;
  }

  private void makeRoom() throws IOException {
    if (used < blockBytes) {
      int larger = Math.max(FIRST_RECORDS * recordBytes, last.length * 2);
      last = Arrays.copyOf(last, Math.min(SpillBlocks.BYTES, larger));
      return;
    }
    if (full == spilled.length) {
      spilled = Arrays.copyOf(spilled, full * 2);
    }
    spilled[full++] = blocks.write(last);
    used = 0;
  }

  /** Reads the list from its first record on, any number of times. */
  Cursor read() {
    return new Cursor(false);
  }

  /** Reads the list for the last time: what is read is given up, and the list is empty after. */
  Cursor drain() {
    return new Cursor(true);
  }

  /** Goes through the records. Appending meanwhile is not allowed. */
  final class Cursor {
    private final boolean draining;

    /** Here and not asked of the list, so that a step touches as little memory as it can. */
    private final int step = recordBytes;

    private byte[] block = NOTHING;
    private int at;
    private int limit;
    private int next;
    private boolean changed;

    private Cursor(boolean draining) {
      this.draining = draining;
      at = -step;
    }

    /** Goes on to the next record; false at the end. */
    boolean next() throws IOException {
      at += step;
      return at < limit || load();
    }

    private boolean load() throws IOException {
      store();
      at = 0;
      if (next < full) {
        block = block.length == 0 ? new byte[SpillBlocks.BYTES] : block;
        limit = blockBytes;
        blocks.read(spilled[next], block);
        if (draining) {
          blocks.free(spilled[next]);
        }
      } else if (next == full) {
        block = last;
        limit = used;
        if (draining) {
          last = NOTHING;
          used = 0;
        }
      } else {
        limit = 0;
      }
      next++;
      return at < limit;
    }

    /** A field of the record that is a number, by its place. */
    int number(int field) {
      return LittleEndian.getInt(block, at + field * Integer.BYTES);
    }

    /** Changes the record's first field; {@link #next} must be called to the end. */
    void number(int field, int value) {
      LittleEndian.putInt(block, at + field * Integer.BYTES, value);
      changed = true;
    }

    long eightBytes(int offset) {
      return LittleEndian.get(block, at + offset);
    }

    int oneByte() {
      return block[at] & 0xff;
    }

    private void store() throws IOException {
      if (changed && next <= full && next > 0) {
        blocks.overwrite(spilled[next - 1], block);
      }
      changed = false;
    }
  }
}
