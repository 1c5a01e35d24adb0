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
 * @param deleted how many of them have since been deleted at home and abroad, where declared
 */
public record Persons(
    long nonSensitive, long sensitive, long union, long lower, long upper, OptionalLong deleted) {
  public static final Persons NONE = exactly(0, 0, 0);

  /** A count that is certain. */
  public static Persons exactly(long nonSensitive, long sensitive, long union) {
    return new Persons(nonSensitive, sensitive, union, union, union, OptionalLong.empty());
  }
}
