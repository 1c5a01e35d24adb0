package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.NameHash;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Assets whose rows tie everybody to everybody, such as a log of who called whom that is read as a
 * list of persons with two telephones: by their own observations alone, most of their links would
 * chain up persons who contradict each other. Their numbers count, but tie nobody, so that no such
 * table undoes the links of others.
 */
final class UntiedAssets {
  /** With fewer observations of several identifiers, a table shows nothing. */
  private static final int FEWEST = 10;

  private final DoubtfulObservations observations;
  private final TokenKinds kinds;

  /** By asset, its observations in doubt. */
  private final Map<String, RoaringBitmap> byAsset = new TreeMap<>();

  /** By asset, how many of its sights bear several identifiers and are not in doubt. */
  private final Map<String, Long> settled = new TreeMap<>();

  UntiedAssets(DoubtfulObservations observations, TokenKinds kinds) {
    this.observations = observations;
    this.kinds = kinds;
  }

  /** An asset has an observation in doubt. */
  void add(String asset, int observation) {
    byAsset.computeIfAbsent(asset, a -> new RoaringBitmap()).add(observation);
  }

  /** An asset has sights of several identifiers that are not in doubt. */
  void addSettled(String asset, long sights) {
    settled.merge(asset, sights, Long::sum);
  }

  /** The assets whose links are mostly refused. */
  Set<String> find() {
    Set<String> untied = new TreeSet<>();
    byAsset.forEach(
        (asset, own) -> {
          if (tiesEverybody(own, settled.getOrDefault(asset, 0L))) {
            untied.add(asset);
          }
        });
    return untied;
  }

  private boolean tiesEverybody(RoaringBitmap own, long settledSights) {
    long several = own.stream().filter(o -> observations.tokens(o).length > 1).count();
    long most = own.stream().filter(o -> mayTie(observations, o)).count();
    // Few assets have so many that it is worth finding out how many are refused.
    return several >= FEWEST
        && several > settledSights
        && most * 2 > several + settledSights
        && refused(own) * 2 > several + settledSights;
  }

  /** Whether an observation names nobody and has two identifiers of one kind. */
  private boolean mayTie(DoubtfulObservations some, int observation) {
    int[] tokens = some.tokens(observation);
    return some.name(observation) == NameHash.NONE
        && Arrays.stream(tokens).map(kinds::kind).distinct().count() < tokens.length;
  }

  /**
   * How many observations that may tie share an identifier with somebody else, by the asset's own
   * observations alone: two telephones of which each stands beside others.
   */
  private long refused(RoaringBitmap own) {
    DoubtfulObservations alone = new DoubtfulObservations();
    own.forEach((int o) -> alone.add(observations.tokens(o), observations.name(o)));
    int[] persons = new DoubtResolver(alone, kinds).persons();
    Map<Integer, Integer> holders = new HashMap<>();
    BitSet shared = new BitSet();
    for (int i = 0; i < persons.length; i++) {
      for (int token : alone.tokens(i)) {
        Integer other = holders.putIfAbsent(token, persons[i]);
        if (other != null && other != persons[i]) {
          shared.set(token);
        }
      }
    }
    return IntStream.range(0, persons.length)
        .filter(i -> mayTie(alone, i))
        .filter(i -> Arrays.stream(alone.tokens(i)).anyMatch(shared::get))
        .count();
  }

  /**
   * The observations with those of untied assets taken apart, an identifier each; an observation
   * that another asset has too stays as it is.
   */
  DoubtfulObservations takenApart(Set<String> untied) {
    if (untied.isEmpty()) {
      return observations;
    }
    RoaringBitmap tied = new RoaringBitmap();
    RoaringBitmap apart = new RoaringBitmap();
    byAsset.forEach((asset, own) -> (untied.contains(asset) ? apart : tied).or(own));
    DoubtfulObservations all = new DoubtfulObservations();
    for (int i = 0; i < observations.size(); i++) {
      if (tied.contains(i)) {
        all.add(observations.tokens(i), observations.name(i));
      }
      if (apart.contains(i)) {
        for (int token : observations.tokens(i)) {
          all.add(new int[] {token}, observations.name(i));
        }
      }
    }
    return all;
  }
}
