package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.rows.PersonSlot;
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
  private final List<ObservedSlot> slots;
  private final long countedSlots;

  /** By slot, which slot's person it is in the row at hand. */
  private final int[] personOf;

  private final MentionObserver mentions;
  private final PeriodFilter periods;
  private final Sighting sighting;
  private final Unread unread;

  /**
   * What a row adds that was not read.
   *
   * @param marks one for each person who may be in it
   */
  private record Unread(StreamLayout layout, List<long[]> marks) {}

  private TableObserver(
      List<String> columns,
      List<String> present,
      List<ObservedSlot> slots,
      MentionObserver mentions,
      PeriodFilter periods,
      Sighting sighting,
      Unread unread) {
    this.columns = columns;
    this.present = present;
    this.slots = slots;
    this.countedSlots = slots.stream().filter(slot -> !slot.referred()).count();
    this.personOf = new int[slots.size()];
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
    List<ObservedSlot.Items> itemsOfSlots = itemsOfSlots(finding, scopes);
    Set<String> columns = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>();
    for (ObservedSlot.Items slot : itemsOfSlots) {
      List<String> traits = hashes.traits(slot.byField());
      slot.byField()
          .forEach(
              (field, item) -> {
                boolean read =
                    !hashes.of(field, item).isEmpty()
                        || item.equals(BirthDate.ITEM)
                        || traits.contains(field);
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
    List<ObservedSlot> slots = new ArrayList<>();
    for (ObservedSlot.Items items : itemsOfSlots) {
      // A key that is not itself personal says who the row's first person is, and no more.
      List<String> own = slots.isEmpty() && !items.slot().referred() ? keys : List.of();
      slots.add(ObservedSlot.of(items, own, cells, hashes, scopes));
    }
    Sighting sighting = new Sighting(hashes.identifiers(), scopes);
    return new TableObserver(
        columnList,
        List.copyOf(present),
        ObservedSlot.together(slots),
        new MentionObserver(texts, columnList::indexOf, hashes.identifiers(), scopes, sighting),
        new PeriodFilter(scopes, columnList::indexOf),
        sighting,
        new Unread(sighting.layout(), marksOfUnread(finding, itemsOfSlots, texts, scopes)));
  }

  /** For each slot its personal fields with their data items. */
  private static List<ObservedSlot.Items> itemsOfSlots(
      TableFinding finding, ObservedScopes scopes) {
    Map<String, String> unassigned = new LinkedHashMap<>();
    Set<String> children = new LinkedHashSet<>();
    for (FieldFinding field : finding.fields()) {
      Optional<String> item = field.who().filter(scopes::isPersonal);
      item.ifPresent(code -> unassigned.putIfAbsent(field.name(), code));
      if (field.namesChild()) {
        children.add(field.name());
      }
    }
    Map<String, String> all = new LinkedHashMap<>(finding.references());
    all.putAll(unassigned);
    List<ObservedSlot.Items> slots = new ArrayList<>();
    for (PersonSlot slot : finding.personSlots()) {
      Map<String, String> items = new LinkedHashMap<>();
      for (String field : slot.fields()) {
        if (all.containsKey(field)) {
          items.put(field, all.get(field));
          unassigned.remove(field);
        }
      }
      if (!items.isEmpty()) {
        Set<String> ofChild = new LinkedHashSet<>(items.keySet());
        ofChild.retainAll(children);
        slots.add(new ObservedSlot.Items(slot, items, ofChild));
      }
    }
    if (!slots.isEmpty() && !isReference(slots.get(0), finding)) {
      slots.get(0).byField().putAll(unassigned);
    }
    return slots;
  }

  /** Whether a slot is of somebody of whom rows have a key and nothing else. */
  private static boolean isReference(ObservedSlot.Items slot, TableFinding finding) {
    return finding.references().keySet().containsAll(slot.byField().keySet());
  }

  /** For each slot and each column of texts the marks of all that may be there of a person. */
  private static List<long[]> marksOfUnread(
      TableFinding finding,
      List<ObservedSlot.Items> itemsOfSlots,
      List<String> texts,
      ObservedScopes scopes) {
    List<long[]> marks = new ArrayList<>();
    for (ObservedSlot.Items slot : itemsOfSlots) {
      long[] together = scopes.noMarks();
      slot.byField()
          .forEach((field, item) -> ScopeMarks.addAll(together, scopes.marks(field, item)));
      if (!slot.ofChild().isEmpty()) {
        ScopeMarks.addMinor(together);
      }
      marks.add(together);
      if (!slot.slot().doubtful().isEmpty()) {
        // What may be another person's may be of one more.
        marks.add(together);
      }
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
    mentions.read(cells);
    for (int i = 0; i < personOf.length; i++) {
      personOf[i] = personOf(i, cells);
    }
    for (int i = 0; i < personOf.length; i++) {
      if (personOf[i] == i) {
        observe(i, cells, out);
      }
    }
    mentions.write(countedSlots > 0, periods, out);
  }

  /** The first slot whose person this is in a row; his own if no earlier one's. */
  private int personOf(int slot, @Nullable String[] cells) {
    for (int earlier = 0; earlier < slot; earlier++) {
      if (personOf[earlier] == earlier
          && slots.get(earlier).isSamePersonAs(slots.get(slot), cells)) {
        return earlier;
      }
    }
    return slot;
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

  /** Observes a slot's person, with what the row's other slots say of him. */
  private void observe(int person, @Nullable String[] cells, ObservationOutput out) {
    boolean referred = slots.get(person).referred();
    sighting.begin(countedSlots == 1, referred);
    for (int i = person; i < personOf.length; i++) {
      if (personOf[i] == person) {
        slots.get(i).look(cells, sighting);
      }
    }
    if (person == 0 && !referred) {
      mentions.addProfiles();
    }
    sighting.end(periods, out);
  }
}
