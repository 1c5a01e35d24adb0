package io.pandian.classifier.classification;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a column must and may look like to hold a data item.
 *
 * @param types the kinds of column that can hold it: {@code text}, {@code number}, {@code date} or
 *     {@code any}
 * @param telling whether anything said about it reveals it: a yes or no, its kind, how often
 * @param values how much a value's look says
 * @param width the shortest declared length that can hold a value
 * @param spread how values of different persons lie to each other
 * @param minimumShare of an item of a user's own detector, the share of values from which on the
 *     column holds it; 0 of all others
 */
record ColumnTraits(
    Set<String> types,
    boolean telling,
    Values values,
    int width,
    ValueSpread spread,
    double minimumShare) {
  static final ColumnTraits ANY =
      new ColumnTraits(Set.of("any"), false, Values.NONE, 0, ValueSpread.ANY, 0);

  /** The traits of an item that a user's own detector finds. */
  static ColumnTraits own(double minimumShare) {
    return new ColumnTraits(Set.of("any"), false, Values.OWN, 0, ValueSpread.ANY, minimumShare);
  }

  ColumnTraits {
    types = Set.copyOf(types);
  }

  /** How much the look of values says about an item. */
  enum Values {
    STRICT,
    SHAPE,
    FORM,
    CLOSED,
    LISTED,
    /** A user's own detector says from which share on a column holds it. */
    OWN,
    NONE
  }

  /** The traits of all items that have some, by code. */
  static Map<String, ColumnTraits> standard() {
    Map<String, ColumnTraits> traits = new HashMap<>();
    for (List<String> row : Resources.tsv("lexicons/header-items.tsv")) {
      traits.put(
          row.get(0),
          new ColumnTraits(
              Set.of(row.get(1).split(",", -1)),
              row.get(2).equals("yes"),
              Values.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
              Integer.parseInt(row.get(4)),
              ValueSpread.of(row.get(5)),
              0));
    }
    return traits;
  }

  boolean admit(ColumnType type) {
    return switch (type.kind()) {
      case UNKNOWN -> true;
      case BINARY -> types.contains("any") || types.contains("text");
      case FLAG -> types.contains("any") || types.contains("flag");
      default ->
          type.width() >= width
              && (types.contains("any")
                  || types.contains(type.kind().name().toLowerCase(Locale.ROOT)));
    };
  }
}
