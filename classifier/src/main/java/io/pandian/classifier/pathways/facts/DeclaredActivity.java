package io.pandian.classifier.pathways.facts;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An outbound activity, as a facts file and a plan declare it. */
public final class DeclaredActivity {
  private static final List<String> ACTIVITY_KEYS =
      List.of(
          "id",
          "name",
          "sector",
          "scenario",
          "subjects",
          "dataItems",
          "persons",
          "ground",
          "groundConditionsMet",
          "importantData",
          "attributes",
          "special",
          "access",
          "period",
          "entity",
          "customers");

  private static final List<String> ACCESS =
      List.of("sent", "remote-from-abroad", "inside-china-only");

  private DeclaredActivity() {}

  /**
   * Reads one.
   *
   * @param more further keys that the file may have there
   */
  static Activity read(YamlMap map, String... more) {
    String id = map.requireText("id");
    String ground = map.text("ground").map(DeclaredActivity::plain).orElse(Claims.NONE);
    if (!ground.equals(Claims.NONE)) {
      check(map, "ground", List.of(ground), Claims.grounds());
    }
    List<String> special = map.texts("special");
    if (!special.isEmpty()) {
      check(map, "special", special, Claims.special());
    }
    String access = map.text("access").orElse("sent");
    check(map, "access", List.of(access), ACCESS);
    Optional<YamlMap> period = map.map("period");
    period.ifPresent(DeclaredActivity::checkPeriod);
    Optional<YamlMap> persons = map.map("persons");
    Map<String, Set<String>> whose = new LinkedHashMap<>();
    Activity activity =
        new Activity(
            id,
            map.text("name").orElse(id),
            map.text("sector").orElse(""),
            String.join("、", map.texts("scenario")),
            map.texts("subjects"),
            map.holdsEmptyList("subjects"),
            dataItems(map, whose),
            persons.map(DeclaredPersons::of),
            List.of(),
            ground,
            groundConditions(map),
            map.maps("importantData").stream().map(DeclaredActivity::importantData).toList(),
            map.map("attributes").map(DeclaredActivity::attributes).orElse(Map.of()),
            special,
            access,
            period.flatMap(days -> days.date("from")),
            period.flatMap(days -> days.date("to")),
            map.text("entity"),
            whose,
            List.of(),
            persons.flatMap(DeclaredPersons::introduced),
            customers(map));
    List<String> allowed = new ArrayList<>(ACTIVITY_KEYS);
    allowed.addAll(List.of(more));
    map.refuseOthers(allowed.toArray(String[]::new));
    return activity;
  }

  private static String plain(String ground) {
    return ground.substring(ground.lastIndexOf('/') + 1);
  }

  private static void checkPeriod(YamlMap period) {
    Optional<LocalDate> from = period.date("from");
    Optional<LocalDate> to = period.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      period.problem(
          "to",
          Bilingual.of("统计期的结束日早于开始日。", "The period ends before it begins."),
          Bilingual.of("请使 from 不晚于 to。", "Write from no later than to."));
    }
    period.refuseOthers("from", "to");
  }

  /** Data items are words, or mappings that say of whom the item is. */
  private static List<String> dataItems(YamlMap map, Map<String, Set<String>> whose) {
    List<String> items = new ArrayList<>();
    for (YamlMap each : map.mapsOrTexts("dataItems", "item")) {
      String item = each.requireText("item");
      items.add(item);
      if (each.has("of")) {
        whose.computeIfAbsent(item, key -> new HashSet<>()).addAll(each.texts("of"));
      }
      each.refuseOthers("item", "of");
    }
    return items;
  }

  private static Customers customers(YamlMap map) {
    Optional<YamlMap> customers = map.map("customers");
    customers.ifPresent(each -> each.refuseOthers("count", "kind"));
    return Customers.declared(
        customers.isPresent()
            ? OptionalLong.of(DeclaredPersons.count(customers.get(), "count"))
            : OptionalLong.empty());
  }

  private static GroundConditions groundConditions(YamlMap map) {
    if (!map.keys().contains("groundConditionsMet")) {
      return GroundConditions.ASSUMED;
    }
    return map.bool("groundConditionsMet")
        .map(met -> met ? GroundConditions.MET : GroundConditions.NOT_MET)
        .orElse(GroundConditions.UNKNOWN);
  }

  private static void check(YamlMap map, String key, List<String> words, List<String> known) {
    for (String word : words) {
      if (!known.contains(word)) {
        map.problem(
            key,
            Bilingual.of("此处不能写“" + word + "”。", "'" + word + "' is not known here."),
            Bilingual.of(
                "可以写：" + String.join("、", known) + "。",
                "Write one of: " + String.join(", ", known) + "."));
      }
    }
  }

  private static ImportantData importantData(YamlMap map) {
    ImportantData data =
        new ImportantData(
            map.requireText("item"),
            map.choice("standing", ImportantDataStanding.class)
                .orElse(ImportantDataStanding.SUSPECTED),
            map.date("on"),
            map.text("ground").orElse(""));
    if (!map.has("standing")) {
      map.requireText("standing");
    }
    map.refuseOthers("item", "standing", "on", "ground");
    return data;
  }

  private static Map<String, String> attributes(YamlMap map) {
    Map<String, String> attributes = new LinkedHashMap<>();
    map.keys().forEach(key -> map.text(key).ifPresent(value -> attributes.put(key, value)));
    return attributes;
  }
}
