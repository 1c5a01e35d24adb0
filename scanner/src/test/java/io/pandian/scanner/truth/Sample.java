package io.pandian.scanner.truth;

/**
 * A made table and who is in it.
 *
 * @param shape the kind of table
 * @param place where it lies
 */
record Sample(String shape, Table table, Truth truth, Place place) {
  /** Where tables lie: databases with and without comments, and shares of three kinds of files. */
  enum Place {
    H2,
    SQLITE,
    SHARE,
    TEXT,
    WORKBOOK
  }

  /** The asset's id in an inventory, where each place is a source of its own name. */
  String asset() {
    return switch (place) {
      case H2 -> "H2/PUBLIC." + table.name();
      case SQLITE -> "SQLITE/main." + table.name();
      case SHARE -> "SHARE/" + table.name() + ".csv";
      case TEXT -> "TEXT/" + table.name() + ".txt";
      case WORKBOOK -> "WORKBOOK/" + table.name() + ".xlsx#Sheet1";
    };
  }

  @Override
  public String toString() {
    return "%s %s%s"
        .formatted(
            table.name(),
            table.columns().stream().map(Table.Column::header).toList(),
            table.comment());
  }
}
