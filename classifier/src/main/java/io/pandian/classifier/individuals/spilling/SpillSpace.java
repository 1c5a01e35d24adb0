package io.pandian.classifier.individuals.spilling;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a count puts what does not stay in memory: blocks of bytes, found again by their position.
 * What is put there are keyed hashes and numbers, worth nothing once the count is done.
 */
public interface SpillSpace {
  /** Puts bytes at a position, over what was there: so many of these, from the given one on. */
  void write(long position, byte[] bytes, int from, int count) throws IOException;

  /** Gets as many bytes as were written at this position, and puts them from the given place on. */
  void read(long position, byte[] into, int from, int count) throws IOException;

  /** A space in memory, for counts that are known to be small. */
  static SpillSpace inMemory() {
    Map<Long, byte[]> blocks = new HashMap<>();
    return new SpillSpace() {
      @Override
      public void write(long position, byte[] bytes, int from, int count) {
        blocks.put(position, Arrays.copyOfRange(bytes, from, from + count));
      }

      @Override
      public void read(long position, byte[] into, int from, int count) throws IOException {
        byte[] block = blocks.get(position);
        if (block == null || block.length != count) {
          throw new IOException("Nothing of this size was spilled at this position.");
        }
        System.arraycopy(block, 0, into, from, count);
      }
    };
  }
}
