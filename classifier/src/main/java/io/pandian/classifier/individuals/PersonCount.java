package io.pandian.classifier.individuals;

/**
 * How many distinct natural persons a scope holds. A person with data of both kinds is in both
 * {@code nonSensitive} and {@code sensitive}, and once in {@code union}.
 *
 * @param nonSensitive persons with at least one item that is not sensitive
 * @param sensitive persons with at least one sensitive item
 * @param union persons in either
 * @param sensitiveWithAccounts persons with a sensitive item in an asset that also holds bank,
 *     insurance or registered accounts or medical data of them
 * @param lower the fewest distinct persons the data allows, for {@code union}
 * @param upper the most distinct persons the data allows, for {@code union}
 * @param method how it was counted
 */
public record PersonCount(
    long nonSensitive,
    long sensitive,
    long union,
    long sensitiveWithAccounts,
    long lower,
    long upper,
    Method method) {
  /** How a count came about. */
  public enum Method {
    EXACT,
    ESTIMATED,
    NONE
  }

  public static final PersonCount ZERO = new PersonCount(0, 0, 0, 0, 0, 0, Method.EXACT);

  /** Nothing was counted. */
  public static final PersonCount NOT_COUNTED = new PersonCount(0, 0, 0, 0, 0, 0, Method.NONE);

  public PersonCount {
    if (union > nonSensitive + sensitive || nonSensitive > union || sensitive > union) {
      throw new IllegalArgumentException("the union does not fit its parts");
    }
    if (lower > union || union > upper) {
      throw new IllegalArgumentException("the count lies outside its bounds");
    }
  }

  /** Whether somebody was counted, or nobody, and nothing of the count is open. */
  public boolean settled() {
    return method != Method.NONE && lower == upper;
  }

  /** Persons in both kinds. */
  public long both() {
    return nonSensitive + sensitive - union;
  }
}
