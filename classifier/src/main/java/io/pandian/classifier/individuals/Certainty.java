package io.pandian.classifier.individuals;

import org.roaringbitmap.RoaringBitmap;

/**
 * How sure the persons of a count are, as sets of their numbers.
 *
 * @param uncertain those who may be somebody else in the count
 * @param nameOnly those of whom there is a name and nothing else
 * @param named those of whom there is a full name
 */
public record Certainty(RoaringBitmap uncertain, RoaringBitmap nameOnly, RoaringBitmap named) {
  /** The fewest persons that some can be: one at least, if there is anybody. */
  long fewest(RoaringBitmap persons) {
    RoaringBitmap certain = RoaringBitmap.andNot(persons, uncertain);
    long byName = RoaringBitmap.andCardinality(certain, nameOnly);
    long nameless = byName == 0 ? 0 : RoaringBitmap.andNotCardinality(certain, named);
    // Whoever is known by a name alone may be one of those whose names nobody wrote down.
    long fewest = certain.getLongCardinality() - Math.min(byName, nameless);
    return persons.isEmpty() ? 0 : Math.max(1, fewest);
  }
}
