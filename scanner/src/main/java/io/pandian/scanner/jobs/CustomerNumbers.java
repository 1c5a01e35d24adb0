package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts the distinct numbers of customers in a table about them while its rows are read for
 * persons. Where a primary key is known, or no column holds such numbers, a row is a customer and
 * nothing is counted here. A row without a number is a customer of its own; of several columns the
 * one with most counts.
 */
final class CustomerNumbers {
  /** Of more numbers than these the rows are counted instead: 16 MB for each column. */
  private static final int MOST = 1_000_000;

  private final PersonObservers.Rows rows;
  private final List<String> columns;
  private final List<Column> numbers = new ArrayList<>();
  private final int observed;
  private @Nullable String[] passed = new @Nullable String[0];

  private CustomerNumbers(PersonObservers.Rows rows, List<String> keys) {
    this.rows = rows;
    this.observed = rows.columns().size();
    this.columns = new ArrayList<>(rows.columns());
    for (String key : keys) {
      if (!columns.contains(key)) {
        columns.add(key);
      }
      numbers.add(new Column(columns.indexOf(key)));
    }
  }

  /**
   * The numbers of a table that is about to be read.
   *
   * @param rows who else wants its rows
   */
  static CustomerNumbers in(
      TableContent table, TableFinding finding, TableKeys keys, PersonObservers.Rows rows) {
    CustomerTables tables = CustomerTables.standard();
    boolean counted =
        keys.primary().isEmpty() && tables.holds(finding.subject(), table.path(), table.comment());
    return new CustomerNumbers(
        rows,
        counted
            ? finding.fields().stream()
                .filter(field -> field.evidence().nonBlank() > 0)
                .map(FieldFinding::name)
                .filter(tables::numbers)
                .toList()
            : List.of());
  }

  /** The columns that are wanted: those of the others first. */
  List<String> columns() {
    return columns;
  }

  /** Takes one row and hands it on. */
  void row(@Nullable String[] cells) {
    for (Column number : numbers) {
      number.take(cells[number.at]);
    }
    rows.row(columns.size() == observed ? cells : withoutNumbers(cells));
  }

  private @Nullable String[] withoutNumbers(@Nullable String[] cells) {
    int present = cells.length - columns.size();
    if (passed.length != observed + present) {
      passed = new @Nullable String[observed + present];
    }
    System.arraycopy(cells, 0, passed, 0, observed);
    System.arraycopy(cells, columns.size(), passed, observed, present);
    return passed;
  }

  /** How many customers the rows are about; empty if the table has no numbers or too many. */
  OptionalLong customers() {
    return numbers.stream().anyMatch(number -> number.values.isFull())
        ? OptionalLong.empty()
        : numbers.stream().mapToLong(Column::customers).max();
  }

  /** One column of numbers. */
  private static final class Column {
    private final int at;
    private final DistinctValues values = new DistinctValues(MOST);
    private long without;

    private Column(int at) {
      this.at = at;
    }

    private void take(@Nullable String value) {
      if (value == null || value.isBlank()) {
        without++;
      } else {
        values.add(value.strip());
      }
    }

    private long customers() {
      return values.count() + without;
    }
  }
}
