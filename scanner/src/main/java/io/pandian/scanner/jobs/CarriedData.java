package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.Doubt;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.wording.Titles;
import io.pandian.scanner.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The personal data that really leaves with an activity: which items, whose they are, and the
 * fields of which it is not sure what they hold. Items of organisations and goods turn no decision.
 */
final class CarriedData {
  /** Roles that say no more than that it is a person. */
  private static final Set<String> ANYBODY = Set.of("person", "user", "resident");

  private final Taxonomy taxonomy;
  private final SensitivityStandard standard;
  private final Set<String> items = new LinkedHashSet<>();
  private final Map<String, Set<String>> whose = new TreeMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Set<String> declaredSubjects;
  private final List<OptionalLong> customers = new ArrayList<>();

  CarriedData(Taxonomy taxonomy, SensitivityStandard standard, Activity declared) {
    this.taxonomy = taxonomy;
    this.standard = standard;
    this.declaredSubjects = Set.copyOf(declared.subjects());
    items.addAll(declared.dataItems());
    declared.whose().forEach((item, of) -> whose.put(item, new LinkedHashSet<>(of)));
  }

  /** Takes in what leaves of an asset; returns the items that do. */
  Set<String> add(PlannedActivity.Carried carried, AssetFacts asset) {
    Set<String> leaving = new LinkedHashSet<>();
    if (CustomerTables.standard().holds(asset)) {
      customers.add(rows(asset));
    }
    for (FieldFinding field : asset.fields()) {
      if (leaves(carried, field.name())) {
        List<String> held = field.items().stream().filter(this::personal).toList();
        held.forEach(item -> of(item, asset, field.name()));
        leaving.addAll(held);
        doubt(asset, field);
      }
    }
    asset.findings().stream()
        .map(finding -> finding.dataItem())
        .filter(this::personal)
        .filter(item -> leaves(carried, item))
        .forEach(
            item -> {
              leaving.add(item);
              of(item, Optional.empty());
            });
    items.addAll(leaving);
    return leaving;
  }

  private static boolean leaves(PlannedActivity.Carried carried, String field) {
    return carried.fields().isEmpty()
        || carried.fields().stream().anyMatch(field::equalsIgnoreCase);
  }

  private boolean personal(String item) {
    return taxonomy.item(item).map(DataItem::personal).orElse(false);
  }

  /** Whose an item is, as the slots of the row and the table's subject say. */
  private void of(String item, AssetFacts asset, String field) {
    of(
        item,
        asset.personSlots().stream()
            .filter(slot -> slot.fields().contains(field))
            .map(PersonSlot::role)
            .findFirst()
            .or(asset::subject)
            .filter(found -> !ANYBODY.contains(found)));
  }

  /** Of a person without a role, as all are that a document speaks of, the plan says who it is. */
  private void of(String item, Optional<String> role) {
    Set<String> persons = whose.computeIfAbsent(item, key -> new LinkedHashSet<>());
    if (role.isPresent()) {
      persons.add(Titles.role(role.get()).zh());
    } else if (declaredSubjects.isEmpty()) {
      persons.add(Activity.NOBODY_KNOWN);
    } else {
      persons.addAll(declaredSubjects);
    }
  }

  /**
   * A field is in doubt where its verdict is not sure, or leaves a second reading that would count
   * for more: a sensitive item, or a personal one where it was taken for none.
   */
  private void doubt(AssetFacts asset, FieldFinding field) {
    boolean sensitive = field.items().stream().anyMatch(this::sensitive);
    boolean personal = field.items().stream().anyMatch(this::personal);
    List<String> stricter =
        field.secondReadings().stream()
            .filter(item -> sensitive(item) ? !sensitive : !personal && personal(item))
            .toList();
    if (!stricter.isEmpty() || personal && !sensitive && field.unsure()) {
      doubts.add(
          new Doubt(
              described(asset, field, stricter), stricter.stream().anyMatch(this::sensitive)));
    }
  }

  private boolean sensitive(String item) {
    return taxonomy.item(item).filter(found -> found.sensitive(standard)).isPresent();
  }

  private Bilingual described(AssetFacts asset, FieldFinding field, List<String> stricter) {
    String name = asset.id() + "." + field.name();
    Bilingual taken = titles(field.items(), Bilingual.of("没有个人信息", "nothing personal"));
    Bilingual perhaps = titles(stricter, Bilingual.of("其他数据项", "something else"));
    return Bilingual.of(
        name + "（判为" + taken.zh() + "，也可能是" + perhaps.zh() + "）",
        name + " (taken for " + taken.en() + ", perhaps " + perhaps.en() + ")");
  }

  private Bilingual titles(List<String> codes, Bilingual none) {
    if (codes.isEmpty()) {
      return none;
    }
    return Bilingual.joined(
        codes.stream().map(taxonomy::require).map(DataItem::title).toList(), "、", ", ");
  }

  List<String> items() {
    return List.copyOf(items);
  }

  Map<String, Set<String>> whose() {
    return whose;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /**
   * What was declared of customers, with how many the tables about them hold at most, companies
   * among them: as many as there are numbers of customers in them; where there are none, a row is
   * of one. Nothing is measured if there is no such table; if nobody knows the rows of one, it is
   * open.
   */
  Customers customers(Customers declared) {
    if (customers.stream().anyMatch(OptionalLong::isEmpty)) {
      return Customers.uncounted(declared.declared());
    }
    return customers.isEmpty()
        ? declared
        : declared.measured(
            OptionalLong.of(customers.stream().mapToLong(OptionalLong::getAsLong).sum()));
  }

  private static OptionalLong rows(AssetFacts asset) {
    boolean known = asset.rows().isPresent() && asset.rowsExact() && !asset.incomplete();
    return known
        ? OptionalLong.of(
            asset.customers().orElse(asset.rows().getAsLong()) + asset.unreadRows().orElse(0))
        : OptionalLong.empty();
  }
}
