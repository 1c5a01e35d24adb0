package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.IdentifierKinds;
import io.pandian.classifier.individuals.observing.Observation;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** What each kind that was seen did: few of all kinds, and there may be very many assets. */
  private final List<Uses> uses = new ArrayList<>(2);

  /** What one kind of identifier did. */
  private static final class Uses {
    private final int kind;
    private long values;
    private long joined;
    private long refused;

    Uses(int kind) {
      this.kind = kind;
    }
  }

  BasisTally(PersonIndex index, String asset) {
    this.index = index;
    this.asset = asset;
    tiesNobody = index.untied().contains(asset);
    kinds = index.kinds();
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
      Uses ofKind = uses(kind);
      ofKind.values++;
      if (tokens.isShared(i)) {
        boolean contradicts = inDoubt && index.refuses(observation, i);
        ofKind.refused += contradicts ? 1 : 0;
        ofKind.joined += contradicts ? 0 : 1;
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

  private Uses uses(int kind) {
    for (int i = 0; i < uses.size(); i++) {
      if (uses.get(i).kind == kind) {
        return uses.get(i);
      }
    }
    Uses first = new Uses(kind);
    uses.add(first);
    return first;
  }

  private List<CountBasis.KeyUse> keys() {
    return uses.stream()
        .filter(use -> !kinds.is(use.kind, IdentifierStrength.NAME))
        .sorted(Comparator.comparingInt(use -> use.kind))
        .map(
            use ->
                new CountBasis.KeyUse(
                    kinds.codes().get(use.kind),
                    kinds.strength(use.kind),
                    use.values,
                    use.joined,
                    use.refused))
        .toList();
  }
}
