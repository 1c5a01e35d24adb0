package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.Certainty.Group;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whether an asset lists persons, each once, as a table of customers does: then its rows are of
 * different persons, whatever they are known by. A table of orders shows by persons who come twice
 * that it is none, and that some who seem to come once may be others of it with a slip of the pen.
 * As long as of a person's further rows at most nine in ten have such a slip, there are no more
 * than ten of them for each repeat that is seen.
 *
 * <p>Only rows that speak of one person take part, for sender and receiver of one parcel may be the
 * same, and so may two persons that a letter mentions.
 */
final class Register {
  private static final int SLIPS_FOR_A_REPEAT = 10;

  /** In fewer rows of events too it happens that nobody comes twice. */
  private static final int ENOUGH_TO_TELL = 20;

  private final ScopeTally tally;

  /** Those in rows without an official number. */
  private final PersonSet persons = new PersonSet();

  /** Everybody in rows that speak of one person, with an official number or without. */
  private final PersonSet everybody = new PersonSet();

  private long rows;
  private boolean mentions;

  /**
   * @param tally the asset's own
   */
  Register(ScopeTally tally) {
    this.tally = tally;
  }

  /**
   * Rows are of these persons, at least one of each.
   *
   * @param official whether they bear an official number that proves who they are of
   */
  void rows(RoaringBitmap some, long count, boolean official) {
    everybody.or(some);
    if (!official) {
      persons.or(some);
      rows += count;
    }
  }

  /** The asset also speaks of persons otherwise than by one in a row. */
  void mention() {
    mentions = true;
  }

  /** The register's persons, without some. */
  Group without(RoaringBitmap some) {
    return new Group(RoaringBitmap.andNot(persons.get(), some), 1, SLIPS_FOR_A_REPEAT * repeats());
  }

  /**
   * Everybody, where the asset lists persons and nothing else and nobody at all comes twice: then
   * those with an official number and those without are different persons too.
   */
  Group whole() {
    boolean eachOnce =
        !mentions && tally.repeats() == 0 && everybody.get().getLongCardinality() >= ENOUGH_TO_TELL;
    return new Group((eachOnce ? everybody : new PersonSet()).get(), 1, 0);
  }

  private long repeats() {
    long repeats = rows - persons.get().getLongCardinality();
    // Mentions repeat persons in ways that say nothing about the rows.
    return mentions ? repeats : Math.max(repeats, tally.repeats());
  }

  /** Those in rows without an official number, if nobody comes twice; else nobody. */
  RoaringBitmap eachOnce() {
    return (repeats() == 0 ? persons : new PersonSet()).get();
  }
}
