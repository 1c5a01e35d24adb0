package io.pandian.classifier.individuals;

import java.util.HashMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** Which persons of a count are one and the same within a scope. */
final class Identities {
  /** Everybody is another. */
  static final Identities NONE = new Identities(Map.of());

  private final Map<Integer, Integer> same;
  private final RoaringBitmap others = new RoaringBitmap();

  /**
   * @param same by person whom he is, if not himself; chains are followed
   */
  Identities(Map<Integer, Integer> same) {
    this.same = new HashMap<>();
    for (int person : same.keySet()) {
      int is = person;
      while (same.containsKey(is)) {
        is = same.get(is);
      }
      this.same.put(person, is);
      others.add(person);
    }
  }

  /** Some persons, each once. */
  RoaringBitmap of(RoaringBitmap persons) {
    if (!RoaringBitmap.intersects(persons, others)) {
      return persons;
    }
    RoaringBitmap each = RoaringBitmap.andNot(persons, others);
    RoaringBitmap.and(persons, others).forEach((int person) -> each.add(of(person)));
    return each;
  }

  private int of(int person) {
    return same.getOrDefault(person, person);
  }

  /** Those of these identities, and who then is one by others. */
  Identities then(Identities next) {
    Map<Integer, Integer> both = new HashMap<>(next.same);
    same.forEach((person, is) -> both.put(person, next.of(is)));
    both.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return new Identities(both);
  }
}
