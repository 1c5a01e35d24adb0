package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a count puts what does not stay in memory: blocks of bytes, found again by their position.
 * What is put there are keyed hashes and numbers, worth nothing once the count is done.
 */
public interface SpillSpace {
  /** Puts the first bytes of an array at a position, over what was there. */
  void write(long position, byte[] bytes, int count) throws IOException;

  /** Gets bytes that were written at this position. */
  void read(long position, byte[] into, int count) throws IOException;

  /** A space in memory, for counts that are known to be small. */
  static SpillSpace inMemory() {
    Map<Long, byte[]> blocks = new HashMap<>();
    return new SpillSpace() {
      @Override
      public void write(long position, byte[] bytes, int count) {
        blocks.put(position, Arrays.copyOf(bytes, count));
      }

      @Override
      public void read(long position, byte[] into, int count) throws IOException {
        byte[] block = blocks.getOrDefault(position, new byte[0]);
        if (block.length < count) {
          throw new IOException("Nothing was spilled at this position.");
        }
        System.arraycopy(block, 0, into, 0, count);
      }
    };
  }
}
