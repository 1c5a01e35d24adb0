package io.pandian.config.taxonomy;

import java.util.Set;

/**
 * What a column must and may look like to hold a data item.
 *
 * @param types the kinds of column that can hold it: {@code text}, {@code number}, {@code integer},
 *     {@code date}, {@code flag} or {@code any}
 * @param telling whether anything said about it reveals it: a yes or no, its kind, how often
 * @param values how much a value's look says
 * @param width the shortest declared length that can hold a value; 0 for no limit
 * @param spread how values of different persons lie to each other
 * @param minimumShare where {@code values} is {@code OWN}, the share of values from which on the
 *     column holds it; else 0
 */
public record ColumnTraits(
    Set<String> types,
    boolean telling,
    Values values,
    int width,
    ValueSpread spread,
    double minimumShare) {
  /** The traits of an item of whose columns nothing is known. */
  public static final ColumnTraits ANY =
      new ColumnTraits(Set.of("any"), false, Values.NONE, 0, ValueSpread.ANY, 0);

  /** The traits of an item of which a file tells the form of values and no more. */
  public static ColumnTraits own(double minimumShare) {
    return new ColumnTraits(Set.of("any"), false, Values.OWN, 0, ValueSpread.ANY, minimumShare);
  }

  public ColumnTraits {
    types = Set.copyOf(types);
  }

  /** How much the look of values says about an item. */
  public enum Values {
    /**
     * They have a shape that a detector knows well; without it the column does not hold the item.
     */
    STRICT,
    /** A looser shape. */
    SHAPE,
    /** A form that much else has too: it says little, its absence much. */
    FORM,
    /** A list of words, in whose place a column may hold codes. */
    CLOSED,
    /** A list that things have too, such as cities: it says little unless persons are meant. */
    LISTED,
    /** The file that describes them says from which share on a column holds them. */
    OWN,
    /** Values say little. */
    NONE
  }
}
