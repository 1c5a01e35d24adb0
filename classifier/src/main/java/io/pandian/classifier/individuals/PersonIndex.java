package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.NameHash;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationReader;
import io.pandian.classifier.individuals.observing.ScopeMarks;
import io.pandian.classifier.individuals.spilling.SpillBlocks;
import io.pandian.classifier.individuals.spilling.SpillSpace;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/**
 * The first pass over the observations: gives each token a number, finds which of them occur
 * together, and resolves the clusters that cannot be one person. {@link PersonCounter} says what it
 * means.
 */
final class PersonIndex {
  private final IdentifierKinds kinds;
  private final SpillBlocks blocks;
  private final TokenNumbers numbers;
  private final ClusterFacts clusters;

  /** Whether any number for life was seen without its check digit. */
  private boolean anyUnchecked;

  /** The tokens of the clusters in doubt, under numbers of their own. */
  private final TokenTable inDoubt = new TokenTable();

  /** Of each of those the cluster. */
  private final IntChunks clustersInDoubt = new IntChunks();

  /** Which of those an earlier count knew. */
  private final BitSet knownInDoubt = new BitSet();

  private final EarlierTokens earlier;
  private final PairedRows pairs;

  /** The assets whose pairs tie nobody; nothing ties these in any cluster. */
  private final Set<String> apart;

  private final Set<String> untied;
  private final DoubtfulPersons doubtful;

  /**
   * @throws IOException if a stream cannot be read
   */
  PersonIndex(
      IdentifierKinds kinds,
      List<ObservationInput> inputs,
      SpillSpace spill,
      EarlierTokens earlier,
      CountingMemory memory)
      throws IOException {
    this.kinds = kinds;
    blocks = new SpillBlocks(spill);
    pairs = new PairedRows(kinds);
    numbers = new TokenNumbers(kinds, inputs, blocks, earlier, memory, pairs);
    if (pairs.any()) {
      numbers.hearOf(pairs);
    }
    apart = pairs.untied();
    ClusterSweep sweep = new ClusterSweep(kinds, numbers, blocks);
    numbers.forEach(new Joiner(sweep));
    clusters = sweep.settle();
    DoubtfulObservations observations = new DoubtfulObservations();
    TokenKinds tokenKinds = TokenKinds.of(inDoubt, kinds);
    UntiedAssets assets = new UntiedAssets(observations, tokenKinds);
    if (clusters.anyInDoubt()) {
      Collector collector = new Collector(observations, assets, memory);
      numbers.forEach(collector);
      collector.open(Tallying.NOTHING);
    }
    untied = assets.find();
    doubtful = new DoubtfulPersons(assets.takenApart(untied), clustersInDoubt::get, tokenKinds);
    this.earlier = earlier;
    markKnown();
  }

  /** Joins what occurs together. */
  private final class Joiner implements TokenNumbers.Visitor {
    private final ClusterSweep sweep;
    private String asset = "";

    private Joiner(ClusterSweep sweep) {
      this.sweep = sweep;
    }

    @Override
    public void open(ObservationInput input) {
      asset = input.assetId();
    }

    @Override
    public void visit(ObservationReader at, NumberedTokens tokens) throws IOException {
      Observation observation = at.observation();
      if (observation.size() > 0 && !takesApart(observation, asset)) {
        sweep.join(tokens, observation.size(), inShort(observation.name()));
      }
      anyUnchecked |= at.has(ScopeMarks.UNCHECKED);
    }
  }

  /** Collects the observations in doubt, and which assets they are of. */
  private final class Collector implements TokenNumbers.Visitor {
    private final DoubtfulObservations observations;
    private final UntiedAssets assets;
    private final CountingMemory memory;
    private String asset = "";
    private long settled;

    private Collector(
        DoubtfulObservations observations, UntiedAssets assets, CountingMemory memory) {
      this.observations = observations;
      this.assets = assets;
      this.memory = memory;
    }

    @Override
    public void open(ObservationInput input) {
      assets.addSettled(asset, settled);
      asset = input.assetId();
      settled = 0;
    }

    @Override
    public void visit(ObservationReader at, NumberedTokens tokens) throws IOException {
      Observation observation = at.observation();
      if (takesApart(observation, asset)) {
        for (int i = 0; i < observation.size(); i++) {
          if (clusters.inDoubt(tokens, i)) {
            int alone = token(observation, tokens, i);
            add(observations.add(new int[] {alone}, observation.name()));
          }
        }
      } else if (observation.size() > 0 && clusters.inDoubt(tokens, 0)) {
        add(collect(observation, tokens, observations));
      } else if (observation.size() > 1) {
        settled++;
      }
    }

