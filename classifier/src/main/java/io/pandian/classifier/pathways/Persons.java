package io.pandian.classifier.pathways;

import java.util.OptionalLong;

/**
 * Distinct natural persons of an outbound activity, in the activity's period, after the exclusions
 * that the caller already made.
 *
 * @param nonSensitive persons with at least one item that is not sensitive
 * @param sensitive persons with at least one sensitive item
 * @param union persons in either; those in both are {@code nonSensitive + sensitive - union}
 * @param lower the fewest distinct persons the data allows; equal to {@code union} when exact
 * @param upper the most distinct persons the data allows; equal to {@code union} when exact
 * @param upperNonSensitive the most of them with an item that is not sensitive
 * @param upperSensitive the most of them with a sensitive item
 * @param deleted how many of them have since been deleted at home and abroad, where declared
 */
public record Persons(
    long nonSensitive,
    long sensitive,
    long union,
    long lower,
    long upper,
    long upperNonSensitive,
    long upperSensitive,
    OptionalLong deleted) {
  public static final Persons NONE = exactly(0, 0, 0);

  /** Persons of whom it is not known which items those have who may be more. */
  public Persons(
      long nonSensitive, long sensitive, long union, long lower, long upper, OptionalLong deleted) {
    this(
        nonSensitive,
        sensitive,
        union,
        lower,
        upper,
        most(nonSensitive, union, upper),
        most(sensitive, union, upper),
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

  /** As many at most, and perhaps nobody. */
  public Persons atMost() {
    return new Persons(
        nonSensitive, sensitive, union, 0, upper, upperNonSensitive, upperSensitive, deleted);
  }
}
