package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.NameHash;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows that name nobody and bear two values of one kind, such as two telephones: of one person, or
 * of two who called each other, as the row itself cannot say. So other assets are asked. Where
 * those know both values, they either know them together (under one name, number or account), or as
 * of two. An asset of which at least as many pairs would join what nothing else joins as agree with
 * the others loses the links of all such rows, however small it is, and whatever else was scanned
 * keeps its counts. An asset whose values nobody else has harms nobody and keeps them.
 *
 * <p>Pairs never speak for other pairs: two months of one log of calls would agree. They speak
 * against them where an asset looks like a list of persons with two telephones each, in which
 * hardly any value is in several pairs.
 */
final class PairedRows {
  /** As many pairs of an asset are looked at; of more a sample, chosen by their hashes. */
  private static final int ENOUGH = 1 << 16;

  /** With fewer pairs an asset does not look like anything. */
  private static final int FEWEST = 5;

  /** Of so many values of a list of pairs one may be in several. */
  private static final int OF_ONE_PAIR = 10;

  private final IdentifierKinds kinds;
  private final TokenTable table = new TokenTable();
  private final List<TokenWitness> witnesses = new ArrayList<>();
  private final Map<String, Sample> samples = new TreeMap<>();

  /** The assets' numbers in the witnesses. */
  private final Map<String, Integer> assets = new HashMap<>();

  /** Distinct pairs of an asset, by a hash of their tokens, which are numbers of the table. */
  private static final class Sample {
    private final Map<Long, int[]> rows = new TreeMap<>();
    private long mask;

    boolean takes(long hash) {
      return (hash & mask) == 0;
    }

    void add(long hash, int[] tokens) {
      rows.put(hash, tokens);
      while (rows.size() > ENOUGH) {
        mask = mask << 1 | 1;
        rows.keySet().removeIf(other -> !takes(other));
      }
    }
  }

