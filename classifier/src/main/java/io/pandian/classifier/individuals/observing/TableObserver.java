package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.classification.PersonSlot;
import io.pandian.classifier.classification.TableFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a table into observations of persons. In go the table's finding and, row by
 * row, the cells of {@link #columns} followed by those of {@link #present}; out comes one
 * observation for each person slot of the row that holds anything personal.
 *
 * <p>A person is sensitive in a scope only if a sensitive item of this person is really there, in
 * this row; a column that is empty adds nothing. Identifiers that an activity does not carry still
 * say who the row's person is. A slot with personal data and neither a usable identifier nor a name
 * is written as an observation of nobody in particular, which only the upper bound counts. Personal
 * fields in no slot belong to the first one, whom the table is about. Whoever the texts of a row
 * mention is observed beside its slots ({@link MentionObserver}).
 *
 * <p>Keeps no row. Belongs to one thread.
 */
public final class TableObserver {
  private final List<String> columns;
  private final List<String> present;
  private final List<Slot> slots;
  private final MentionObserver mentions;
  private final PeriodFilter periods;
  private final Sighting sighting;
  private final Unread unread;

  /**
   * What one person slot reads of a row.
   *
   * @param cells where its values stand
   * @param hashers what hashes them
   * @param cellMarks what each value adds when it is there
   * @param presentCells where the cells stand of which only presence matters
   * @param presentMarks what each of those adds
   * @param births where the cells stand that say when the person was born
   */
  private record Slot(
      int[] cells,
      IdentifierHashes.Hasher[] hashers,
      long[][] cellMarks,
      int[] presentCells,
      long[][] presentMarks,
      int[] births) {}

  /**
   * What a row adds that was not read.
   *
   * @param marks one for each person who may be in it
   */
  private record Unread(StreamLayout layout, List<long[]> marks) {}

  private TableObserver(
      List<String> columns,
      List<String> present,
      List<Slot> slots,
      MentionObserver mentions,
      PeriodFilter periods,
      Sighting sighting,
      Unread unread) {
    this.columns = columns;
    this.present = present;
    this.slots = slots;
    this.mentions = mentions;
    this.periods = periods;
    this.sighting = sighting;
    this.unread = unread;
  }

  /**
   * The observer of one table.
   *
   * @param finding what the table holds
   * @param sourceId the id of its source; account names and the like mean somebody only inside it
   * @param carried the parts that outbound activities carry
   * @param accounts which accounts its columns name
   * @param settings the scan's settings
   */
  public static TableObserver of(
      TableFinding finding,
      String sourceId,
      List<CarriedScope> carried,
      AccountColumns accounts,
      ObservationSettings settings) {
    ColumnHashers hashes =
        new ColumnHashers(new IdentifierHashes(sourceId, settings), accounts.byColumn());
    ObservedScopes scopes = new ObservedScopes(carried, settings);
    List<Map<String, String>> itemsOfSlots = itemsOfSlots(finding, scopes);
    Set<String> columns = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>();
    for (Map<String, String> items : itemsOfSlots) {
      items.forEach(
          (field, item) -> {
            boolean read = !hashes.of(field, item).isEmpty() || item.equals(BirthDate.ITEM);
            (read ? columns : present).add(field);
          });
    }
    Set<String> known = new LinkedHashSet<>();
    finding.fields().forEach(field -> known.add(field.name()));
    List<String> keys = hashes.keys(known, columns);
    if (!itemsOfSlots.isEmpty()) {
      columns.addAll(keys);
    }
    List<String> texts =
        finding.fields().stream()
            .filter(field -> MentionObserver.mentions(field, hashes.identifiers()))
            .map(FieldFinding::name)
            .toList();
    columns.addAll(texts);
    for (CarriedScope scope : carried) {
      if (!columns.isEmpty() || !present.isEmpty()) {
        scope.sinceField().filter(known::contains).ifPresent(columns::add);
      }
    }
    present.removeAll(columns);
    List<String> columnList = List.copyOf(columns);
    List<String> cells = new ArrayList<>(columnList);
    cells.addAll(present);
    List<Slot> slots = new ArrayList<>();
    for (Map<String, String> items : itemsOfSlots) {
      // A key that is not itself personal says who the row's first person is, and no more.
      slots.add(slot(items, slots.isEmpty() ? keys : List.of(), cells, hashes, scopes));
    }
    Sighting sighting = new Sighting(hashes.identifiers(), scopes);
    return new TableObserver(
        columnList,
        List.copyOf(present),
        slots,
        new MentionObserver(texts, columnList::indexOf, hashes.identifiers(), scopes, sighting),
        new PeriodFilter(scopes, columnList::indexOf),
        sighting,
        new Unread(sighting.layout(), marksOfUnread(finding, itemsOfSlots, texts, scopes)));
  }

  /** For each slot its personal fields with their data items. */
  private static List<Map<String, String>> itemsOfSlots(
      TableFinding finding, ObservedScopes scopes) {
    Map<String, String> unassigned = new LinkedHashMap<>();
    for (FieldFinding field : finding.fields()) {
      Optional<String> item = field.dataItem().filter(scopes::isPersonal);
      item.ifPresent(code -> unassigned.putIfAbsent(field.name(), code));
    }
    Map<String, String> all = new LinkedHashMap<>(unassigned);
    List<Map<String, String>> slots = new ArrayList<>();
    for (PersonSlot slot : finding.personSlots()) {
      Map<String, String> items = new LinkedHashMap<>();
      for (String field : slot.fields()) {
        if (all.containsKey(field)) {
          items.put(field, all.get(field));
          unassigned.remove(field);
        }
      }
      if (!items.isEmpty()) {
        slots.add(items);
      }
    }
    if (slots.isEmpty() && !unassigned.isEmpty()) {
      slots.add(new LinkedHashMap<>());
    }
    if (!slots.isEmpty()) {
      slots.get(0).putAll(unassigned);
    }
    return slots;
  }

  /** For each slot and each column of texts the marks of all that may be there of a person. */
  private static List<long[]> marksOfUnread(
      TableFinding finding,
      List<Map<String, String>> itemsOfSlots,
      List<String> texts,
      ObservedScopes scopes) {
    List<long[]> marks = new ArrayList<>();
    for (Map<String, String> items : itemsOfSlots) {
      long[] together = scopes.noMarks();
      items.forEach((field, item) -> ScopeMarks.addAll(together, scopes.marks(field, item)));
      marks.add(together);
    }
    for (FieldFinding field : finding.fields()) {
      if (texts.contains(field.name())) {
        long[] together = scopes.noMarks();
        field.items().forEach(i -> ScopeMarks.addAll(together, scopes.marks(field.name(), i)));
        marks.add(together);
      }
    }
    return marks;
  }

  private static Slot slot(
      Map<String, String> items,
      List<String> keys,
      List<String> cells,
      ColumnHashers hashes,
      ObservedScopes scopes) {
    List<Integer> values = new ArrayList<>();
    List<IdentifierHashes.Hasher> hashers = new ArrayList<>();
    List<long[]> valueMarks = new ArrayList<>();
    List<Integer> presence = new ArrayList<>();
    List<long[]> presenceMarks = new ArrayList<>();
    List<Integer> births = new ArrayList<>();
    items.forEach(
        (field, item) -> {
          long[] marks = scopes.marks(field, item);
          if (item.equals(BirthDate.ITEM)) {
            births.add(cells.indexOf(field));
          }
          for (IdentifierHashes.Hasher hasher : hashes.of(field, item)) {
            hashers.add(hasher);
            values.add(cells.indexOf(field));
            valueMarks.add(marks);
          }
          if (hashes.of(field, item).isEmpty()) {
            presence.add(cells.indexOf(field));
            presenceMarks.add(marks);
          }
        });
    for (String key : keys) {
      for (IdentifierHashes.Hasher hasher : hashes.of(key, "")) {
        hashers.add(hasher);
        values.add(cells.indexOf(key));
        valueMarks.add(scopes.noMarks());
      }
    }
    return new Slot(
        values.stream().mapToInt(i -> i).toArray(),
        hashers.toArray(IdentifierHashes.Hasher[]::new),
        valueMarks.toArray(long[][]::new),
        presence.stream().mapToInt(i -> i).toArray(),
        presenceMarks.toArray(long[][]::new),
        births.stream().mapToInt(i -> i).toArray());
  }

  /** The columns whose values are needed: identifiers, names and the dates of activities. */
  public List<String> columns() {
    return columns;
  }

  /** The columns of which only presence matters: all other personal ones. */
  public List<String> present() {
    return present;
  }

  /** Whether the table holds nothing personal, so that no row need be read. */
  public boolean isEmpty() {
    return columns.isEmpty() && present.isEmpty();
  }

  /**
   * Observes the persons of one row.
   *
   * @param cells the values of {@link #columns}, then for each of {@link #present} any text that is
   *     not blank if there is a value, else null
   * @param out receives the observations
   * @throws java.io.UncheckedIOException if they cannot be written
   */
  public void row(@Nullable String[] cells, ObservationOutput out) {
    periods.row(cells);
    for (int i = 0; i < slots.size(); i++) {
      observe(slots.get(i), cells, out);
    }
    mentions.row(cells, periods, out);
  }

  /**
   * Adds rows that were not read: whoever may be in them counts in upper bounds only.
   *
   * @param rows at most how many there are
   */
  public void unread(long rows, ObservationOutput out) {
    for (long[] marks : unread.marks) {
      if (rows > 0 && !ScopeMarks.isEmpty(marks)) {
        out.unread(unread.layout, rows, marks);
      }
    }
  }

  private void observe(Slot slot, @Nullable String[] cells, ObservationOutput out) {
    sighting.begin(slots.size() == 1);
    for (int i = 0; i < slot.cells.length; i++) {
      String cell = cells[slot.cells[i]];
      if (cell != null && !cell.isBlank()) {
        sighting.present(slot.cellMarks[i]);
        sighting.value(slot.hashers[i], cell);
      }
    }
    for (int i = 0; i < slot.presentCells.length; i++) {
      String cell = cells[slot.presentCells[i]];
      if (cell != null && !cell.isBlank()) {
        sighting.present(slot.presentMarks[i]);
      }
    }
    for (int birth : slot.births) {
      String cell = cells[birth];
      if (cell != null && !cell.isBlank()) {
        sighting.birthDate(cell);
      }
    }
    sighting.end(periods, out);
  }
}
