package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Sample.Place;
import io.pandian.scanner.truth.Table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables as the companies of one trade keep them. Whoever is taken for a row with {@link #in} is
 * one of the table's persons; whoever is taken with {@link #perhaps} may be counted or not; whoever
 * is taken with {@link #referred} may be counted or not, but the upper bound holds him; whoever is
 * taken with {@link #unlikely} is not to be counted, though the upper bound may hold him.
 */
final class Trade {
  private final Invented invented;
  private final List<Sample> made = new ArrayList<>();
  private final Set<Person> counted = new HashSet<>();
  private final Set<Person> defensible = new HashSet<>();
  private final Set<Person> possible = new HashSet<>();
  private boolean doubt;

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

  /** One of whom a row has no more than a key, a name or a number partly hidden. */
  Person referred(Person person) {
    possible.add(person);
    return perhaps(person);
  }

  /** An address or number that only looks as if it were somebody's. */
  Person unlikely(Person person) {
    doubt = true;
    return person;
  }

  /** Persons of whom no two have the same name. */
  List<Person> different(int count) {
    Set<String> names = new HashSet<>();
    return Stream.generate(invented::person).filter(p -> names.add(p.name())).limit(count).toList();
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

  /** A tab-separated file of a share. */
  void text(String name, String headers, int rows, IntFunction<List<Object>> row) {
    add(Place.TEXT, name, headers, rows, row);
  }

  /** A workbook of a share with one sheet. */
  void workbook(String name, String headers, int rows, IntFunction<List<Object>> row) {
    add(Place.WORKBOOK, name, headers, rows, row);
  }

  /** A table of a database with comments: each header is followed by a blank and its comment. */
  void commented(
      String name, String comment, String columns, int rows, IntFunction<List<Object>> row) {
    List<Column> all =
        Stream.of(columns.split(", "))
            .map(column -> column.split(" ", 2))
            .map(parts -> new Column(parts[0], parts[1]))
            .toList();
    begin();
    List<List<Object>> cells = IntStream.range(0, rows).mapToObj(row).toList();
    made.add(new Sample(name, new Table(name, comment, all, cells), truth(), Place.H2));
  }

  private void add(
      Place place, String name, String headers, int rows, IntFunction<List<Object>> row) {
    begin();
    List<List<Object>> cells = IntStream.range(0, rows).mapToObj(row).toList();
    Table table = Table.of(name, List.of(headers.split(", ")), cells);
    made.add(new Sample(name, table, truth(), place));
  }

  private void begin() {
    counted.clear();
    defensible.clear();
    possible.clear();
    doubt = false;
  }

  private Truth truth() {
    defensible.removeAll(counted);
    possible.removeAll(counted);
    return counted.isEmpty() && defensible.isEmpty() && !doubt
        ? Truth.NOBODY
        : Truth.between(counted.size(), (long) counted.size() + defensible.size())
            .withUpperAtLeast((long) counted.size() + possible.size());
  }
}
