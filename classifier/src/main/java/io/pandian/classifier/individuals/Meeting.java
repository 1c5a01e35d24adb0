package io.pandian.classifier.individuals;

import java.util.BitSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which persons of a scope meet under an identifier that it has, by themselves or by way of
 * somebody elsewhere who has two of its identifiers. All others stay who they are.
 */
final class Meeting {
  private final DoubtfulSights sights;
  private final BitSet tokens = new BitSet();
  private final RoaringBitmap persons = new RoaringBitmap();
  private final RoaringBitmap bridges = new RoaringBitmap();
  private final RoaringBitmap met = new RoaringBitmap();

  /**
   * @param seen the scope's sights
   */
  Meeting(DoubtfulSights sights, int[] seen) {
    this.sights = sights;
    for (int sight : seen) {
      persons.add(sights.person(sight));
      sights.forEachToken(sight, tokens::set);
    }
    RoaringBitmap once = new RoaringBitmap();
    tokens.stream().forEach(token -> findBridges(token, once));
    tokens.stream().forEach(this::meet);
  }

  private void findBridges(int token, RoaringBitmap once) {
    RoaringBitmap holders = new RoaringBitmap();
    sights.forEachHolder(token, holders::add);
    holders.andNot(persons);
    bridges.or(RoaringBitmap.and(holders, once));
    once.or(holders);
  }

  private void meet(int token) {
    RoaringBitmap holders = new RoaringBitmap();
    sights.forEachHolder(token, holders::add);
    RoaringBitmap here = RoaringBitmap.and(holders, persons);
    if (here.getCardinality() > 1 || RoaringBitmap.intersects(holders, bridges)) {
      met.or(here);
    }
  }

  /** The identifiers that the scope has. */
  BitSet tokens() {
    return tokens;
  }

  /** The scope's persons. */
  RoaringBitmap persons() {
    return persons;
  }

  /** Those who meet others. */
  RoaringBitmap met() {
    return met;
  }

  /** Those elsewhere who bear two of the scope's identifiers. */
  RoaringBitmap bridges() {
    return bridges;
  }
}
