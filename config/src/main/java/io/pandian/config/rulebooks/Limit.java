package io.pandian.config.rulebooks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number of the law that a declared or measured attribute of the data is held against, as a
 * {@link Threshold} is for counts of persons.
 *
 * @param name its name inside the item, for example {@code unit-capacity}
 * @param attribute the attribute of the activity, for example {@code unitMegawatt}
 * @param unit what one of it is
 * @param side whether the attribute must come up to the number or stay within it
 * @param bound whether the number itself meets the limit
 * @param wording the document's own few words for it
 * @param values the number by the first day it holds
 */
public record Limit(
    String name,
    String attribute,
    Unit unit,
    Side side,
    Threshold.Bound bound,
    String wording,
    NavigableMap<LocalDate, Long> values) {
  /** What is measured. */
  public enum Unit {
    /** Installed capacity of a power station. */
    MEGAWATT,
    /** Nominal voltage. */
    KILOVOLT,
    /** Precision of a position. */
    METRE,
    /** Renminbi yuan. */
    YUAN,
    /** A grade of the multi-level protection scheme, 1 to 5. */
    PROTECTION_LEVEL,
    /** A registered user of a service. */
    USER
  }

  /** Where the law looks. */
  public enum Side {
    AT_LEAST,
    AT_MOST
  }

  public Limit {
    values = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** Whether a value meets the limit on a day; nothing meets one that is not yet in force. */
  public boolean metBy(BigDecimal value, LocalDate day) {
    var entry = values.floorEntry(day);
    if (entry == null) {
      return false;
    }
    int order = value.compareTo(BigDecimal.valueOf(entry.getValue()));
    return order == 0 ? bound == Threshold.Bound.INCLUSIVE : (order > 0) == (side == Side.AT_LEAST);
  }
}
