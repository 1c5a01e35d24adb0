package io.pandian.classifier.detection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distinct values of a column with how often each occurs, in the order of first occurrence. */
final class DistinctValues {
  private final @Nullable String[] slots;
  private final int[] slotOf;
  private final int[] counts;
  private int size;

  DistinctValues(List<String> values) {
    int capacity = Integer.highestOneBit(Math.max(8, values.size()) * 2 - 1) * 2;
    slots = new @Nullable String[capacity];
    slotOf = new int[values.size()];
    counts = new int[capacity];
    for (int i = 0; i < values.size(); i++) {
      add(values.get(i));
    }
  }

  private void add(String value) {
    int mask = slots.length - 1;
    int hash = value.hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    for (String there = slots[slot]; there != null; there = slots[slot]) {
      if (there.equals(value)) {
        counts[slot]++;
        return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = value;
    counts[slot] = 1;
    slotOf[size++] = slot;
  }

  int size() {
    return size;
  }

  String value(int index) {
    String value = slots[slotOf[index]];
    if (value == null) {
      throw new IndexOutOfBoundsException(index);
    }
    return value;
  }

  int count(int index) {
    return counts[slotOf[index]];
  }
}
