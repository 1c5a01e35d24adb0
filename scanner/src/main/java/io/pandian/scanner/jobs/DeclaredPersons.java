package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.scanner.plan.PlannedPersons;
import io.pandian.scanner.store.RunResults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts the persons that the plan declares into what a table was found to hold. Columns of which the
 * plan says nothing stay with the person they were found to be of, if need be under his declared
 * name.
 */
final class DeclaredPersons {
  /** Nothing is declared. */
  static final DeclaredPersons NONE = new DeclaredPersons(List.of());

  private final List<PlannedPersons> planned;

  DeclaredPersons(List<PlannedPersons> planned) {
    this.planned = List.copyOf(planned);
  }

  /** What a table holds, with the persons that the plan declares for it. */
  TableFinding in(String source, String path, TableFinding finding) {
    return planned.stream()
        .filter(persons -> persons.covers(source, path))
        .findFirst()
        .map(persons -> finding.withSlots(slots(persons, finding)))
        .orElse(finding);
  }

  /** What the plan names of tables and columns and the scan has not found. */
  List<Unscanned> missing(RunResults assets, List<Unscanned> unscanned) {
    List<Unscanned> missing = new ArrayList<>();
    for (PlannedPersons persons : planned) {
      boolean found = assets.has(persons::covers);
      boolean listed = unscanned.stream().anyMatch(u -> persons.covers(u.source(), u.path()));
      if (!found && !listed) {
        missing.add(missing(persons, persons.path()));
      }
      if (found) {
        Set<String> columns = assets.columns(persons::covers).keySet();
        fields(persons)
            .filter(field -> !columns.contains(field))
            .forEach(field -> missing.add(missing(persons, persons.path() + "." + field)));
      }
    }
    return missing;
  }

  private static Unscanned missing(PlannedPersons persons, String what) {
    return new Unscanned(
        persons.source(),
        what,
        UnscannedReason.VANISHED,
        Bilingual.of(
            "计划的“persons”提到它，但没有找到；请检查名称。",
            "'persons' of the plan names it and the crawl has not found it: check its name."));
  }

  /**
   * Columns of a source that the plan gives to a person and that hold nothing personal, so that
   * nobody counts by them; a sentence for each table.
   */
  List<Bilingual> withoutEffect(String source, RunResults assets, Predicate<String> personal) {
    List<Bilingual> notes = new ArrayList<>();
    for (PlannedPersons persons : planned) {
      if (!persons.source().equals(source)) {
        continue;
      }
      Map<String, Set<String>> columns = assets.columns(persons::covers);
      List<String> idle =
          fields(persons)
              .filter(columns::containsKey)
              .filter(field -> columns.getOrDefault(field, Set.of()).stream().noneMatch(personal))
              .toList();
      if (!idle.isEmpty()) {
        notes.add(withoutEffect(persons.path(), String.join(", ", idle)));
      }
    }
    return notes;
  }

  private static Bilingual withoutEffect(String path, String fields) {
    return Bilingual.of(
        "计划的“persons”把 " + path + " 的列 " + fields + " 归于某人，但其中没有发现个人信息，不据以计数。",
        "'persons' of the plan gives columns of "
            + path
            + " to a person in which nothing personal was found, so that nobody counts by them: "
            + fields
            + ".");
  }

  private static Stream<String> fields(PlannedPersons persons) {
    return persons.slots().stream().flatMap(slot -> slot.fields().stream());
  }

  private static List<PersonSlot> slots(PlannedPersons persons, TableFinding finding) {
    List<String> names = finding.fields().stream().map(FieldFinding::name).toList();
    List<PersonSlot> declared =
        persons.slots().stream()
            .map(slot -> with(slot, present(slot.fields(), names), List.of()))
            .filter(slot -> !slot.fields().isEmpty())
            .toList();
    Set<String> taken = new HashSet<>();
    declared.forEach(slot -> taken.addAll(slot.fields()));
    List<PersonSlot> all = new ArrayList<>(declared);
    for (PersonSlot found : finding.personSlots()) {
      addRest(found, taken, declared, all);
    }
    // The first is whom the table is about: nobody whom it only refers to, if there is another.
    all.sort(
        Comparator.comparing(PersonSlot::referred)
            .thenComparing(
                slot -> slot.fields().stream().mapToInt(names::indexOf).min().orElse(0)));
    return all;
  }

  /** Adds what the plan does not name of a slot to the person who has most of it, or as it is. */
  private static void addRest(
      PersonSlot found, Set<String> taken, List<PersonSlot> declared, List<PersonSlot> all) {
    List<String> rest = found.fields().stream().filter(field -> !taken.contains(field)).toList();
    if (rest.isEmpty()) {
      return;
    }
    Optional<PersonSlot> heir =
        declared.stream()
            .filter(slot -> shared(slot, found) > 0)
            .max(Comparator.comparingLong(slot -> shared(slot, found)));
    if (heir.isEmpty()) {
      all.add(found);
      return;
    }
    List<String> doubtful = rest.stream().filter(found.doubtful()::contains).toList();
    all.replaceAll(slot -> isOf(heir.get(), slot) ? joined(slot, rest, doubtful) : slot);
  }

  private static long shared(PersonSlot one, PersonSlot other) {
    return one.fields().stream().filter(other.fields()::contains).count();
  }

  /** Whether a slot is the declared one, which may have got further fields since. */
  private static boolean isOf(PersonSlot declared, PersonSlot slot) {
    return slot.fields().containsAll(declared.fields());
  }

  private static PersonSlot joined(PersonSlot slot, List<String> rest, List<String> doubtful) {
    return with(
        slot,
        Stream.concat(slot.fields().stream(), rest.stream()).toList(),
        Stream.concat(slot.doubtful().stream(), doubtful.stream()).toList());
  }

  private static PersonSlot with(PersonSlot slot, List<String> fields, List<String> doubtful) {
    return new PersonSlot(slot.role(), fields, slot.standing(), doubtful, slot.grounds());
  }

  /** The fields under the names that the table has; those it has not are left out. */
  private static List<String> present(List<String> fields, List<String> names) {
    return fields.stream()
        .flatMap(field -> names.stream().filter(field::equalsIgnoreCase).findFirst().stream())
        .toList();
  }
}
