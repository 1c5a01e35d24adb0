package io.pandian.classifier.individuals;

import java.util.Arrays;

/** A list of ints that grows without copying what it holds. */
final class IntChunks {
  private static final int SHIFT = 14;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MASK = CHUNK - 1;

  private int[][] chunks = new int[4][];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return chunks[index >>> SHIFT][index & MASK];
  }

  void add(int value) {
    int chunk = size >>> SHIFT;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new int[CHUNK];
    }
    chunks[chunk][size & MASK] = value;
    size++;
  }
}
