package io.pandian.classifier.individuals.spilling;

import java.io.IOException;
import java.util.Arrays;

/** Hands out the blocks of a spill space and takes back those that are read, for others to use. */
public final class SpillBlocks {
  /**
   * The size of every block: whole pages of the machine, since the system takes longer to write
   * parts of them.
   */
  static final int BYTES = 1 << 15;

  private final SpillSpace space;
  private long end;
  private long[] free = new long[64];
  private int freed;

  public SpillBlocks(SpillSpace space) {
    this.space = space;
  }

  /** Puts so many bytes as a block has, from here on, into a block; answers where it is. */
  long write(byte[] bytes, int from) throws IOException {
    long position = freed > 0 ? free[--freed] : end;
    if (position == end) {
      end += BYTES;
    }
    space.write(position, bytes, from, BYTES);
    return position;
  }

  void overwrite(long position, byte[] bytes) throws IOException {
    space.write(position, bytes, 0, BYTES);
  }

  void read(long position, byte[] into, int from) throws IOException {
    space.read(position, into, from, BYTES);
  }

  /** The block is not needed any more. */
  void free(long position) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, freed * 2);
    }
    free[freed++] = position;
  }
}
