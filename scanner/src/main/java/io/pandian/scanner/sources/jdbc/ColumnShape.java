package io.pandian.scanner.sources.jdbc;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A column and how its values are read.
 *
 * @param name its name
 * @param quoted its name in SQL
 * @param type the database's type, for example {@code varchar(18)}
 * @param comment its comment; empty if none
 * @param text SQL that gives the value as a text of at most so many characters (dates as in ISO
 *     8601 with a blank before the time, truth values as true and false); empty for binary values,
 *     which are never fetched
 * @param nature what its values are like
 */
record ColumnShape(
    String name,
    String quoted,
    String type,
    String comment,
    Optional<IntFunction<String>> text,
    Nature nature) {
  /** The same column, whose values are not fetched. */
  ColumnShape unread() {
    return new ColumnShape(name, quoted, type, comment, Optional.empty(), nature);
  }

  /** SQL of the value as a text of at most so many characters; that of nothing if it is unread. */
  String text(int longest) {
    return text.map(sql -> sql.apply(longest)).orElse("NULL");
  }

  /** What a column's values are like. */
  enum Nature {
    /** Text, which may be blank. */
    CHARACTERS,
    /** Binary floating point, which may be written with an exponent. */
    FLOATING,
    /** Anything else: never blank, and written as it is. */
    OTHER
  }
}
