package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.spilling.LittleEndian;
import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpilledLists;
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
  private static final int BUCKETS = EarlierTokens.BUCKETS;

  private static final int PREFIX_BITS = Integer.numberOfTrailingZeros(BUCKETS);

  /** The memory is looked at whenever so many tokens have come. */
  private static final int LOOK = (1 << 12) - 1;

  private final SpilledLists numbers;
  private final SpilledLists facts;
  private final List<ObservationInput> inputs;
  private final IdentifierKinds kinds;
  private final PairedRows pairs;
  private final BucketRanges ranges;

  /**
   * @param pairs gets all observations, while they are dealt
   * @throws IOException if a stream cannot be read, or the space not be used
   */
  TokenNumbers(
      IdentifierKinds kinds,
      List<ObservationInput> inputs,
      SpillBlocks blocks,
      EarlierTokens earlier,
      CountingMemory memory,
      PairedRows pairs)
      throws IOException {
    this.kinds = kinds;
    this.inputs = List.copyOf(inputs);
    this.pairs = pairs;
    numbers = new SpilledLists(BUCKETS, blocks, Integer.BYTES);
    facts = new SpilledLists(BUCKETS, blocks, 1);
    ranges = new BucketRanges(number(dealt(blocks), earlier, memory));
  }

  /** All tokens as they occur, by bucket. */
  private SpilledLists dealt(SpillBlocks blocks) throws IOException {
    SpilledLists occurrences = new SpilledLists(BUCKETS, blocks, 2 * Long.BYTES);
    for (ObservationInput input : inputs) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          deal(reader.observation(), occurrences);
          pairs.collect(input.assetId(), reader.observation());
        }
      }
    }
    return occurrences;
  }

  /** Deals out tokens. In place of the bits that all in a bucket share stands the kind. */
  private static void deal(Observation observation, SpilledLists occurrences) throws IOException {
    for (int i = 0; i < observation.size(); i++) {
      long high = observation.high(i);
      int at = occurrences.append(prefix(high));
      LittleEndian.put(occurrences.ends(), at, withPrefix(observation.kind(i), high));
      LittleEndian.put(occurrences.ends(), at + Long.BYTES, observation.low(i));
    }
  }

  /** The first bits of a hash: the number of its bucket. */
  private static int prefix(long high) {
    return (int) (high >>> Long.SIZE - PREFIX_BITS);
  }

  private static long withPrefix(int prefix, long high) {
    return (long) prefix << Long.SIZE - PREFIX_BITS | high << PREFIX_BITS >>> PREFIX_BITS;
  }

  /** Numbers the tokens; answers the number of each bucket's first, and how many there are. */
  private int[] number(SpilledLists occurrences, EarlierTokens earlier, CountingMemory memory)
      throws IOException {
    int[] firsts = new int[BUCKETS + 1];
    TokenTable table = new TokenTable();
    for (int i = 0; i < BUCKETS; i++) {
      table.clear();
      number(occurrences.drain(i), i, table, firsts[i], memory);
      earlier.forEach(i, (high, low) -> markKnown(table, table.find(high, low)));
      for (int token = 0; token < table.size(); token++) {
        earlier.keep(i, table.high(token), table.low(token));
        int at = facts.append(i);
        facts.ends()[at] = (byte) table.facts(token);
      }
      firsts[i + 1] = Math.addExact(firsts[i], table.size());
    }
    return firsts;
  }

  /** Replaces each occurrence of a bucket by its token's number, and puts tokens in the table. */
  private void number(
      SpilledLists.Cursor each, int bucket, TokenTable table, int first, CountingMemory memory)
      throws IOException {
    while (each.next()) {
      int before = table.size();
      long kindAndHigh = each.eightBytes(0);
      long high = withPrefix(bucket, kindAndHigh);
      int token = table.add(prefix(kindAndHigh), high, each.eightBytes(Long.BYTES));
      if (table.size() == before) {
        table.mark(token, TokenTable.SHARED);
      } else if ((before & LOOK) == LOOK) {
        memory.requireTokens(before);
      }
      numbers.append(bucket, first + token);
    }
  }

  private static void markKnown(TokenTable table, int token) {
    if (token != TokenTable.ABSENT) {
      table.mark(token, TokenTable.KNOWN);
    }
  }

  /** Lets the pairs hear what all observations say of them. */
  void hearOf(PairedRows pairs) throws IOException {
    for (ObservationInput input : inputs) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          pairs.hear(input.assetId(), reader.observation());
        }
      }
    }
  }

  private ObservationReader open(ObservationInput input) throws IOException {
    return new ObservationReader(input.stream().open(), kinds.codes());
  }

  /** Which bucket has which numbers. */
  BucketRanges ranges() {
    return ranges;
  }

  /** By bucket: what is known of each token, in the order of their numbers. */
  SpilledLists facts() {
    return facts;
  }

  /** By bucket: the number of each occurrence, in the order in which they came. */
  SpilledLists numbers() {
    return numbers;
  }

  /** Goes through all observations once more, with the numbers of their tokens. */
  void forEach(Visitor visitor) throws IOException {
    SpilledLists.Readers each = numbers.readers();
    NumberedTokens tokens = new NumberedTokens();
    for (ObservationInput input : inputs) {
      visitor.open(input);
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          Observation observation = reader.observation();
          tokens.room(observation.size());
          for (int i = 0; i < observation.size(); i++) {
            int bucket = prefix(observation.high(i));
            tokens.set(i, each.number(bucket), bucket);
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
     * @throws IOException if something cannot be spilled
     */
    void visit(ObservationReader at, NumberedTokens tokens) throws IOException;
  }
}
