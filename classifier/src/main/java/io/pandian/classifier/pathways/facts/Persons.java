package io.pandian.classifier.pathways.facts;

import java.util.OptionalLong;

/**
 * Distinct natural persons of an outbound activity, in the activity's period, after the exclusions
 * that the caller already made. Everything but the three counts is a bound, and equal to its count
 * where the data settles it.
 *
 * @param nonSensitive persons with at least one item that is not sensitive
 * @param sensitive persons with at least one sensitive item
 * @param union persons in either; those in both are {@code nonSensitive + sensitive - union}
 * @param lower the fewest distinct persons the data allows
 * @param upper the most distinct persons the data allows
 * @param lowerNonSensitive the fewest of them with an item that is not sensitive
 * @param upperNonSensitive the most of them with such an item
 * @param lowerSensitive the fewest of them with a sensitive item
 * @param upperSensitive the most of them with such an item
 * @param minors how many are known to be under fourteen, of whom everything is sensitive
 * @param deleted how many of them have since been deleted at home and abroad, where declared
 */
public record Persons(
    long nonSensitive,
    long sensitive,
    long union,
    long lower,
    long upper,
    long lowerNonSensitive,
    long upperNonSensitive,
    long lowerSensitive,
    long upperSensitive,
    long minors,
    OptionalLong deleted) {
  public static final Persons NONE = exactly(0, 0, 0);

  /** Persons of whom it is not known which items those have who may be more or fewer. */
  public Persons(
      long nonSensitive, long sensitive, long union, long lower, long upper, OptionalLong deleted) {
    this(
        nonSensitive,
        sensitive,
        union,
        lower,
        upper,
        fewest(nonSensitive, union - lower),
        most(nonSensitive, union, upper),
        fewest(sensitive, union - lower),
        most(sensitive, union, upper),
        0,
        deleted);
  }

  /** A count that is certain. */
  public static Persons exactly(long nonSensitive, long sensitive, long union) {
    return new Persons(nonSensitive, sensitive, union, union, union, OptionalLong.empty());
  }

  /** Whoever may be more is of any kind that somebody is of; where nobody is known, of any. */
  private static long most(long count, long union, long upper) {
    return count > 0 || union == 0 ? count + upper - union : 0;
  }

  /**
   * The fewest of some persons, where so many of all persons may be the same as others: each who is
   * takes one away, and somebody stays at least one person.
   */
  static long fewest(long count, long mayBeOthers) {
    return count == 0 ? 0 : Math.max(1, count - mayBeOthers);
  }

  /** As many at most, and perhaps nobody. */
  public Persons atMost() {
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        0,
        upper,
        0,
        upperNonSensitive,
        0,
        upperSensitive,
        minors,
        deleted);
  }

  /** The same persons, of whom so many are under fourteen. */
  public Persons withMinors(long underFourteen) {
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        lower,
        upper,
        lowerNonSensitive,
        upperNonSensitive,
        lowerSensitive,
        upperSensitive,
        underFourteen,
        deleted);
  }

  /** Whether nothing of the count is open. */
  public boolean settled() {
    return lower == upper
        && lowerNonSensitive == upperNonSensitive
        && lowerSensitive == upperSensitive;
  }
}
