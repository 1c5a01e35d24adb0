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
  private final List<ObservationInput> inputs;
  private final TokenTable table = new TokenTable();
  private final Clusters clusters = new Clusters();
  private final LoneNames loneNames = new LoneNames();
  private final DoubtfulPersons doubtful;

  /**
   * @throws IOException if a stream cannot be read
   */
  PersonIndex(IdentifierKinds kinds, List<ObservationInput> inputs) throws IOException {
    this.kinds = kinds;
    this.inputs = inputs;
    for (ObservationInput input : inputs) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          add(reader.observation());
        }
      }
    }
    new Plausibility(kinds, table, clusters).markDoubts();
    doubtful = new DoubtfulPersons(observationsInDoubt(), clusters, table, kinds);
  }

  IdentifierKinds kinds() {
    return kinds;
  }

  LoneNames loneNames() {
    return loneNames;
  }

  /** Opens the observations of an input. */
  ObservationReader open(ObservationInput input) throws IOException {
    return new ObservationReader(input.stream().open(), kinds.codes());
  }

  private void add(Observation observation) {
    if (observation.size() == 0) {
      return;
    }
    int first = token(observation, 0);
    int root = clusters.find(first);
    for (int i = 1; i < observation.size(); i++) {
      root = clusters.union(root, clusters.find(token(observation, i)));
    }
    clusters.name(root, inShort(observation.name()));
    if (kinds.is(observation.kind(0), IdentifierStrength.NAME)) {
      loneNames.add(observation.name(), first, table);
    }
  }

  private int token(Observation observation, int index) {
    int kind = observation.kind(index);
    int token = table.add(kind, observation.high(index), observation.low(index));
    if (token == clusters.size()) {
      clusters.add(kinds.onePerPerson(kind));
    }
    return token;
  }

  /** 32 bits of a name, 0 for none. Two names agree in them by chance once in 2^32. */
  private static int inShort(long name) {
    int mixed = Long.hashCode(name * 0x9e3779b97f4a7c15L);
    return mixed == 0 && name != NameHash.NONE ? 1 : mixed;
  }

  private DoubtfulObservations observationsInDoubt() throws IOException {
    DoubtfulObservations found = new DoubtfulObservations();
    for (ObservationInput input : clusters.anyInDoubt() ? inputs : List.<ObservationInput>of()) {
      try (ObservationReader reader = open(input)) {
        while (reader.next()) {
          Observation observation = reader.observation();
          if (observation.size() > 0 && isInDoubt(cluster(observation))) {
            found.add(tokens(observation), observation.name());
          }
        }
      }
    }
    return found;
  }

  /** The cluster of an observation with tokens, as the number of its root. */
  int cluster(Observation observation) {
    return clusterOf(table.find(observation.high(0), observation.low(0)));
  }

  int clusterOf(int token) {
    return clusters.find(token);
  }

  /** Whether a cluster may be several persons. */
  boolean isInDoubt(int cluster) {
    return clusters.inDoubt(cluster);
  }

  /** The person of an observation of a cluster in doubt. */
  DoubtfulPersons.Person doubtful(Observation observation) {
    return doubtful.of(tokens(observation), observation.name());
  }

  private int[] tokens(Observation observation) {
    int[] tokens = new int[observation.size()];
    Arrays.setAll(tokens, i -> table.find(observation.high(i), observation.low(i)));
    return tokens;
  }

  /** How many distinct tokens there are. */
  int tokens() {
    return table.size();
  }
}
