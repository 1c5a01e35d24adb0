package io.pandian.classifier.individuals.observing;

import java.util.Arrays;

/**
 * One sight of one person: the hashes of the identifiers found together, and the hash of the name.
 * Mutable and reused, so that a row makes no garbage.
 */
public final class Observation {
  private int size;
  private int[] kinds = new int[8];
  private long[] highs = new long[8];
  private long[] lows = new long[8];
  private long name;
  private int born;
  private boolean unchecked;

  void clear() {
    size = 0;
    name = 0;
    born = BirthDate.UNKNOWN;
    unchecked = false;
  }

  void add(int kind, long high, long low) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      highs = Arrays.copyOf(highs, size * 2);
      lows = Arrays.copyOf(lows, size * 2);
    }
    kinds[size] = kind;
    highs[size] = high;
    lows[size] = low;
    size++;
  }

  /** Adds a token that may be there already: the same telephone in two columns. */
  void addOnce(int kind, long high, long low) {
    for (int i = 0; i < size; i++) {
      if (highs[i] == high && lows[i] == low) {
        return;
      }
    }
    add(kind, high, low);
  }

  void name(long hash) {
    name = hash;
  }

  /** When the person was born; {@link BirthDate#UNKNOWN} says nothing. Not written anywhere. */
  void born(int day) {
    born = Math.max(born, day);
  }

  int born() {
    return born;
  }

  /** The number for life had no check digit to tell whether it was written right. */
  void unchecked() {
    unchecked = true;
  }

  boolean isUnchecked() {
    return unchecked;
  }

  public int size() {
    return size;
  }

  public int kind(int index) {
    return kinds[index];
  }

  public long high(int index) {
    return highs[index];
  }

  public long low(int index) {
    return lows[index];
  }

  /** The hash of the full name; 0 if there is none. */
  public long name() {
    return name;
  }

  /**
   * Takes out a token that cannot belong to the same person as an earlier one.
   *
   * @param onePerPerson by kind, whether a person has only one value of it
   * @param rival gets the token, alone
   * @return whether there was one
   */
  boolean splitOff(boolean[] onePerPerson, Observation rival) {
    for (int second = 1; second < size; second++) {
      if (onePerPerson[kinds[second]] && differsFromEarlier(second)) {
        rival.clear();
        rival.add(kinds[second], highs[second], lows[second]);
        remove(second);
        return true;
      }
    }
    return false;
  }

  private boolean differsFromEarlier(int second) {
    for (int first = 0; first < second; first++) {
      if (kinds[first] == kinds[second]
          && (highs[first] != highs[second] || lows[first] != lows[second])) {
        return true;
      }
    }
    return false;
  }

  private void remove(int index) {
    size--;
    kinds[index] = kinds[size];
    highs[index] = highs[size];
    lows[index] = lows[size];
  }
}
