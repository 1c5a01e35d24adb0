package io.pandian.classifier.rows;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the values of two columns go together over the rows of a sample. Asked of few pairs, so that
 * nothing is worked out before.
 */
public final class RowEvidence {
  /** Rows in which a value comes again, before anything is concluded. */
  private static final int FEWEST_ROWS = 6;

  /** The share of rows in which two names differ, from which they are of two persons. */
  private static final double DIFFERING = 0.9;

  private static final char LATIN_END = 0x250;

  /** The share of two columns' values that both have, from which they are of one numbering. */
  private static final double ONE_NUMBERING = 0.1;

  private final List<FieldSample> columns;

  /**
   * @param columns a sample of each column, in the table's order
   */
  public RowEvidence(List<FieldSample> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Whether most values of one column that come again stand beside different ones of another. */
  boolean several(RowColumn one, RowColumn other) {
    Map<String, Seen> seen = new HashMap<>();
    Map<Integer, String> others = byRow(other);
    byRow(one)
        .forEach(
            (row, value) -> {
              String beside = others.get(row);
              if (beside != null) {
                seen.computeIfAbsent(value, v -> new Seen()).add(beside);
              }
            });
    long rows = 0;
    long again = 0;
    long differing = 0;
    for (Seen value : seen.values()) {
      if (value.rows > 1) {
        rows += value.rows;
        again++;
        differing += value.beside.size() > 1 ? 1 : 0;
      }
    }
    return rows >= FEWEST_ROWS && differing * 2 > again;
  }

  /** Whether each row has another value in a column. */
  boolean numbersRows(RowColumn column) {
    Collection<String> all = byRow(column).values();
    return all.size() == new HashSet<>(all).size();
  }

  /** Whether two columns of names say something else in nearly every row. */
  boolean differ(RowColumn one, RowColumn other) {
    Map<Integer, String> others = byRow(other);
    long both = 0;
    long differing = 0;
    for (Map.Entry<Integer, String> name : byRow(one).entrySet()) {
      String beside = others.get(name.getKey());
      if (beside != null && ofOneScript(name.getValue(), beside)) {
        both++;
        boolean same = beside.contains(name.getValue()) || name.getValue().contains(beside);
        differing += same ? 0 : 1;
      }
    }
    return both >= FEWEST_ROWS && differing >= DIFFERING * both;
  }

  private static boolean ofOneScript(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && isLatin(one) == isLatin(other);
  }

  private static boolean isLatin(String text) {
    return text.charAt(0) < LATIN_END;
  }

  /** Whether values of two columns are drawn from one set of numbers. */
  private boolean oneNumbering(RowColumn one, RowColumn other) {
    Set<String> ones = new HashSet<>(byRow(one).values());
    Set<String> others = new HashSet<>(byRow(other).values());
    long both = ones.stream().filter(others::contains).count();
    return both > 0 && both >= ONE_NUMBERING * Math.min(ones.size(), others.size());
  }

  /** By column of accounts, an earlier one whose values are of the same numbering. */
  public Map<String, String> numberings(List<RowColumn> personal) {
    Map<String, String> numberings = new HashMap<>();
    List<RowColumn> accounts =
        personal.stream().filter(column -> column.is(IdentifierStrength.LOCAL)).toList();
    for (int i = 1; i < accounts.size(); i++) {
      RowColumn account = accounts.get(i);
      accounts.subList(0, i).stream()
          .filter(earlier -> earlier.item().equals(account.item()))
          .filter(earlier -> oneNumbering(earlier, account))
          .findFirst()
          .map(earlier -> numberings.getOrDefault(earlier.name(), earlier.name()))
          .ifPresent(earlier -> numberings.put(account.name(), earlier));
    }
    return numberings;
  }

  private Map<Integer, String> byRow(RowColumn column) {
    FieldSample sample = columns.get(column.place());
    Map<Integer, String> byRow = new HashMap<>();
    for (int i = 0; i < sample.values().size(); i++) {
      byRow.put(sample.row(i), sample.values().get(i).strip());
    }
    return byRow;
  }

  /** What stands beside one value. */
  private static final class Seen {
    private final Set<String> beside = new HashSet<>();
    private int rows;

    void add(String other) {
      rows++;
      beside.add(other);
    }
  }
}
