package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.rows.PersonSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person slot reads of a row.
 *
 * @param values cells whose values say who the person is
 * @param presences cells of which only presence matters
 * @param births where the cells stand that say when the person was born
 * @param nameParts where the parts of a name stand that is written in several cells
 * @param traits where the cells stand that tell two of one name apart
 * @param nameCell where the whole name stands; {@link #NO_CELL} if it does not
 * @param othersNames where the whole names of the row's other persons stand
 * @param child where the cells stand that name a child, if words say so
 * @param referred whether rows only refer to such persons
 */
record ObservedSlot(
    Value[] values,
    Presence[] presences,
    int[] births,
    int[] nameParts,
    int[] traits,
    int nameCell,
    int[] othersNames,
    int[] child,
    boolean referred) {
  private static final int NO_CELL = -1;

  /**
   * A cell whose value says who the person is.
   *
   * @param marks what it adds when it is there
   * @param apart whether it may be another person's
   */
  private record Value(int cell, IdentifierHashes.Hasher hasher, long[] marks, boolean apart) {}

  /**
   * A cell of which only presence matters.
   *
   * @param marks what it adds when it is there
   */
  private record Presence(int cell, long[] marks) {}

  /**
   * The personal fields of one slot, with their data items.
   *
   * @param ofChild those of them whose words say that they name a child
   */
  record Items(PersonSlot slot, Map<String, String> byField, Set<String> ofChild) {}

  /**
   * What a slot reads.
   *
   * @param keys columns that say who its person is and are not themselves personal
   * @param cells the columns of a row, in the order of its cells
   */
  static ObservedSlot of(
      Items slot,
      List<String> keys,
      List<String> cells,
      ColumnHashers hashes,
      ObservedScopes scopes) {
    List<String> parts = hashes.nameParts(slot.byField());
    List<Value> values = new ArrayList<>();
    List<Presence> presences = new ArrayList<>();
    slot.byField()
        .forEach(
            (field, item) -> {
              int cell = cells.indexOf(field);
              long[] marks = scopes.marks(field, item);
              boolean apart = slot.slot().doubtful().contains(field);
              List<IdentifierHashes.Hasher> hashers =
                  parts.contains(field) ? List.of() : hashes.of(field, item);
              hashers.forEach(hasher -> values.add(new Value(cell, hasher, marks, apart)));
              if (hashers.isEmpty()) {
                presences.add(new Presence(cell, marks));
              }
            });
    for (String key : keys) {
      for (IdentifierHashes.Hasher hasher : hashes.of(key, "")) {
        values.add(new Value(cells.indexOf(key), hasher, scopes.noMarks(), false));
      }
    }
    return new ObservedSlot(
        values.toArray(Value[]::new),
        presences.toArray(Presence[]::new),
        places(fieldsOf(slot, BirthDate.ITEM), cells),
        places(parts, cells),
        places(hashes.traits(slot.byField()), cells),
        parts.isEmpty()
            ? hashes.nameField(slot.byField()).map(cells::indexOf).orElse(NO_CELL)
            : NO_CELL,
        new int[0],
        places(List.copyOf(slot.ofChild()), cells),
        slot.slot().referred());
  }

  /** The same slots, each knowing where the others' names stand. */
  static List<ObservedSlot> together(List<ObservedSlot> slots) {
    return slots.stream()
        .map(
            slot ->
                slot.beside(
                    slots.stream()
                        .filter(other -> other != slot && other.nameCell != NO_CELL)
                        .mapToInt(ObservedSlot::nameCell)
                        .toArray()))
        .toList();
  }

  private ObservedSlot beside(int[] others) {
    return new ObservedSlot(
        values, presences, births, nameParts, traits, nameCell, others, child, referred);
  }

  private static List<String> fieldsOf(Items slot, String item) {
    return slot.byField().entrySet().stream()
        .filter(field -> field.getValue().equals(item))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int[] places(List<String> fields, List<String> cells) {
    return fields.stream().mapToInt(cells::indexOf).toArray();
  }

  /**
   * Whether a row speaks of one person in both slots, as of the head of a household among its
   * members: one full name in a row is one person, if nothing else in it says otherwise. A child
   * and whoever answers for it are two, of whatever name.
   */
  boolean isSamePersonAs(ObservedSlot other, @Nullable String[] row) {
    if (nameCell == NO_CELL || other.nameCell == NO_CELL || referred != other.referred) {
      return false;
    }
    boolean childAndElder = child.length > 0 != other.child.length > 0;
    if (childAndElder) {
      return false;
    }
    String name = row[nameCell];
    return name != null
        && name.length() > 1
        && name.equals(row[other.nameCell])
        && !contradicts(other, row);
  }

  /** Sender and receiver of one name with different telephones are two. */
  private boolean contradicts(ObservedSlot other, @Nullable String[] row) {
    for (Value mine : values) {
      for (Value others : other.values) {
        String value = row[mine.cell];
        String beside = row[others.cell];
        if (value != null
            && beside != null
            && mine.hasher.isOfOneKind(others.hasher)
            && !value.equals(beside)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds what a row says of the slot's person to a sighting. */
  void look(@Nullable String[] row, Sighting sighting) {
    String name = nameCell == NO_CELL ? null : row[nameCell];
    if (name != null && sighting.namesBody(name)) {
      lookBesideBody(row, sighting);
    } else {
      lookAtPerson(row, sighting);
    }
  }

  /** The name; of a list of names those that no other cell of the row has. */
  private @Nullable String ownNames(@Nullable String[] row) {
    String cell = row[nameCell];
    if (cell == null || othersNames.length == 0) {
      return cell;
    }
    List<String> names = NamesInCell.of(cell);
    if (names.size() < 2) {
      return cell;
    }
    List<String> own = new ArrayList<>(names);
    for (int other : othersNames) {
      own.remove(row[other]);
    }
    return own.isEmpty() ? cell : String.join("、", own);
  }

  /** A company's name stands where persons' do: what the row says of it is said of nobody. */
  private void lookBesideBody(@Nullable String[] row, Sighting sighting) {
    for (Value value : values) {
      String cell = row[value.cell];
      if (cell != null && !cell.isBlank()) {
        sighting.besideBody(value.hasher, cell, value.marks);
      }
    }
    if (sighting.hasOfficialNumber()) {
      lookAtPerson(row, sighting);
    }
  }

  private void lookAtPerson(@Nullable String[] row, Sighting sighting) {
    for (Value value : values) {
      String cell = value.cell == nameCell ? ownNames(row) : row[value.cell];
      if (cell != null && !cell.isBlank()) {
        sighting.present(value.marks);
        sighting.value(value.hasher, cell);
        if (value.apart) {
          sighting.mayBeAnothers(value.hasher, cell);
        }
      }
    }
    if (nameParts.length > 0) {
      sighting.nameInParts(row, nameParts);
    }
    for (int name : child) {
      String cell = row[name];
      if (cell != null && !cell.isBlank()) {
        sighting.child();
      }
    }
    for (int trait : traits) {
      sighting.trait(row[trait]);
    }
    for (Presence presence : presences) {
      String cell = row[presence.cell];
      if (cell != null && !cell.isBlank()) {
        sighting.present(presence.marks);
      }
    }
    for (int birth : births) {
      String cell = row[birth];
      if (cell != null && !cell.isBlank()) {
        sighting.birthDate(cell);
      }
    }
  }
}
