package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Sample.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables as the companies of one trade keep them. Whoever is taken for a row with {@link #in} is
 * one of the table's persons; whoever is taken with {@link #perhaps} may be counted or not.
 */
final class Trade {
  private final Invented invented;
  private final List<Sample> made = new ArrayList<>();
  private final Set<Person> counted = new HashSet<>();
  private final Set<Person> defensible = new HashSet<>();

  Trade(Invented invented) {
    this.invented = invented;
  }

  List<Sample> tables() {
    return List.copyOf(made);
  }

  /** A new person who is in the table. */
  Person in() {
    return in(invented.person());
  }

  /** A person who is in the table, in this row again perhaps. */
  Person in(Person person) {
    counted.add(person);
    return person;
  }

  /** A new child who is in the table. */
  Person childIn() {
    return in(invented.child());
  }

  /** One of those to whom rows only refer. */
  Person perhaps(Person person) {
    defensible.add(person);
    return person;
  }

  /** Persons of whom none is in a table yet. */
  List<Person> some(int count) {
    return Stream.generate(invented::person).limit(count).toList();
  }

  Invented invented() {
    return invented;
  }

  /** A table of a database whose persons are those taken while its rows were made. */
  void table(String name, String headers, int rows, IntFunction<List<Object>> row) {
    add(Place.SQLITE, name, headers, rows, row);
  }

  /** A file of a share. */
  void file(String name, String headers, int rows, IntFunction<List<Object>> row) {
    add(Place.SHARE, name, headers, rows, row);
  }

  private void add(
      Place place, String name, String headers, int rows, IntFunction<List<Object>> row) {
    counted.clear();
    defensible.clear();
    List<List<Object>> cells = IntStream.range(0, rows).mapToObj(row).toList();
    defensible.removeAll(counted);
    Truth truth =
        counted.isEmpty() && defensible.isEmpty()
            ? Truth.NOBODY
            : Truth.between(counted.size(), (long) counted.size() + defensible.size());
    Table table = Table.of(name, List.of(headers.split(", ")), cells);
    made.add(new Sample(name, table, truth, place));
  }
}
