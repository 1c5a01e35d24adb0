package io.pandian.classifier.individuals.observing;

import java.util.List;
import java.util.Map;

/**
 * Which accounts the columns of a table name: a user number means somebody only among the numbers
 * that one table hands out, so that 5 in a column of customers is not 5 in one of drivers. Columns
 * of one space tie their rows together, wherever in the source they stand.
 *
 * @param byColumn by column, the accounts it names; a column without any means what its item means
 *     in the whole source
 */
public record AccountColumns(Map<String, List<Account>> byColumn) {
  /** Nothing is known about columns. */
  public static final AccountColumns NONE = new AccountColumns(Map.of());

  public AccountColumns {
    byColumn = Map.copyOf(byColumn);
  }

  /**
   * An account that a column names.
   *
   * @param dataItem the code of a local identifier, such as {@code user-id}
   * @param space what its values are numbers of, inside the source
   */
  public record Account(String dataItem, String space) {}
}