  PairedRows(IdentifierKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether an observation names nobody and has two values of one kind. */
  boolean isPair(Observation observation) {
    if (observation.name() != NameHash.NONE || observation.size() < 2) {
      return false;
    }
    int once = 0;
    int twice = 0;
    for (int i = 0; i < observation.size(); i++) {
      int kind = 1 << observation.kind(i);
      twice |= once & kind;
      once |= kind;
    }
    return twice != 0 && (once & kinds.strongSet()) == 0;
  }

  /** An asset has an observation. */
  void collect(String asset, Observation observation) {
    if (isPair(observation)) {
      long hash = 0;
      for (int i = 0; i < observation.size(); i++) {
        // The order of the two says nothing.
        hash += observation.low(i) * 0xd6e8feb86659fd93L;
      }
      hash = hash ^ hash >>> 32;
      Sample sample = samples.computeIfAbsent(asset, a -> new Sample());
      if (sample.takes(hash)) {
        int[] tokens = new int[observation.size()];
        for (int i = 0; i < tokens.length; i++) {
          tokens[i] = token(observation, i);
        }
        sample.add(hash, tokens);
      }
    }
  }

  private int token(Observation observation, int index) {
    int token = table.add(observation.kind(index), observation.high(index), observation.low(index));
    if (token == witnesses.size()) {
      witnesses.add(new TokenWitness());
    }
    return token;
  }

  /** Whether there are any such rows, so that the others must be asked. */
  boolean any() {
    return !samples.isEmpty();
  }

  /** Hears what an observation says of the values in pairs, once all of these are collected. */
  void hear(String asset, Observation observation) {
    for (int i = 0; i < observation.size(); i++) {
      int token = table.find(observation.high(i), observation.low(i));
      if (token != TokenTable.ABSENT && !isPair(observation)) {
        hear(witnesses.get(token), assetNumber(asset), observation, i);
      }
    }
  }

  private int assetNumber(String asset) {
    return assets.computeIfAbsent(asset, a -> assets.size());
  }

  private void hear(TokenWitness witness, int asset, Observation observation, int of) {
    witness.seenIn(asset);
    if (observation.name() != NameHash.NONE) {
      witness.beside(observation.name(), true, asset);
    }
    for (int i = 0; i < observation.size(); i++) {
      if (i != of) {
        IdentifierStrength strength = kinds.strength(observation.kind(i));
        boolean tells =
            strength == IdentifierStrength.STRONG || strength == IdentifierStrength.LOCAL;
        witness.beside(observation.low(i), tells, asset);
      }
    }
  }

  /** The assets whose pairs tie nobody. */
  Set<String> untied() {
    Map<Long, Integer> tokensBeside = new HashMap<>();
    witnesses.forEach(
        w -> w.entries().forEach(entry -> tokensBeside.merge(entry, 1, Integer::sum)));
    Set<String> untied = new TreeSet<>();
    samples.forEach(this::hearList);
    samples.forEach(
        (asset, sample) -> {
          if (new Judgement(assetNumber(asset), tokensBeside).isAgainst(sample.rows.values())) {
            untied.add(asset);
          }
        });
    return untied;
  }

  /** Lets an asset that looks like a list of pairs speak for its pairs. */
  private void hearList(String asset, Sample sample) {
    Map<Integer, Integer> pairsOf = new HashMap<>();
    sample
        .rows
        .values()
        .forEach(row -> paired(row).forEach(t -> pairsOf.merge(t, 1, Integer::sum)));
    long inSeveral = pairsOf.values().stream().filter(pairs -> pairs > 1).count();
    // In a sample values of several pairs do not show.
    if (sample.mask == 0
        && sample.rows.size() >= FEWEST
        && inSeveral * OF_ONE_PAIR <= pairsOf.size()) {
      sample.rows.forEach(
          (hash, row) ->
              paired(row).forEach(t -> witnesses.get(t).paired(hash, assetNumber(asset))));
    }
  }

  /** The values of a row of whose kind it has several. */
  private Set<Integer> paired(int[] row) {
    Set<Integer> paired = new TreeSet<>();
    for (int i = 0; i < row.length; i++) {
      int first = firstOfKind(row, i);
      if (first < i) {
        paired.add(row[first]);
        paired.add(row[i]);
      }
    }
    return paired;
  }

  private int firstOfKind(int[] row, int of) {
    int first = 0;
    while (table.kind(row[first]) != table.kind(row[of])) {
      first++;
    }
    return first;
  }

  /** Weighs the pairs of one asset. */
  private final class Judgement {
    private final int asset;
    private final Map<Long, Integer> tokensBeside;

    /** Which values the asset's pairs hold together, and which values those are. */
    private final Map<Integer, Integer> ties = new HashMap<>();

    /** Values of chains with a row that bears no account known elsewhere. */
    private final Set<Integer> nobodys = new HashSet<>();

    private long agree;
    private long join;

    Judgement(int asset, Map<Long, Integer> tokensBeside) {
      this.asset = asset;
      this.tokensBeside = tokensBeside;
    }

    boolean isAgainst(Iterable<int[]> rows) {
      for (int[] row : rows) {
        tie(row);
      }
      Set<Integer> ofNobody = new HashSet<>();
      nobodys.forEach(token -> ofNobody.add(root(ties, token)));
      Map<Integer, List<Integer>> chains = new TreeMap<>();
      for (int token : ties.keySet()) {
        TokenWitness witness = witnesses.get(token);
        if (witness.isKnownBeside(asset) || !witness.pairsBeside(asset).isEmpty()) {
          chains.computeIfAbsent(root(ties, token), r -> new ArrayList<>()).add(token);
        }
      }
      chains.forEach((root, tokens) -> weigh(tokens, ofNobody.contains(root)));
      return join > 0 && join >= agree;
    }

    /** The values of kinds that a row has two of are tied. */
    private void tie(int[] row) {
      Set<Integer> paired = paired(row);
      boolean account = false;
      for (int i = 0; i < row.length; i++) {
        int first = firstOfKind(row, i);
        if (first < i) {
          unite(ties, row[first], row[i]);
        }
        account |=
            !paired.contains(row[i])
                && kinds.is(table.kind(row[i]), IdentifierStrength.LOCAL)
                && witnesses.get(row[i]).isKnownBeside(asset);
      }
      if (!account) {
        nobodys.addAll(paired);
      }
    }

    /**
     * Weighs a chain of values that others know. Where the rows bear an account that others know,
     * only those join what is apart of whom others tell who both are. Pairs of others count only
     * where they are apart.
     */
    private void weigh(List<Integer> chain, boolean ofNobody) {
      Map<Integer, Integer> groups = new HashMap<>();
      Map<Long, Integer> firsts = new HashMap<>();
      chain.forEach(token -> groups.put(token, token));
      for (int token : chain) {
        for (long entry : witnesses.get(token).entriesBeside(asset)) {
          // What more have than a person can is a switchboard's, or a name of many.
          if (tokensBeside.getOrDefault(entry, 0) <= kinds.mostPerPerson(table.kind(token))) {
            gather(groups, firsts, entry, token);
          }
        }
      }
      List<Integer> known =
          chain.stream().filter(token -> witnesses.get(token).isKnownBeside(asset)).toList();
      agree += known.size() - roots(groups, known);
      List<Integer> told =
          known.stream().filter(token -> witnesses.get(token).isToldBeside(asset)).toList();
      long joined = roots(groups, ofNobody ? known : told);
      if (ofNobody) {
        for (int token : chain) {
          for (long pair : witnesses.get(token).pairsBeside(asset)) {
            gather(groups, firsts, pair, token);
          }
        }
        joined = Math.max(joined, roots(groups, chain));
      }
      join += Math.max(0, joined - 1);
    }

    private static void gather(
        Map<Integer, Integer> groups, Map<Long, Integer> firsts, long by, int token) {
      Integer first = firsts.putIfAbsent(by, token);
      if (first != null) {
        unite(groups, first, token);
      }
    }

    private static long roots(Map<Integer, Integer> groups, List<Integer> tokens) {
      return tokens.stream().map(token -> root(groups, token)).distinct().count();
    }

    private static void unite(Map<Integer, Integer> parents, int one, int other) {
      parents.putIfAbsent(one, one);
      parents.putIfAbsent(other, other);
      parents.put(root(parents, other), root(parents, one));
    }

    private static int root(Map<Integer, Integer> parents, int of) {
      int at = of;
      int parent = parents.getOrDefault(at, at);
      while (parent != at) {
        int grandparent = parents.getOrDefault(parent, parent);
        parents.put(at, grandparent);
        at = grandparent;
        parent = parents.getOrDefault(at, at);
      }
      return at;
    }
  }
}
