package io.pandian.classifier.individuals;

import java.util.Arrays;

/** A list of bytes that grows without copying what it holds. */
final class ByteChunks {
  private static final int SHIFT = 16;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MASK = CHUNK - 1;

  private byte[][] chunks = new byte[4][];
  private int size;

  int size() {
    return size;
  }

  byte get(int index) {
    return chunks[index >>> SHIFT][index & MASK];
  }

  void add(byte value) {
    if (size == Integer.MAX_VALUE) {
      throw new IllegalStateException(
          "There are more than two thousand million identifiers; count the sources in groups.");
    }
    int chunk = size >>> SHIFT;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new byte[CHUNK];
    }
    chunks[chunk][size & MASK] = value;
    size++;
  }
}
