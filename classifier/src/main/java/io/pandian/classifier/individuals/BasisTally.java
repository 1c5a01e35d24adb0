package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.List;

/** Gathers the {@link CountBasis} of one asset. */
final class BasisTally {
  private final PersonIndex index;
  private final IdentifierKinds kinds;

  /** Sights by the best that is known of them, by the strength's place; last those of nobody. */
  private final long[] byBest = new long[IdentifierStrength.values().length + 1];

  private final String asset;
  private final boolean tiesNobody;
  private long referred;
  private long untied;

  private final long[] values;
  private final long[] joined;
  private final long[] refused;

  BasisTally(PersonIndex index, String asset) {
    this.index = index;
    this.asset = asset;
    tiesNobody = index.untied().contains(asset);
    kinds = index.kinds();
    values = new long[kinds.count()];
    joined = new long[kinds.count()];
    refused = new long[kinds.count()];
  }

  /**
   * Adds a sight.
   *
   * @param onlyReferred whether its row only refers to the person
   */
  void add(Observation observation, NumberedTokens tokens, boolean inDoubt, boolean onlyReferred) {
    if (onlyReferred) {
      referred++;
      return;
    }
    boolean apart = tiesNobody && inDoubt && observation.size() > 1;
    untied += apart || index.takesApart(observation, asset) ? 1 : 0;
    int best = byBest.length - 1;
    for (int i = 0; i < observation.size(); i++) {
      int kind = observation.kind(i);
      best = Math.min(best, kinds.strength(kind).ordinal());
      values[kind]++;
      if (tokens.isShared(i)) {
        boolean contradicts = inDoubt && index.refuses(observation, i);
        (contradicts ? refused : joined)[kind]++;
      }
    }
    byBest[best]++;
  }

  CountBasis basis() {
    long sights = 0;
    for (long some : byBest) {
      sights += some;
    }
    return new CountBasis(
        sights,
        best(IdentifierStrength.STRONG),
        best(IdentifierStrength.LINKING),
        best(IdentifierStrength.LOCAL),
        best(IdentifierStrength.NAME),
        best(IdentifierStrength.DEVICE),
        byBest[byBest.length - 1],
        referred,
        untied,
        keys());
  }

  private long best(IdentifierStrength strength) {
    return byBest[strength.ordinal()];
  }

  private List<CountBasis.KeyUse> keys() {
    List<CountBasis.KeyUse> keys = new ArrayList<>();
    for (int kind = 0; kind < values.length; kind++) {
      if (values[kind] > 0 && !kinds.is(kind, IdentifierStrength.NAME)) {
        keys.add(
            new CountBasis.KeyUse(
                kinds.codes().get(kind),
                kinds.strength(kind),
                values[kind],
                joined[kind],
                refused[kind]));
      }
    }
    return keys;
  }
}
