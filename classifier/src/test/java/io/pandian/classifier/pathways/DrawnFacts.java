package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Limit;
import io.pandian.config.rulebooks.ListedName;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A facts file drawn from whatever the rulebooks hold, in which every fact is declared, and the
 * other values that each of its facts may have.
 */
final class DrawnFacts {
  /** A fact that may be taken out: where it stands, and what it may say. */
  record Fact(Map<String, Object> in, String key, List<Object> values) {
    Object value() {
      return in.getOrDefault(key, "");
    }
  }

  private final Random random;
  private final List<Rulebook> lists;
  private final List<Long> counts;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<Section> sections;
  private final List<Rule.ExemptGround> grounds;

  DrawnFacts(Rulebooks rulebooks, long seed) {
    random = new Random(seed);
    lists =
        rulebooks.all().stream()
            .filter(book -> book.kind() == Rulebook.Kind.LIST && book.held())
            .toList();
    counts = counts(rulebooks);
    grounds =
        rulebooks.all().stream()
            .flatMap(Rulebook::items)
            .map(RulebookItem::rule)
            .filter(Rule.ExemptGround.class::isInstance)
            .map(Rule.ExemptGround.class::cast)
            .filter(ground -> !ground.withoutClaim())
            .toList();
    List<Object> zones = new ArrayList<>(List.of("none"));
    lists.stream().flatMap(list -> list.zone().stream()).distinct().forEach(zones::add);
    String zone = (String) one(zones);
    sections =
        lists.stream()
            .filter(list -> list.zone().filter(zone::equals).isPresent())
            .flatMap(list -> list.sections().stream())
            .toList();
    root.put("asOf", "2026-06-30");
    Map<String, Object> organisation = map(root, "organisation");
    fact(organisation, "zone", zone, zones);
    for (String fact : List.of("registeredInZone", "criticalInfrastructureOperator")) {
      boolean usual = fact.equals("registeredInZone") == random.nextInt(6) > 0;
      fact(organisation, fact, usual, List.of(true, false));
    }
    fact(
        organisation,
        "kind",
        random.nextInt(5) == 0 ? "association" : "enterprise",
        List.of("enterprise", "institution", "association", "other"));
    List<Object> activities = new ArrayList<>();
    root.put("activities", activities);
    for (int i = random.nextInt(3); i >= 0; i--) {
      activities.add(activity("F" + i));
    }
  }

  /** The facts that may be taken out or said otherwise. */
  List<Fact> facts() {
    return facts;
  }

  /** The file as it stands. */
  String text() {
    return json(root);
  }

  private Map<String, Object> activity(String id) {
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("id", id);
    List<Section> named = sections.stream().filter(each -> !each.names().isEmpty()).toList();
    Section section = named.isEmpty() || random.nextInt(4) == 0 ? null : one(named);
    List<Object> sectors = new ArrayList<>(List.of("none"));
    named.forEach(each -> sectors.add(each.names().get(0)));
    fact(activity, "sector", section == null ? "none" : section.names().get(0), sectors);
    if (section != null && !section.scopes().isEmpty()) {
      scoped(activity, section.scopes().get(0));
    } else {
      fact(activity, "dataItems", List.of("姓名"), List.of(List.of("姓名"), List.of("婚姻状况")));
    }
    fact(activity, "persons", persons(), Stream.generate(this::persons).limit(5).toList());
    if (random.nextInt(5) == 0) {
      claim(activity, one(grounds));
    }
    if (random.nextInt(2) == 0) {
      importantData(activity);
    }
    return activity;
  }

  /** A ground that covers certain persons only is claimed for them, for others or for both. */
  private void claim(Map<String, Object> activity, Rule.ExemptGround ground) {
    activity.put("ground", ground.ground());
    activity.put("groundConditionsMet", random.nextInt(3) > 0);
    if (ground.covers().isEmpty() || activity.containsKey("scenario")) {
      return;
    }
    Rule.Covered covers = ground.covers().get();
    String covered = covers.persons().get(0).name();
    List<Object> scenarios = List.of(covers.scenarios().words().get(0), "没有列出的活动");
    fact(activity, "scenario", one(scenarios), scenarios);
    List<Object> persons =
        List.of(List.of(covered), List.of("消费者"), List.of(covered, "消费者"), List.of());
    fact(activity, "subjects", one(persons), persons);
  }

