package io.pandian.classifier.rows;

import io.pandian.classifier.rows.PersonRole.Relation;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that speak of one person in each row, while the grammar puts them together. */
final class Party {
  private final String number;
  private final List<RowColumn> columns = new ArrayList<>();
  private final List<RowColumn> doubtful = new ArrayList<>();
  private final Set<Ground> grounds = EnumSet.noneOf(Ground.class);
  private boolean own;
  private boolean referred;

  /**
   * @param number which of several such persons; empty if there is one
   * @param own whether it is the table's own person, whom no word names
   */
  Party(String number, boolean own) {
    this.number = number;
    this.own = own;
    if (own) {
      grounds.add(Ground.OWN);
    }
  }

  void add(RowColumn column) {
    columns.add(column);
  }

  void remove(RowColumn column) {
    columns.remove(column);
  }

  void because(Ground ground) {
    grounds.add(ground);
  }

  /** Takes the columns of another party, which is the same person. */
  void take(Party other, Ground ground) {
    columns.addAll(other.columns);
    doubtful.addAll(other.doubtful);
    own |= other.own;
    grounds.add(ground);
  }

  /** Takes a column that may be somebody else's. */
  void takeInDoubt(RowColumn column) {
    columns.add(column);
    doubtful.add(column);
    grounds.add(Ground.NEAREST);
  }

  /** Its persons are only referred to. */
  void refer(Ground ground) {
    referred = true;
    grounds.add(ground);
  }

  boolean own() {
    return own;
  }

  boolean referred() {
    return referred;
  }

  String number() {
    return number;
  }

  List<RowColumn> columns() {
    return List.copyOf(columns);
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  int first() {
    return columns.stream().mapToInt(RowColumn::place).min().orElse(Integer.MAX_VALUE);
  }

  private List<RowColumn> those(Predicate<RowColumn> wanted) {
    return columns.stream().filter(wanted).toList();
  }

  List<RowColumn> names() {
    return those(RowColumn::isName);
  }

  List<RowColumn> keys() {
    return those(column -> column.is(IdentifierStrength.LOCAL));
  }

  List<RowColumn> linking() {
    return those(column -> column.is(IdentifierStrength.LINKING));
  }

  private List<RowColumn> official() {
    return those(column -> column.is(IdentifierStrength.STRONG));
  }

  /** Whether anything says who the person is, or what he is called. */
  boolean identified() {
    return columns.stream().anyMatch(RowColumn::tellsWho);
  }

  /** The things that he carries. */
  List<RowColumn> devices() {
    return those(column -> column.is(IdentifierStrength.DEVICE));
  }

  /** Whether he has no number yet of the strength of a column's. */
  boolean lacks(RowColumn column) {
    return (column.is(IdentifierStrength.STRONG) ? official() : linking()).isEmpty();
  }

  /** Whether he is known by keys and by nothing else. */
  boolean keyOnly() {
    return !keys().isEmpty() && names().isEmpty() && linking().isEmpty() && official().isEmpty();
  }

  /** Whether nothing but names and keys is known of him. */
  boolean namedOrKeyedOnly() {
    return identified() && linking().isEmpty() && official().isEmpty();
  }

  /** Whether a name is all that is known of him. */
  boolean nameOnly() {
    return !names().isEmpty() && keys().isEmpty() && linking().isEmpty() && official().isEmpty();
  }

  /** Whether there is a way to reach him and no name and no official number. */
  boolean reachedOnly() {
    return names().isEmpty() && official().isEmpty() && keys().isEmpty();
  }

  /** The column that says best who the person is, beside a key. */
  Optional<RowColumn> best() {
    return Stream.of(official(), linking(), names()).flatMap(List::stream).findFirst();
  }

  Optional<PersonRole> role() {
    return columns.stream().flatMap(column -> column.whose().role().stream()).findFirst();
  }

  boolean is(Relation relation) {
    return role().map(PersonRole::relation).filter(relation::equals).isPresent();
  }

  boolean hasRole(String code) {
    return role().map(PersonRole::code).filter(code::equals).isPresent();
  }

  /** Whether both say who they are in a way that one person says once. */
  boolean clashes(Party other) {
    return !names().isEmpty() && !other.names().isEmpty()
        || sameItem(official(), other.official())
        || sameItem(linking(), other.linking())
        || sameItem(keys(), other.keys());
  }

  private static boolean sameItem(List<RowColumn> some, List<RowColumn> others) {
    Set<String> items = some.stream().map(RowColumn::item).collect(Collectors.toSet());
    return others.stream().map(RowColumn::item).anyMatch(items::contains);
  }

  /**
   * As the inventory has it.
   *
   * @param code what to call a person whom no word names
   */
  PersonSlot slot(String code) {
    List<RowColumn> inOrder =
        columns.stream().distinct().sorted(Comparator.comparingInt(RowColumn::place)).toList();
    String role = own ? code : role().map(PersonRole::code).orElse(code);
    return new PersonSlot(
        role,
        inOrder.stream().map(RowColumn::name).toList(),
        referred ? PersonSlot.Standing.REFERRED : PersonSlot.Standing.COUNTED,
        doubtful.stream().map(RowColumn::name).toList(),
        List.copyOf(grounds));
  }
}
