package io.pandian.classifier.detection.names;

import java.util.Map;

/** Weights by cue, in an open hash table of numbers. */
final class CueWeights {
  private static final long EMPTY = -1;

  private final long[] cues;
  private final short[] weights;

  /**
   * @param weights hundredths of a natural logarithm by cue
   */
  CueWeights(Map<Long, Integer> weights) {
    int size = Integer.highestOneBit(Math.max(8, weights.size())) * 4;
    this.cues = new long[size];
    this.weights = new short[size];
    java.util.Arrays.fill(cues, EMPTY);
    weights.forEach((cue, weight) -> put(cue, weight.shortValue()));
  }

  private void put(long cue, short weight) {
    int slot = slot(cue);
    while (cues[slot] != EMPTY) {
      slot = (slot + 1) & (cues.length - 1);
    }
    cues[slot] = cue;
    weights[slot] = weight;
  }

  private int slot(long cue) {
    long mixed = cue * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (cues.length - 1);
  }

  /** The weight of a cue; 0 if it has none. */
  int of(long cue) {
    int slot = slot(cue);
    while (cues[slot] != EMPTY) {
      if (cues[slot] == cue) {
        return weights[slot];
      }
      slot = (slot + 1) & (cues.length - 1);
    }
    return 0;
  }

  /** The sum of the weights of the first so many cues. */
  int sum(long[] of, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += of(of[i]);
    }
    return sum;
  }
}
