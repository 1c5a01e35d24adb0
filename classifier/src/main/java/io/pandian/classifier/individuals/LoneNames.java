package io.pandian.classifier.individuals;

import java.util.BitSet;

/**
 * The names of those of whom nothing else is known. Such a person surely is one more only if nobody
 * who is known better bears the name; of those with the same name in several sources only one is.
 */
final class LoneNames {
  private final TokenTable names = new TokenTable();
  private final IntChunks firstTokens = new IntChunks();
  private final BitSet borneByOthers = new BitSet();

  boolean isEmpty() {
    return names.size() == 0;
  }

  /** Somebody is known by a name alone, under this token. */
  void add(long name, int token, TokenTable tokens) {
    int number = names.add(0, name, name);
    if (number == firstTokens.size()) {
      firstTokens.add(token);
    } else if (comesBefore(token, firstTokens.get(number), tokens)) {
      firstTokens.set(number, token);
    }
  }

  private static boolean comesBefore(int one, int other, TokenTable tokens) {
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
