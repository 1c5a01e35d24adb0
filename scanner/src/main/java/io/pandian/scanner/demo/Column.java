package io.pandian.scanner.demo;

import io.pandian.scanner.demo.DemoTruth.FieldTruth;
import java.util.HashSet;
import java.util.Set;

/**
 * A column of a planted table.
 *
 * @param name its name or header
 * @param type its type in the database; files ignore it
 * @param comment its comment; empty if none
 * @param item the data item it holds; empty if none
 * @param slot which of the row's persons it speaks of
 * @param also further data items that would be right as well
 */
record Column(String name, String type, String comment, String item, int slot, Set<String> also) {
  private static final String TEXT = "VARCHAR(200)";

  static Column text(String name) {
    return typed(name, TEXT);
  }

  static Column typed(String name, String type) {
    return new Column(name, type, "", FieldTruth.NONE, 0, Set.of());
  }

  /** A text column that holds a data item of the row's first person. */
  static Column of(String name, String item) {
    return text(name).holding(item);
  }

  Column holding(String dataItem) {
    return new Column(name, type, comment, dataItem, slot, also);
  }

  /** Has another type in the database than text. */
  Column typed(String sqlType) {
    return new Column(name, sqlType, comment, item, slot, also);
  }

  Column comment(String text) {
    return new Column(name, type, text, item, slot, also);
  }

  /** Speaks of another of the row's persons, counted from 0. */
  Column about(int person) {
    return new Column(name, type, comment, item, person, also);
  }

  /** A data item that would be right as well; {@link FieldTruth#NONE} if none at all would be. */
  Column or(String dataItem) {
    Set<String> more = new HashSet<>(also);
    more.add(dataItem);
    return new Column(name, type, comment, item, slot, more);
  }

  FieldTruth truth() {
    Set<String> accepted = new HashSet<>(also);
    accepted.add(item);
    return new FieldTruth(name, accepted);
  }
}
