package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.classification.TableFinding;
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
  private final List<Slot> slots;
  private final long countedSlots;
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
   * @param nameParts where the parts of a name stand that is written in several cells
   * @param traits where the cells stand that tell two of one name apart
   * @param apart of each value, whether it may be another person's
   * @param nameCell where the whole name stands; -1 if it does not
   * @param referred whether rows only refer to such persons
   */
  private record Slot(
      int[] cells,
      IdentifierHashes.Hasher[] hashers,
      long[][] cellMarks,
      int[] presentCells,
      long[][] presentMarks,
      int[] births,
      int[] nameParts,
      int[] traits,
      boolean[] apart,
      int nameCell,
      boolean referred) {}

  /** The personal fields of one slot, with their data items. */
  private record SlotItems(PersonSlot slot, Map<String, String> items) {}

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
    this.countedSlots = slots.stream().filter(slot -> !slot.referred).count();
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
    List<SlotItems> itemsOfSlots = itemsOfSlots(finding, scopes);
    Set<String> columns = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>();
    for (SlotItems slot : itemsOfSlots) {
      boolean nameless = !hashes.namesOnly(slot.items());
      slot.items()
          .forEach(
              (field, item) -> {
                boolean read =
                    !hashes.of(field, item).isEmpty()
                        || item.equals(BirthDate.ITEM)
                        || !nameless && settings.identifiers().isTrait(item);
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
    for (SlotItems items : itemsOfSlots) {
      // A key that is not itself personal says who the row's first person is, and no more.
      List<String> own = slots.isEmpty() && !items.slot().referred() ? keys : List.of();
      slots.add(slot(items, own, cells, hashes, scopes, settings));
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
  private static List<SlotItems> itemsOfSlots(TableFinding finding, ObservedScopes scopes) {
    Map<String, String> unassigned = new LinkedHashMap<>();
    for (FieldFinding field : finding.fields()) {
      Optional<String> item = field.dataItem().filter(scopes::isPersonal);
      item.ifPresent(code -> unassigned.putIfAbsent(field.name(), code));
    }
    Map<String, String> all = new LinkedHashMap<>(unassigned);
    List<SlotItems> slots = new ArrayList<>();
    for (PersonSlot slot : finding.personSlots()) {
      Map<String, String> items = new LinkedHashMap<>();
      for (String field : slot.fields()) {
        if (all.containsKey(field)) {
          items.put(field, all.get(field));
          unassigned.remove(field);
        }
      }
      if (!items.isEmpty()) {
        slots.add(new SlotItems(slot, items));
      }
    }
    if (!slots.isEmpty()) {
      slots.get(0).items().putAll(unassigned);
    }
    return slots;
  }

  /** For each slot and each column of texts the marks of all that may be there of a person. */
  private static List<long[]> marksOfUnread(
      TableFinding finding,
      List<SlotItems> itemsOfSlots,
      List<String> texts,
      ObservedScopes scopes) {
    List<long[]> marks = new ArrayList<>();
    for (SlotItems slot : itemsOfSlots) {
      long[] together = scopes.noMarks();
      slot.items().forEach((field, item) -> ScopeMarks.addAll(together, scopes.marks(field, item)));
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

  private static Slot slot(
      SlotItems slot,
      List<String> keys,
      List<String> cells,
      ColumnHashers hashes,
      ObservedScopes scopes,
      ObservationSettings settings) {
    Map<String, String> items = slot.items();
    List<String> parts = hashes.nameParts(items);
    boolean namesOnly = hashes.namesOnly(items);
    List<Integer> traits = new ArrayList<>();
    List<Boolean> apart = new ArrayList<>();
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
          if (namesOnly && settings.identifiers().isTrait(item)) {
            traits.add(cells.indexOf(field));
          }
          List<IdentifierHashes.Hasher> ofField =
              parts.contains(field) ? List.of() : hashes.of(field, item);
          for (IdentifierHashes.Hasher hasher : ofField) {
            hashers.add(hasher);
            values.add(cells.indexOf(field));
            valueMarks.add(marks);
            apart.add(slot.slot().doubtful().contains(field));
          }
          if (ofField.isEmpty()) {
            presence.add(cells.indexOf(field));
            presenceMarks.add(marks);
          }
        });
    for (String key : keys) {
      for (IdentifierHashes.Hasher hasher : hashes.of(key, "")) {
        hashers.add(hasher);
        values.add(cells.indexOf(key));
        valueMarks.add(scopes.noMarks());
        apart.add(false);
      }
    }
    return new Slot(
        values.stream().mapToInt(i -> i).toArray(),
        hashers.toArray(IdentifierHashes.Hasher[]::new),
        valueMarks.toArray(long[][]::new),
        presence.stream().mapToInt(i -> i).toArray(),
        presenceMarks.toArray(long[][]::new),
        births.stream().mapToInt(i -> i).toArray(),
        parts.stream().mapToInt(cells::indexOf).toArray(),
        traits.stream().mapToInt(i -> i).toArray(),
        flags(apart),
        parts.isEmpty() ? hashes.nameField(items).map(cells::indexOf).orElse(-1) : -1,
        slot.slot().referred());
  }

  private static boolean[] flags(List<Boolean> flags) {
    boolean[] all = new boolean[flags.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = flags.get(i);
    }
    return all;
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
      if (!isNamedAsEarlier(i, cells)) {
        observe(i, cells, out);
      }
    }
    mentions.row(cells, countedSlots > 0, periods, out);
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

  /** Observes a slot's person, and with him whoever bears his name in the same row. */
  private void observe(int first, @Nullable String[] cells, ObservationOutput out) {
    sighting.begin(countedSlots == 1, slots.get(first).referred);
    look(slots.get(first), cells);
    for (int i = first + 1; i < slots.size(); i++) {
      if (sameName(slots.get(first), slots.get(i), cells)) {
        look(slots.get(i), cells);
      }
    }
    if (first == 0 && !slots.get(0).referred) {
      mentions.addProfiles(cells);
    }
    sighting.end(periods, out);
  }

  private boolean isNamedAsEarlier(int slot, @Nullable String[] cells) {
    for (int i = 0; i < slot; i++) {
      if (sameName(slots.get(i), slots.get(slot), cells)) {
        return true;
      }
    }
    return false;
  }

  /** The head of a household among its members: one full name in a row is one person. */
  private static boolean sameName(Slot one, Slot other, @Nullable String[] cells) {
    if (one.nameCell < 0 || other.nameCell < 0 || one.referred != other.referred) {
      return false;
    }
    String name = cells[one.nameCell];
    return name != null
        && name.length() > 1
        && name.equals(cells[other.nameCell])
        && !contradict(one, other, cells);
  }

  /** Sender and receiver of one name with different telephones are two. */
  private static boolean contradict(Slot one, Slot other, @Nullable String[] cells) {
    for (int i = 0; i < one.cells.length; i++) {
      for (int j = 0; j < other.cells.length; j++) {
        String mine = cells[one.cells[i]];
        String others = cells[other.cells[j]];
        if (mine != null
            && others != null
            && one.hashers[i].isOfOneKind(other.hashers[j])
            && !mine.equals(others)) {
          return true;
        }
      }
    }
    return false;
  }

  private void look(Slot slot, @Nullable String[] cells) {
    for (int i = 0; i < slot.cells.length; i++) {
      String cell = cells[slot.cells[i]];
      if (cell != null && !cell.isBlank()) {
        sighting.present(slot.cellMarks[i]);
        sighting.value(slot.hashers[i], cell);
        if (slot.apart[i]) {
          sighting.mayBeAnothers(slot.hashers[i], cell);
        }
      }
    }
    if (slot.nameParts.length > 0) {
      sighting.nameInParts(cells, slot.nameParts);
    }
    for (int trait : slot.traits) {
      sighting.trait(cells[trait]);
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
  }
}
