package io.pandian.scanner.sources.jdbc;

import java.util.OptionalLong;

/**
 * Some rows of a table, as a query asks for them.
 *
 * @param from what stands behind FROM
 * @param condition which of them; empty for any
 * @param order by what they are ordered; empty for any order
 * @param most at most how many; empty for all
 */
record SomeRows(String from, String condition, String order, OptionalLong most) {
  /** All rows. */
  static SomeRows of(String from) {
    return new SomeRows(from, "", "", OptionalLong.empty());
  }

  /** Those of them for which something more holds. */
  SomeRows where(String more) {
    return new SomeRows(
        from, condition.isEmpty() ? more : "(" + condition + ") AND (" + more + ")", order, most);
  }

  SomeRows orderedBy(String key) {
    return new SomeRows(from, condition, key, most);
  }

  /** The first of them. */
  SomeRows first(long rows) {
    return new SomeRows(from, condition, order, OptionalLong.of(rows));
  }

  /** A query for all of them, however many there are. */
  String select(String cells) {
    return "SELECT "
        + cells
        + " FROM "
        + from
        + (condition.isEmpty() ? "" : " WHERE " + condition)
        + (order.isEmpty() ? "" : " ORDER BY " + order);
  }
}
