package io.pandian.classifier.individuals.observing;

import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import java.util.Arrays;
import java.util.List;

/** What the counting needs of the identifiers, by kind: the identifier's place in their file. */
public final class IdentifierKinds {
  private final List<Identifier> all;
  private final int[] mostPerPerson;
  private final int alwaysPlausible;
  private final int strongSet;
  private final int forLifeSet;

  public IdentifierKinds(Identifiers identifiers) {
    all = identifiers.all();
    mostPerPerson = all.stream().mapToInt(Identifier::mostPerPerson).toArray();
    alwaysPlausible =
        Arrays.stream(mostPerPerson).filter(most -> most > 1).min().orElse(Integer.MAX_VALUE);
    int strong = 0;
    int forLife = 0;
    for (int kind = 0; kind < all.size(); kind++) {
      strong |= is(kind, IdentifierStrength.STRONG) ? 1 << kind : 0;
      forLife |= onePerPerson(kind) ? 1 << kind : 0;
    }
    strongSet = strong;
    forLifeSet = forLife;
  }

  public int count() {
    return mostPerPerson.length;
  }

  public List<String> codes() {
    return all.stream().map(Identifier::dataItem).toList();
  }

  public int mostPerPerson(int kind) {
    return mostPerPerson[kind];
  }

  public boolean onePerPerson(int kind) {
    return mostPerPerson[kind] == 1;
  }

  public IdentifierStrength strength(int kind) {
    return all.get(kind).strength();
  }

  /** The strong kinds, a bit for each; there are never more than 32 kinds. */
  public int strongSet() {
    return strongSet;
  }

  /** The kinds that are given once for life, a bit for each. */
  public int forLifeSet() {
    return forLifeSet;
  }

  public boolean is(int kind, IdentifierStrength strength) {
    return all.get(kind).strength() == strength;
  }

  /** The largest cluster that cannot hold too many values of any kind, whatever they are. */
  public int alwaysPlausible() {
    return alwaysPlausible;
  }
}
