package io.pandian.scanner.truth;

import java.util.List;

/**
 * A table with its rows.
 *
 * @param name its name, or its file's without the ending
 * @param comment what the database says of it; may be empty
 * @param columns in order
 * @param rows the values in the order of the columns: texts, whole numbers, empty texts for nothing
 */
record Table(String name, String comment, List<Column> columns, List<List<Object>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param comment what the database says of it; may be empty
   */
  record Column(String header, String comment) {}

  /** A table without a word but its headers. */
  static Table of(String name, List<String> headers, List<List<Object>> rows) {
    return new Table(name, "", headers.stream().map(h -> new Column(h, "")).toList(), rows);
  }
}
