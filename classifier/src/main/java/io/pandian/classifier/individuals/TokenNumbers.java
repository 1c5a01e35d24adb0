package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.List;

/**
 * Gives each distinct token of a count a number from 0 on. Tokens are dealt into buckets by the
 * first bits of their hashes; a bucket at a time fits the processor's cache, where a table numbers
 * it. What was dealt stays in order, so that later passes over the same observations get the
 * numbers without looking a hash up. All but the last block of each bucket is spilled: 16 bytes for
 * each occurrence at first, four after.
 */
final class TokenNumbers {
  static final int BUCKETS = EarlierTokens.BUCKETS;

  private final TokenBucket[] buckets = new TokenBucket[BUCKETS];
  private final List<ObservationInput> inputs;
  private final IdentifierKinds kinds;
  private final BucketRanges ranges;

  /**
   * @throws IOException if a stream cannot be read, or the space not be used
   */
  TokenNumbers(
      IdentifierKinds kinds,
      List<ObservationInput> inputs,
      SpillBlocks blocks,
      EarlierTokens earlier,
      CountingMemory memory)
      throws IOException {
    this.kinds = kinds;
    this.inputs = List.copyOf(inputs);
    for (int i = 0; i < BUCKETS; i++) {
      buckets[i] = new TokenBucket(i, blocks);
    }
    for (ObservationInput input : inputs) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          deal(reader.observation());
        }
      }
    }
    ranges = new BucketRanges(number(earlier, memory));
  }

  private void deal(Observation observation) throws IOException {
    for (int i = 0; i < observation.size(); i++) {
      long high = observation.high(i);
      buckets[TokenBucket.prefix(high)].add(observation.kind(i), high, observation.low(i));
    }
  }

  private int[] number(EarlierTokens earlier, CountingMemory memory) throws IOException {
    int[] firsts = new int[BUCKETS + 1];
    TokenTable table = new TokenTable();
    for (int i = 0; i < BUCKETS; i++) {
      table.clear();
      buckets[i].number(table, firsts[i], memory);
      earlier.forEach(i, (high, low) -> markKnown(table, table.find(high, low)));
      for (int token = 0; token < table.size(); token++) {
        earlier.keep(i, table.high(token), table.low(token));
      }
      buckets[i].facts(table);
      firsts[i + 1] = Math.addExact(firsts[i], table.size());
    }
    return firsts;
  }

  private static void markKnown(TokenTable table, int token) {
    if (token != TokenTable.ABSENT) {
      table.mark(token, TokenTable.KNOWN);
    }
  }

  private ObservationReader open(ObservationInput input) throws IOException {
    return new ObservationReader(input.stream().open(), kinds.codes());
  }

  /** Which bucket has which numbers. */
  BucketRanges ranges() {
    return ranges;
  }

  TokenBucket bucket(int number) {
    return buckets[number];
  }

  /** Goes through all observations once more, with the numbers of their tokens. */
  void forEach(Visitor visitor) throws IOException {
    SpilledList.Cursor[] numbers = new SpilledList.Cursor[BUCKETS];
    for (int i = 0; i < BUCKETS; i++) {
      numbers[i] = buckets[i].numbers().read();
    }
    NumberedTokens tokens = new NumberedTokens();
    for (ObservationInput input : inputs) {
      visitor.open(input);
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          Observation observation = reader.observation();
          tokens.room(observation.size());
          for (int i = 0; i < observation.size(); i++) {
            int bucket = TokenBucket.prefix(observation.high(i));
            tokens.set(i, next(numbers[bucket]), bucket);
          }
          visitor.visit(reader, tokens);
        }
      }
    }
  }

  private static int next(SpilledList.Cursor numbers) throws IOException {
    if (!numbers.next()) {
      throw new IOException("The observations changed while they were counted; scan again.");
    }
    return numbers.number(0);
  }

  /** Sees all observations of a count. */
  @FunctionalInterface
  interface Visitor {
    /** The observations of this input follow. */
    default void open(ObservationInput input) {}

    /**
     * An observation.
     *
     * @param at the reader, which has just read it
     * @param tokens the numbers of its tokens; overwritten by the next
     * @throws IOException if something cannot be spilled
     */
    void visit(ObservationReader at, NumberedTokens tokens) throws IOException;
  }
}
