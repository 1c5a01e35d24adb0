package io.pandian.classifier.classification;

import io.pandian.classifier.classification.HeaderReading.Owner;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons in each row of a table: columns that name the same role speak of the same
 * person, and columns that name none speak of the table's own.
 */
final class TablePersons {
  /** The role of a person whom nothing names. */
  static final String ANYBODY = "person";

  private static final String CONTACT = "contact";
  private static final Set<String> NAMING = TableCues.set("naming");
  private static final Set<String> REGISTERED = TableCues.set("registered");
  private static final Set<String> IDENTIFYING = TableCues.set("identifying");

  private final Taxonomy taxonomy;

  TablePersons(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The slots, in the order in which the table first speaks of each. */
  List<PersonSlot> slots(
      List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    String own = own(columns, findings, table);
    Map<String, List<Integer>> slots = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (speaksOfPerson(columns.get(i), findings.get(i), table)) {
        slots.computeIfAbsent(role(columns.get(i), own), r -> new ArrayList<>()).add(i);
      }
    }
    join(slots, findings, own);
    List<PersonSlot> found = new ArrayList<>();
    slots.forEach(
        (role, fields) ->
            found.add(
                new PersonSlot(
                    role, fields.stream().sorted().map(i -> findings.get(i).name()).toList())));
    return found;
  }

  /** Whom the table is about; empty if about no person. */
  Optional<String> subject(List<PersonSlot> slots, TableSetting table) {
    if (slots.isEmpty() || table.about() == Owner.ORGANISATION) {
      return Optional.empty();
    }
    return table.about() == Owner.PERSON && table.role().isPresent()
        ? table.role().map(PersonRole::code)
        : Optional.of(slots.get(0).role());
  }

  /** The role of the columns that name none. */
  private String own(List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    if (table.about() == Owner.ORGANISATION) {
      return CONTACT;
    }
    if (table.role().isPresent()) {
      return table.role().get().code();
    }
    for (int i = 0; i < columns.size(); i++) {
      Optional<PersonRole> role = columns.get(i).role();
      if (role.filter(r -> r.kind() == PersonRole.Kind.GENERAL).isPresent()
          && speaksOfPerson(columns.get(i), findings.get(i), table)) {
        return role.get().code();
      }
    }
    return ANYBODY;
  }

  private static String role(ColumnReading column, String own) {
    return column
        .role()
        .filter(role -> role.kind() != PersonRole.Kind.GENERAL)
        .map(PersonRole::code)
        .orElse(own);
  }

  private boolean speaksOfPerson(ColumnReading column, FieldFinding finding, TableSetting table) {
    boolean personal =
        finding.dataItem().flatMap(taxonomy::item).filter(DataItem::personal).isPresent();
    boolean keepsRecords = column.role().filter(PersonRole::operator).isPresent();
    boolean organisations =
        column.leading().holder() == Owner.ORGANISATION && table.about() == Owner.ORGANISATION;
    return personal && !keepsRecords && !organisations;
  }

  /**
   * Joins what speaks of one person in two ways: a contact phone without a contact's name is the
   * table's own person's, a phone of no name's own is the contact's, columns that name no role and
   * identify nobody are the first person's, and those of a table that begins with somebody's number
   * ({@code driver_id, name, mobile}) are his.
   */
  private static void join(
      Map<String, List<Integer>> slots, List<FieldFinding> findings, String own) {
    if (!own.equals(CONTACT)
        && slots.containsKey(own)
        && !holds(slots, CONTACT, NAMING, findings)) {
      move(slots, CONTACT, own);
    } else if (!own.equals(CONTACT)
        && slots.containsKey(own)
        && holds(slots, CONTACT, NAMING, findings)
        && !holds(slots, own, NAMING, findings)
        && !holds(slots, own, REGISTERED, findings)) {
      move(slots, own, CONTACT);
    }
    if (own.equals(ANYBODY) && slots.containsKey(ANYBODY)) {
      slots.keySet().stream()
          .filter(role -> slots.getOrDefault(role, List.of()).equals(List.of(0)))
          .filter(role -> holds(slots, role, REGISTERED, findings))
          .findFirst()
          .ifPresent(first -> move(slots, ANYBODY, first));
    }
    if (own.equals(ANYBODY) && !holds(slots, ANYBODY, IDENTIFYING, findings)) {
      slots.keySet().stream()
          .filter(role -> !role.equals(ANYBODY))
          .findFirst()
          .ifPresent(first -> move(slots, ANYBODY, first));
    }
  }

  private static boolean holds(
      Map<String, List<Integer>> slots,
      String role,
      Set<String> items,
      List<FieldFinding> findings) {
    return slots.getOrDefault(role, List.of()).stream()
        .flatMap(i -> findings.get(i).dataItem().stream())
        .anyMatch(items::contains);
  }

  private static void move(Map<String, List<Integer>> slots, String from, String to) {
    List<Integer> moved = slots.getOrDefault(from, List.of());
    slots.remove(from);
    slots.computeIfAbsent(to, role -> new ArrayList<>()).addAll(moved);
  }
}
