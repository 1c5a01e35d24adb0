package io.pandian.classifier.individuals;

import java.util.BitSet;

/**
 * The names of those of whom nothing else is known. Such a person surely is one more only if nobody
 * who is known better bears the name; of those with the same name in several sources only one is.
 */
final class LoneNames {
  private final TokenTable names = new TokenTable();

  /** Of each name the first token, and its hash in the table of the same place. */
  private final IntChunks firstTokens = new IntChunks();

  private final TokenTable tokens = new TokenTable();
  private final IntChunks firstHashes = new IntChunks();
  private final BitSet borneByOthers = new BitSet();

  boolean isEmpty() {
    return names.size() == 0;
  }

  /** Somebody is known by a name alone, under this token. */
  void add(Observation observation, int token) {
    int number = names.add(0, observation.name(), observation.name());
    int hash = tokens.add(0, observation.high(0), observation.low(0));
    if (number == firstTokens.size()) {
      firstTokens.add(token);
      firstHashes.add(hash);
    } else if (comesBefore(hash, firstHashes.get(number))) {
      firstTokens.set(number, token);
      firstHashes.set(number, hash);
    }
  }

  private boolean comesBefore(int one, int other) {
    int byHigh = Long.compareUnsigned(tokens.high(one), tokens.high(other));
    return byHigh < 0
        || byHigh == 0 && Long.compareUnsigned(tokens.low(one), tokens.low(other)) < 0;
  }

  /** Somebody who is known better bears the name. */
  void borne(long name) {
    int number = names.find(name, name);
    if (number != TokenTable.ABSENT) {
      borneByOthers.set(number);
    }
  }

  /** The tokens of those who surely are persons of their own. */
  int[] certainTokens() {
    int[] certain = new int[names.size() - borneByOthers.cardinality()];
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      if (!borneByOthers.get(i)) {
        certain[at++] = firstTokens.get(i);
      }
    }
    return certain;
  }
}
