package io.pandian.classifier.individuals;

import java.util.BitSet;

/**
 * The names of those of whom nothing else is known. Such a person surely is one more only if nobody
 * who is known better bears the name; of those with the same name in several sources only one is.
 */
final class LoneNames {
  private final TokenTable names = new TokenTable();

  /** The tokens, of which each name has one in each source. */
  private final TokenTable tokens = new TokenTable();

  /** Of each name the token that comes first, and the cluster that this is. */
  private final IntChunks firsts = new IntChunks();

  private final IntChunks clusters = new IntChunks();
  private final BitSet borneByOthers = new BitSet();

  boolean isEmpty() {
    return names.size() == 0;
  }

  /** Somebody is known by a name alone. */
  void add(Observation observation) {
    int name = names.add(0, observation.name(), observation.name());
    int token = tokens.add(0, observation.high(0), observation.low(0));
    if (name == firsts.size()) {
      firsts.add(token);
      clusters.add(0);
    } else if (comesBefore(token, firsts.get(name))) {
      firsts.set(name, token);
    }
  }

  /** The cluster of somebody who was added. */
  void cluster(Observation observation, int cluster) {
    int name = names.find(observation.name(), observation.name());
    if (firsts.get(name) == tokens.find(observation.high(0), observation.low(0))) {
      clusters.set(name, cluster);
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

  /** The clusters of those who surely are persons of their own. */
  int[] certain() {
    int[] certain = new int[names.size() - borneByOthers.cardinality()];
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      if (!borneByOthers.get(i)) {
        certain[at++] = clusters.get(i);
      }
    }
    return certain;
  }
}
