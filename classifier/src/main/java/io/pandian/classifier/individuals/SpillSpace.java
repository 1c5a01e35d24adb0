package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a count puts what does not stay in memory: blocks of bytes, found again by their position.
 * What is put there are keyed hashes and numbers, worth nothing once the count is done.
 */
public interface SpillSpace {
  /** Puts bytes at a position, over what was there. */
  void write(long position, byte[] bytes) throws IOException;

  /** Gets as many bytes as were written at this position. */
  void read(long position, byte[] into) throws IOException;

  /** A space in memory, for counts that are known to be small. */
  static SpillSpace inMemory() {
    Map<Long, byte[]> blocks = new HashMap<>();
    return new SpillSpace() {
      @Override
      public void write(long position, byte[] bytes) {
        blocks.put(position, bytes.clone());
      }

      @Override
      public void read(long position, byte[] into) throws IOException {
        byte[] block = blocks.get(position);
        if (block == null || block.length != into.length) {
          throw new IOException("Nothing of this size was spilled at this position.");
        }
        System.arraycopy(block, 0, into, 0, into.length);
      }
    };
  }
}
