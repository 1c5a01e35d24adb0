package io.pandian.scanner.demo;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.demo.DemoTruth.AssetTruth;
import io.pandian.scanner.demo.OutboundActivity.Carried;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while it is written: every row goes to the sink and, by its persons, to the truth. */
final class PlantedTable {
  private final String source;
  private final String path;
  private final AssetKind kind;
  private final List<Column> columns;
  private final List<Leaving> leaving;
  private final RowSink sink;
  private final PersonSet persons = new PersonSet();
  private long rows;

  /**
   * @param leaving what outbound activities take of this table
   * @param sink where the rows are written
   */
  PlantedTable(
      String source,
      String path,
      AssetKind kind,
      List<Column> columns,
      List<Leaving> leaving,
      RowSink sink) {
    this.source = source;
    this.path = path;
    this.kind = kind;
    this.columns = List.copyOf(columns);
    this.leaving = List.copyOf(leaving);
    this.sink = sink;
  }

  /**
   * Adds a row.
   *
   * @param about the persons it speaks of, by the columns' slots
   * @param cells a value for each column
   */
  void add(List<Person> about, @Nullable Object... cells) throws IOException {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(path + " has " + columns.size() + " columns");
    }
    rows++;
    sink.row(cells);
    for (int i = 0; i < cells.length; i++) {
      Column column = columns.get(i);
      if (!column.item().isEmpty() && !blank(cells[i]) && column.slot() < about.size()) {
        note(column, about.get(column.slot()), cells);
      }
    }
  }

  private void note(Column column, Person person, @Nullable Object[] cells) {
    persons.add(person, column.item());
    for (Leaving part : leaving) {
      if (part.what().takes(column.name()) && leaves(part.what(), cells)) {
        part.persons().add(person, column.item());
      }
    }
  }

  /** Whether a row lies in the year to date, where the activity says how to tell. */
  private boolean leaves(Carried part, @Nullable Object[] cells) {
    if (part.since().isEmpty()) {
      return true;
    }
    for (int i = 0; i < cells.length; i++) {
      if (columns.get(i).name().equals(part.since()) && cells[i] instanceof LocalDateTime time) {
        return time.getYear() == Demo.AS_OF.getYear() && !time.toLocalDate().isAfter(Demo.AS_OF);
      }
    }
    return false;
  }

  private static boolean blank(@Nullable Object cell) {
    return cell == null || cell.toString().isBlank();
  }

  String source() {
    return source;
  }

  PersonSet persons() {
    return persons;
  }

  AssetTruth truth() {
    return new AssetTruth(
        source,
        path,
        kind,
        OptionalLong.of(rows),
        columns.stream().map(Column::truth).toList(),
        Set.of(),
        persons.count());
  }

  /** Takes the rows of a table, in order. */
  @FunctionalInterface
  interface RowSink {
    void row(@Nullable Object[] cells) throws IOException;
  }

  /**
   * What an outbound activity takes of a table, and the persons it has taken so far.
   *
   * @param what the part
   * @param persons the activity's persons, over all its parts
   */
  record Leaving(Carried what, PersonSet persons) {}
}
