package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.IdentifierStrength;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The first pass over the observations: gives each token a number, finds which of them occur
 * together, and resolves the clusters that cannot be one person. {@link PersonCounter} says what it
 * means.
 */
final class PersonIndex {
  private final IdentifierKinds kinds;
  private final TokenNumbers numbers;
  private final Clusters clusters = new Clusters();
  private final LoneNames loneNames = new LoneNames();

  /** The tokens of the clusters in doubt, under numbers of their own. */
  private final TokenTable inDoubt = new TokenTable();

  /** Of each of those the number that all tokens have. */
  private final IntChunks numbersInDoubt = new IntChunks();

  private final DoubtfulPersons doubtful;

  /**
   * @throws IOException if a stream cannot be read
   */
  PersonIndex(IdentifierKinds kinds, List<ObservationInput> inputs, SpillSpace spill)
      throws IOException {
    this.kinds = kinds;
    numbers = new TokenNumbers(kinds, inputs, spill);
    for (int token = 0; token < numbers.size(); token++) {
      clusters.add(kinds.onePerPerson(numbers.kind(token)));
    }
    numbers.forEach((at, tokens) -> join(at.observation(), tokens));
    clusters.settled();
    new Plausibility(kinds, numbers, clusters).markDoubts();
    DoubtfulObservations observations = new DoubtfulObservations();
    if (clusters.anyInDoubt()) {
      numbers.forEach((at, tokens) -> collect(at.observation(), tokens, observations));
    }
    doubtful = new DoubtfulPersons(observations, this::clusterInDoubt, inDoubt, kinds);
  }

  IdentifierKinds kinds() {
    return kinds;
  }

  LoneNames loneNames() {
    return loneNames;
  }

  /** Goes through the observations of every input. */
  void forEach(TokenNumbers.Visitor visitor) throws IOException {
    numbers.forEach(visitor);
  }

  private void join(Observation observation, NumberedTokens tokens) {
    if (observation.size() == 0) {
      return;
    }
    int root = clusters.find(tokens.get(0));
    for (int i = 1; i < observation.size(); i++) {
      root = clusters.union(root, clusters.find(tokens.get(i)));
    }
    clusters.name(root, inShort(observation.name()));
    if (kinds.is(observation.kind(0), IdentifierStrength.NAME)) {
      loneNames.add(observation, tokens.get(0));
    }
  }

  /** 32 bits of a name, 0 for none. Two names agree in them by chance once in 2^32. */
  private static int inShort(long name) {
    int mixed = Long.hashCode(name * 0x9e3779b97f4a7c15L);
    return mixed == 0 && name != NameHash.NONE ? 1 : mixed;
  }

  private void collect(Observation observation, NumberedTokens tokens, DoubtfulObservations found) {
    if (observation.size() == 0 || !clusters.inDoubt(clusters.find(tokens.get(0)))) {
      return;
    }
    int[] own = new int[observation.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = inDoubt.add(observation.kind(i), observation.high(i), observation.low(i));
      if (own[i] == numbersInDoubt.size()) {
        numbersInDoubt.add(tokens.get(i));
      }
    }
    found.add(own, observation.name());
  }

  private int clusterInDoubt(int token) {
    return clusters.find(numbersInDoubt.get(token));
  }

  /** The cluster of a token, as the number of its root. */
  int clusterOf(int token) {
    return clusters.find(token);
  }

  /** Whether a cluster may be several persons. */
  boolean isInDoubt(int cluster) {
    return clusters.inDoubt(cluster);
  }

  /** The number of the person that a cluster is; {@link Clusters#NO_PERSON} at first. */
  int person(int cluster) {
    return clusters.person(cluster);
  }

  void person(int cluster, int number) {
    clusters.person(cluster, number);
  }

  /** Whether a token of a cluster in doubt stands at sights of different persons. */
  boolean refuses(Observation observation, int token) {
    return doubtful.refuses(inDoubt.find(observation.high(token), observation.low(token)));
  }

  /** The person of an observation of a cluster in doubt. */
  DoubtfulPersons.Person doubtful(Observation observation) {
    int[] own = new int[observation.size()];
    Arrays.setAll(own, i -> inDoubt.find(observation.high(i), observation.low(i)));
    return doubtful.of(own, observation.name());
  }
}
