package io.pandian.classifier.individuals.spilling;

import java.io.IOException;
import java.util.Arrays;

/**
 * Lists of records of one size, of which only the last blocks are in memory; all others are
 * spilled. The last blocks of all lists stand side by side in one array, so that whoever deals
 * records to lists in no order touches little memory for each.
 */
public final class SpilledLists {
  private static final int FIRST_BYTES = 1 << 7;

  private final SpillBlocks blocks;
  private final int recordBytes;

  /** How much of a block whole records fill. */
  private final int blockBytes;

  /** The last block of each list, each with {@link #room}. */
  private byte[] ends = {};

  private int room;

  /** By list: how many bytes of its last block hold records. */
  private final int[] used;

  /** By list: where its other blocks are spilled, and how many they are. */
  private final long[][] spilled;

  private final int[] full;

  /**
   * @param lists how many there are; each is told by its number
   * @param recordBytes the size of a record
   */
  public SpilledLists(int lists, SpillBlocks blocks, int recordBytes) {
    this.blocks = blocks;
    this.recordBytes = recordBytes;
    blockBytes = SpillBlocks.BYTES / recordBytes * recordBytes;
    used = new int[lists];
    spilled = new long[lists][];
    full = new int[lists];
  }

  /** How many lists there are. */
  public int count() {
    return used.length;
  }

  /** Appends a record to a list; answers where in {@link #ends} its bytes are to be put. */
  public int append(int list) throws IOException {
    if (used[list] + recordBytes > room) {
      makeRoom(list);
    }
    int at = list * room + used[list];
    used[list] += recordBytes;
    return at;
  }

  /** Appends a record of one number to a list. */
  public void append(int list, int number) throws IOException {
    int at = append(list);
    LittleEndian.putInt(ends, at, number);
  }

  /** Appends a record of two numbers to a list. */
  public void append(int list, int first, int second) throws IOException {
    int at = append(list);
    LittleEndian.putInt(ends, at, first);
    LittleEndian.putInt(ends, at + Integer.BYTES, second);
  }

  /** The blocks that are being filled; may be another array after {@link #append}. */
  public byte[] ends() {
    return ends;
  }

  private void makeRoom(int list) throws IOException {
    if (room < SpillBlocks.BYTES) {
      growEnds();
    } else {
      spill(list);
    }
  }

  private void growEnds() {
    int larger = Math.max(FIRST_BYTES, room * 2);
    byte[] grown = new byte[Math.multiplyExact(used.length, larger)];
    for (int list = 0; list < used.length; list++) {
      System.arraycopy(ends, list * room, grown, list * larger, used[list]);
    }
    ends = grown;
    room = larger;
  }

  private void spill(int list) throws IOException {
    if (full[list] == 0) {
      spilled[list] = new long[2];
    } else if (full[list] == spilled[list].length) {
      spilled[list] = Arrays.copyOf(spilled[list], full[list] * 2);
    }
    spilled[list][full[list]++] = blocks.write(ends, list * room);
    used[list] = 0;
  }

  /** Reads a list from its first record on, any number of times. */
  public Cursor read(int list) {
    return new Cursor(list, false);
  }

  /** Reads a list for the last time: what is read is given up, and the list is empty after. */
  public Cursor drain(int list) {
    return new Cursor(list, true);
  }

  /** Reads all lists from their first records on, each at its own pace. */
  public Readers readers() {
    return new Readers();
  }

  /** Goes through the records of a list, to which nothing is appended meanwhile. */
  public final class Cursor {
    private final int list;
    private final boolean draining;

    /** Here and not asked of the lists, so that a step touches as little memory as it can. */
    private final int step = recordBytes;

    private byte[] block = {};
    private int at;
    private int limit;
    private int next;
    private boolean changed;

    private Cursor(int list, boolean draining) {
      this.list = list;
      this.draining = draining;
      at = -step;
    }

    /** Goes on to the next record; false at the end. */
    public boolean next() throws IOException {
      at += step;
      return at < limit || load();
    }

    private boolean load() throws IOException {
      store();
      at = 0;
      limit = 0;
      if (next < full[list]) {
        block = next == 0 ? new byte[SpillBlocks.BYTES] : block;
        limit = blockBytes;
        blocks.read(spilled[list][next], block, 0);
        if (draining) {
          blocks.free(spilled[list][next]);
        }
      } else if (next == full[list]) {
        block = ends;
        at = list * room;
        limit = at + used[list];
        if (draining) {
          used[list] = 0;
          full[list] = 0;
        }
      }
      next++;
      return at < limit;
    }

    /** A field of the record that is a number, by its place. */
    public int number(int field) {
      return LittleEndian.getInt(block, at + field * Integer.BYTES);
    }

    /**
     * Changes the record's first field; {@link #next} must be called to the end, and nothing be
     * appended to any list meanwhile.
     */
    public void change(int value) {
      LittleEndian.putInt(block, at, value);
      changed = true;
    }

    public long eightBytes(int offset) {
      return LittleEndian.get(block, at + offset);
    }

    public int oneByte() {
      return block[at] & 0xff;
    }

    private void store() throws IOException {
      if (changed && next > 0 && next <= full[list]) {
        blocks.overwrite(spilled[list][next - 1], block);
      }
      changed = false;
    }
  }

  /** Where all lists are read, whose records are one number; nothing is appended meanwhile. */
  public final class Readers {
    /** The block of each list that is being read, side by side. */
    private final byte[] now;

    private final int[] at = new int[used.length];
    private final int[] limit = new int[used.length];
    private final int[] next = new int[used.length];

    private Readers() {
      // As long as nothing is spilled the last blocks are all there is.
      boolean anySpilled = Arrays.stream(full).anyMatch(count -> count > 0);
      now = anySpilled ? new byte[ends.length] : ends;
    }

    /**
     * The next number of a list.
     *
     * @throws IOException if there is none: somebody changed what is counted
     */
    public int number(int list) throws IOException {
      if (at[list] == limit[list] && !load(list)) {
        throw new IOException("The observations changed while they were counted; scan again.");
      }
      int number = LittleEndian.getInt(now, at[list]);
      at[list] += Integer.BYTES;
      return number;
    }

    private boolean load(int list) throws IOException {
      int from = list * room;
      at[list] = from;
      limit[list] = from;
      if (next[list] < full[list]) {
        blocks.read(spilled[list][next[list]], now, from);
        limit[list] = from + blockBytes;
      } else if (next[list] == full[list]) {
        if (now != ends) {
          System.arraycopy(ends, from, now, from, used[list]);
        }
        limit[list] = from + used[list];
      }
      next[list]++;
      return at[list] < limit[list];
    }
  }
}