    private void add(int observation) {
      assets.add(asset, observation);
      memory.requireInDoubt(observations.size());
    }
  }

  private void markKnown() throws IOException {
    for (int bucket = 0; inDoubt.size() > 0 && bucket < EarlierTokens.BUCKETS; bucket++) {
      earlier.forEach(
          bucket,
          (high, low) -> {
            int token = inDoubt.find(high, low);
            if (token != TokenTable.ABSENT) {
              knownInDoubt.set(token);
            }
          });
    }
  }

  /** Whom an earlier count knew, once all persons have their numbers. */
  PersonSets.Known known() {
    RoaringBitmap byAny = clusters.known().clone();
    RoaringBitmap byTheBest = clusters.knownByTheBest().clone();
    doubtful.addKnown(knownInDoubt, byAny, byTheBest);
    return new PersonSets.Known(earlier.earlier(), byAny, byTheBest);
  }

  IdentifierKinds kinds() {
    return kinds;
  }

  /** Whether any number for life was seen without its check digit. */
  boolean anyUnchecked() {
    return anyUnchecked;
  }

  /** The clusters; their numbers are those of the persons that they are, unless in doubt. */
  ClusterFacts clusters() {
    return clusters;
  }

  /** Room for the sights of persons who are not in doubt. */
  SettledSights settledSights() {
    return new SettledSights(clusters.size(), blocks);
  }

  /** Goes through the observations of every input, with the numbers of their clusters. */
  void forEach(TokenNumbers.Visitor visitor) throws IOException {
    numbers.forEach(visitor);
  }

  /** 32 bits of a name, 0 for none. Two names agree in them by chance once in 2^32. */
  private static int inShort(long name) {
    int mixed = Long.hashCode(name * 0x9e3779b97f4a7c15L);
    return mixed == 0 && name != NameHash.NONE ? 1 : mixed;
  }

  private int collect(Observation observation, NumberedTokens tokens, DoubtfulObservations found) {
    int[] own = new int[observation.size()];
    Arrays.setAll(own, i -> token(observation, tokens, i));
    return found.add(own, observation.name());
  }

  private int token(Observation observation, NumberedTokens tokens, int index) {
    int token =
        inDoubt.add(observation.kind(index), observation.high(index), observation.low(index));
    if (token == clustersInDoubt.size()) {
      clustersInDoubt.add(tokens.cluster(index));
    }
    return token;
  }

  /** The kind of a token of a cluster in doubt. */
  int kindInDoubt(int token) {
    return inDoubt.kind(token);
  }

  /** Whether a token of a cluster in doubt stands at sights of different persons. */
  boolean refuses(Observation observation, int token) {
    int found = inDoubt.find(observation.high(token), observation.low(token));
    return found != TokenTable.ABSENT && doubtful.refuses(found);
  }

  /** Whether the identifiers of an observation tie nobody, in doubt or not. */
  boolean takesApart(Observation observation, String asset) {
    return !apart.isEmpty() && apart.contains(asset) && pairs.isPair(observation);
  }

  /** The sight of one identifier of a cluster in doubt that ties nobody. */
  int sightInDoubt(Observation observation, int index) {
    int token = inDoubt.find(observation.high(index), observation.low(index));
    return doubtful.sight(new int[] {token}, observation.name());
  }

  /** The assets whose identifiers tie nobody, since they would tie everybody to everybody. */
  Set<String> untied() {
    return untied;
  }

  /**
   * The sights of an observation of a cluster in doubt: one, or of an asset that ties nobody one
   * for each identifier.
   */
  int[] sightsInDoubt(Observation observation, String asset) {
    int[] own = new int[observation.size()];
    Arrays.setAll(own, i -> inDoubt.find(observation.high(i), observation.low(i)));
    if (!untied.contains(asset)) {
      return new int[] {doubtful.sight(own, observation.name())};
    }
    return Arrays.stream(own)
        .map(token -> doubtful.sight(new int[] {token}, observation.name()))
        .toArray();
  }

  /** The persons of the clusters in doubt. */
  DoubtfulPersons doubtful() {
    return doubtful;
  }
}
