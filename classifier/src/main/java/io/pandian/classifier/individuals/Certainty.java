package io.pandian.classifier.individuals;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * How sure the persons of a count are, as sets of their numbers.
 *
 * @param uncertain those who may be somebody else in the count
 * @param nameOnly those of whom there is a name and nothing else
 * @param named those of whom there is a full name
 * @param alike sets of persons known in the same way, who surely differ
 */
public record Certainty(
    RoaringBitmap uncertain,
    RoaringBitmap nameOnly,
    RoaringBitmap named,
    List<RoaringBitmap> alike) {
  public Certainty {
    alike = List.copyOf(alike);
  }

  /** The fewest persons that some can be: one at least, if there is anybody. */
  long fewest(RoaringBitmap persons) {
    RoaringBitmap certain = RoaringBitmap.andNot(persons, uncertain);
    long byName = RoaringBitmap.andCardinality(certain, nameOnly);
    long fewest = Math.max(persons.isEmpty() ? 0 : 1, byName);
    for (RoaringBitmap set : alike) {
      long known = RoaringBitmap.andCardinality(certain, set);
      if (known + byName > fewest) {
        fewest = Math.max(fewest, known + othersByName(RoaringBitmap.and(certain, set), byName));
      }
    }
    return fewest;
  }

  /** Whoever is known by a name alone may be one of those whose names nobody wrote down. */
  private long othersByName(RoaringBitmap known, long byName) {
    return byName == 0 ? 0 : Math.max(0, byName - RoaringBitmap.andNotCardinality(known, named));
  }
}
