package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.Arrays;

/** Hands out the blocks of a spill space and takes back those that are read, for others to use. */
final class SpillBlocks {
  /** The size of every block. */
  static final int BYTES = 1 << 15;

  private final SpillSpace space;
  private long end;
  private long[] free = new long[64];
  private int freed;

  SpillBlocks(SpillSpace space) {
    this.space = space;
  }

  /** Puts the first bytes of an array into a block; answers where it is. */
  long write(byte[] bytes, int count) throws IOException {
    long position = freed > 0 ? free[--freed] : end;
    if (position == end) {
      end += BYTES;
    }
    space.write(position, bytes, count);
    return position;
  }

  void overwrite(long position, byte[] bytes, int count) throws IOException {
    space.write(position, bytes, count);
  }

  void read(long position, byte[] into, int count) throws IOException {
    space.read(position, into, count);
  }

  /** The block is not needed any more. */
  void free(long position) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, freed * 2);
    }
    free[freed++] = position;
  }
}
