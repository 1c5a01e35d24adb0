package io.pandian.classifier.detection.names;

import java.util.Arrays;

/** The words that a sentence could be cut into, and the cheapest way through them. */
final class SentenceLattice {
  private static final double WORD_SHARE = 0.9;

  private int size;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] ids = new int[256];
  private int[] frequencies = new int[256];
  private int[] previous = new int[256];
  private double[] costs = new double[256];
  private double[] extra = new double[256];
  private SentenceWord.Kind[] kinds = new SentenceWord.Kind[256];

  /** How often one word follows another. */
  interface Pairs {
    int count(int first, int second);
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /**
   * Adds a word; words come in the order of where they begin.
   *
   * @param id the number that pairs know it by; negative if they do not
   * @param extra what choosing it costs besides its frequency
   */
  void add(int start, int end, int id, int frequency, double extra, SentenceWord.Kind kind) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    ids[size] = id;
    frequencies[size] = frequency;
    this.extra[size] = extra;
    kinds[size] = kind;
    size++;
  }

  private void grow() {
    int more = size * 2;
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    ids = Arrays.copyOf(ids, more);
    frequencies = Arrays.copyOf(frequencies, more);
    previous = Arrays.copyOf(previous, more);
    costs = Arrays.copyOf(costs, more);
    extra = Arrays.copyOf(extra, more);
    kinds = Arrays.copyOf(kinds, more);
  }

  /**
   * The cheapest way from 0 to a place, last word first.
   *
   * @param total how many words the frequencies were counted in
   * @param into gets the words' indices
   * @return how many words it has
   */
  int cheapest(int length, int firstId, int firstFrequency, double total, Pairs pairs, int[] into) {
    int[] headOf = new int[length + 1];
    int[] nextOf = new int[size];
    Arrays.fill(headOf, -1);
    int best = -1;
    for (int word = 0; word < size; word++) {
      double cost = Double.MAX_VALUE;
      int from = -1;
      if (starts[word] == 0) {
        cost = cost(firstId, firstFrequency, word, total, pairs);
      }
      for (int before = headOf[starts[word]]; before >= 0; before = nextOf[before]) {
        double here = costs[before] + cost(ids[before], frequencies[before], word, total, pairs);
        if (here < cost) {
          cost = here;
          from = before;
        }
      }
      costs[word] = cost;
      previous[word] = from;
      nextOf[word] = headOf[ends[word]];
      headOf[ends[word]] = word;
      if (ends[word] == length && (best < 0 || cost < costs[best])) {
        best = word;
      }
    }
    int count = 0;
    for (int word = best; word >= 0; word = previous[word]) {
      into[count++] = word;
    }
    return count;
  }

  private double cost(int id, int frequency, int word, double total, Pairs pairs) {
    double pair = id >= 0 && ids[word] >= 0 ? pairs.count(id, ids[word]) : 0;
    double followed = WORD_SHARE * pair / (frequency + 1.0);
    double alone = (1 - WORD_SHARE) * (frequencies[word] + 1.0) / total;
    return extra[word] - Math.log(followed + alone);
  }

  SentenceWord word(int index) {
    return new SentenceWord(starts[index], ends[index], kinds[index]);
  }
}
