package io.pandian.classifier.detection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distinct values of a column with how often each occurs, in the order of first occurrence.
 * They lie side by side in that order, so that going through them does not jump about in memory.
 */
final class DistinctValues {
  /** For each slot of the hash table 1 + the place of its value; 0 where it is free. */
  private final int[] slots;

  private final @Nullable String[] distinct;
  private final int[] counts;
  private int size;

  DistinctValues(List<String> values) {
    slots = new int[Integer.highestOneBit(Math.max(8, values.size()) * 2 - 1) * 2];
    distinct = new @Nullable String[values.size()];
    counts = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      add(values.get(i));
    }
  }

  private void add(String value) {
    int mask = slots.length - 1;
    int hash = value.hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    for (int place = slots[slot] - 1; place >= 0; place = slots[slot] - 1) {
      if (value.equals(distinct[place])) {
        counts[place]++;
        return;
      }
      slot = (slot + 1) & mask;
    }
    distinct[size] = value;
    counts[size] = 1;
    slots[slot] = ++size;
  }

  int size() {
    return size;
  }

  String value(int index) {
    String value = distinct[index];
    if (value == null) {
      throw new IndexOutOfBoundsException(index);
    }
    return value;
  }

  int count(int index) {
    return counts[index];
  }
}
