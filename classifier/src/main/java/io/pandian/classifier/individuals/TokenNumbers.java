package io.pandian.classifier.individuals;

import java.io.IOException;
import java.util.List;

/**
 * Gives each distinct token of a count a number from 0 on. Tokens are dealt into buckets by the
 * first bits of their hashes; a bucket at a time fits the processor's cache, where a table numbers
 * it. What was dealt stays in order, so that later passes over the same observations get the
 * numbers without looking a hash up. Memory: a byte for each distinct token, and the last block of
 * each bucket; all else is spilled, 17 bytes for each occurrence.
 */
final class TokenNumbers {
  private static final int BUCKET_BITS = 9;
  private static final int BUCKETS = 1 << BUCKET_BITS;

  private final TokenBucket[] buckets = new TokenBucket[BUCKETS];
  private final TokenBucket.Space space;
  private final List<ObservationInput> inputs;
  private final IdentifierKinds kinds;
  private final ByteChunks kindOfToken = new ByteChunks();

  /**
   * @throws IOException if a stream cannot be read, or the space not be used
   */
  TokenNumbers(IdentifierKinds kinds, List<ObservationInput> inputs, SpillSpace spill)
      throws IOException {
    this.kinds = kinds;
    this.inputs = List.copyOf(inputs);
    space = new TokenBucket.Space(spill);
    for (int i = 0; i < BUCKETS; i++) {
      buckets[i] = new TokenBucket();
    }
    for (ObservationInput input : inputs) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          deal(reader.observation());
        }
      }
    }
    TokenTable table = new TokenTable();
    for (TokenBucket bucket : buckets) {
      number(bucket, table);
    }
  }

  private void deal(Observation observation) throws IOException {
    for (int i = 0; i < observation.size(); i++) {
      long high = observation.high(i);
      buckets[bucket(high)].add(observation.kind(i), high, observation.low(i), space);
    }
  }

  private static int bucket(long high) {
    return (int) (high >>> Long.SIZE - BUCKET_BITS);
  }

  private void number(TokenBucket bucket, TokenTable table) throws IOException {
    table.clear();
    bucket.number(table, kindOfToken.size(), space);
    for (int i = 0; i < table.size(); i++) {
      kindOfToken.add((byte) table.kind(i));
    }
  }

  private ObservationReader open(ObservationInput input) throws IOException {
    return new ObservationReader(input.stream().open(), kinds.codes());
  }

  /** How many distinct tokens there are. */
  int size() {
    return kindOfToken.size();
  }

  int kind(int token) {
    return kindOfToken.get(token);
  }

  /** Goes through all observations once more, with the numbers of their tokens. */
  void forEach(Visitor visitor) throws IOException {
    TokenBucket.Numbers[] numbers = new TokenBucket.Numbers[BUCKETS];
    for (int i = 0; i < BUCKETS; i++) {
      numbers[i] = buckets[i].numbers(space);
    }
    NumberedTokens tokens = new NumberedTokens();
    for (ObservationInput input : inputs) {
      visitor.open(input);
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          Observation observation = reader.observation();
          tokens.room(observation.size());
          for (int i = 0; i < observation.size(); i++) {
            tokens.set(i, numbers[bucket(observation.high(i))].next());
          }
          visitor.visit(reader, tokens);
        }
      }
    }
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
     */
    void visit(ObservationReader at, NumberedTokens tokens);
  }
}
