package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import java.util.List;

/** What the counting needs of the identifiers, by kind: the identifier's place in their file. */
final class IdentifierKinds {
  private final List<Identifier> all;
  private final int[] mostPerPerson;

  IdentifierKinds(Identifiers identifiers) {
    all = identifiers.all();
    mostPerPerson = all.stream().mapToInt(Identifier::mostPerPerson).toArray();
  }

  int count() {
    return mostPerPerson.length;
  }

  List<String> codes() {
    return all.stream().map(Identifier::dataItem).toList();
  }

  int mostPerPerson(int kind) {
    return mostPerPerson[kind];
  }

  boolean onePerPerson(int kind) {
    return mostPerPerson[kind] == 1;
  }

  boolean is(int kind, IdentifierStrength strength) {
    return all.get(kind).strength() == strength;
  }

  /** The largest cluster that cannot hold too many values of any kind, whatever they are. */
  int alwaysPlausible() {
    int least = Integer.MAX_VALUE;
    for (int most : mostPerPerson) {
      least = most == 1 ? least : Math.min(least, most);
    }
    return least;
  }
}