  /** Data items whose name says of whom they are would contradict other subjects: codes do not. */
  private void scoped(Map<String, Object> activity, Scope scope) {
    List<Object> scenarios = new ArrayList<>(List.of("没有列出的活动"));
    scope.scenarios().forEach(name -> scenarios.add(name.name()));
    fact(activity, "scenario", one(scenarios), scenarios);
    List<ListedName> listed = scope.dataItems().stream().filter(DrawnFacts::personal).toList();
    List<Object> items = new ArrayList<>(List.of(List.of("婚姻状况")));
    for (int i = 0; i < 4; i++) {
      ListedName name = one(listed);
      items.add(List.of(name.codes().stream().sorted().findFirst().orElseThrow()));
      if (name.of().isEmpty()) {
        items.add(List.of(name.name()));
      }
    }
    fact(activity, "dataItems", one(items), items);
    List<Object> persons = new ArrayList<>(List.of(List.of("消费者")));
    (scope.roles().isEmpty() ? scope.whose() : scope.roles())
        .forEach(name -> persons.add(List.of(name.name())));
    fact(activity, "subjects", one(persons), persons);
  }

  /** Where only goods are carried there are no persons, declared or not. */
  private static boolean personal(ListedName name) {
    return name.codes().stream()
        .allMatch(code -> Taxonomy.standard().item(code).orElseThrow().personal());
  }

  private Map<String, Object> persons() {
    long plain = one(counts);
    long sensitive = random.nextInt(3) == 0 ? one(counts) : 0;
    return Map.of("nonSensitive", plain, "sensitive", sensitive);
  }

  private void importantData(Map<String, Object> activity) {
    List<RulebookItem> items =
        sections.stream()
            .flatMap(section -> section.items().stream())
            .filter(item -> item.rule() instanceof Rule.ImportantData)
            .toList();
    if (items.isEmpty()) {
      return;
    }
    RulebookItem item = one(items);
    activity.put(
        "importantData",
        List.of(
            Map.of(
                "item",
                item.id(),
                "standing",
                one(List.of("suspected", "suspected", "confirmed")))));
    Map<String, Object> attributes = map(activity, "attributes");
    values((Rule.ImportantData) item.rule())
        .forEach(
            (name, values) -> {
              List<Object> known = List.copyOf(values);
              fact(attributes, name, one(known), known);
            });
  }

  /** What the attributes of an item may say: every word and every number at its limits. */
  private static Map<String, Set<Object>> values(Rule.ImportantData rule) {
    Map<String, Set<Object>> values = new LinkedHashMap<>();
    rule.conditions()
        .flatMap(Condition::parts)
        .forEach(
            part -> {
              if (part instanceof Condition.AttributeIs is) {
                Set<Object> words = values.computeIfAbsent(is.name(), k -> new LinkedHashSet<>());
                words.addAll(new TreeSet<>(is.values()));
                words.addAll(new TreeSet<>(is.others()));
              } else if (part instanceof Condition.Meets meets) {
                Limit limit = meets.limit();
                long number = limit.values().lastEntry().getValue();
                values
                    .computeIfAbsent(limit.attribute(), k -> new LinkedHashSet<>())
                    .addAll(List.of(number - 1, number, number + 1));
              }
            });
    return values;
  }

  private static List<Long> counts(Rulebooks rulebooks) {
    TreeSet<Long> counts = new TreeSet<>(List.of(0L, 1L));
    rulebooks.all().stream()
        .flatMap(Rulebook::items)
        .filter(item -> item.rule() instanceof Rule.Pathway)
        .flatMap(item -> ((Rule.Pathway) item.rule()).when().thresholds())
        .map(Threshold::values)
        .forEach(
            values ->
                values
                    .values()
                    .forEach(value -> counts.addAll(List.of(value / 2, value - 1, value))));
    return List.copyOf(counts);
  }

  private void fact(Map<String, Object> in, String key, Object value, List<?> values) {
    in.put(key, value);
    facts.add(new Fact(in, key, List.copyOf(values)));
  }

  private static Map<String, Object> map(Map<String, Object> in, String key) {
    Map<String, Object> map = new LinkedHashMap<>();
    in.put(key, map);
    return map;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, each) -> entries.add("\"" + key + "\": " + json(each)));
      return "{" + String.join(", ", entries) + "}";
    } else if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(DrawnFacts::json).toList()) + "]";
    }
    return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
  }
}
