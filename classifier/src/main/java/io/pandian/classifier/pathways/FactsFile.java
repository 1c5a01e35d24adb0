package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.ZoneNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads a facts file (YAML or JSON): declared facts to decide on without a scan. What a key leaves
 * out is not known, and the decision asks for it where it matters; a claimed ground counts as met
 * unless {@code groundConditionsMet} says {@code false}, or {@code null} for not known.
 */
public final class FactsFile {
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
  static final List<String> SPECIAL =
      List.of(
          "state-secret",
          "core-data",
          "export-controlled",
          "government-unauthorised",
          "government-affairs");
  static final List<String> GROUNDS =
      List.of("none", "art-3", "art-4", "art-5-1-1", "art-5-1-2", "art-5-1-3", "statutory-duty");

  private FactsFile() {}

  /**
   * Reads the facts.
   *
   * @param sourceName the file's name, for messages
   * @return empty if the text is no mapping; whatever is wrong is among the problems
   */
  public static Optional<Facts> read(String sourceName, String text, Problems problems) {
    return YamlMap.read(sourceName, text, problems).map(FactsFile::facts);
  }

  /** The facts in a mapping of another file; whatever is wrong is among that file's problems. */
  public static Facts facts(YamlMap map) {
    if (!map.has("asOf")) {
      map.problem(
          "asOf",
          Bilingual.of("缺少这一项。", "The key is missing."),
          Bilingual.of("请加上“asOf: 2026-06-30”。", "Add 'asOf: 2026-06-30'."));
    }
    List<Activity> activities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap each : map.maps("activities")) {
      Activity activity = activity(each);
      if (!ids.add(activity.id())) {
        each.problem(
            "id",
            Bilingual.of("已有活动使用这个编号。", "Another activity has this id."),
            Bilingual.of("每个活动的编号不能相同。", "Give each activity its own."));
      }
      activities.add(activity);
    }
    if (activities.isEmpty()) {
      map.problem(
          "activities",
          Bilingual.of("没有需要判定的活动。", "There is no activity to decide on."),
          Bilingual.of("请至少写一个。", "Add one."));
    }
    List<DeclaredUnions.Overlap> overlaps = overlaps(map, activities);
    Facts facts =
        new Facts(
            map.date("asOf").orElse(LocalDate.EPOCH),
            map.map("organisation").map(FactsFile::organisation).orElseGet(() -> nobody(map)),
            map.map("holdings").map(FactsFile::holdings).orElse(PersonCount.NOT_COUNTED),
            activities,
            new DeclaredUnions(activities, overlaps),
            Optional.empty());
    map.refuseOthers("asOf", "organisation", "holdings", "activities", "overlap");
    return facts;
  }

  private static Organisation nobody(YamlMap map) {
    map.problem(
        "organisation",
        Bilingual.of("缺少这一项。", "The key is missing."),
        Bilingual.of("请加上“organisation: {zone: none}”。", "Add 'organisation: {zone: none}'."));
    return Organisation.UNDECLARED;
  }

  /** An organisation, as a facts file and a plan declare it. */
  public static Organisation organisation(YamlMap map) {
    Organisation organisation =
        new Organisation(
            map.text("name").orElse(""),
            map.choice("kind", Organisation.Kind.class),
            map.text("zone").map(ZoneNames.standard()::id).orElse(""),
            map.bool("registeredInZone"),
            map.bool("criticalInfrastructureOperator"),
            map.bool("mayFollowOtherZones"),
            map.maps("followsOtherZones").stream().map(FactsFile::agreement).toList(),
            map.bool("operatesInZone"),
            map.bool("exportsFromZone"));
    map.refuseOthers(
        "name",
        "kind",
        "zone",
        "registeredInZone",
        "criticalInfrastructureOperator",
        "mayFollowOtherZones",
        "followsOtherZones",
        "operatesInZone",
        "exportsFromZone");
    return organisation;
  }

  private static Organisation.Agreement agreement(YamlMap map) {
    Organisation.Agreement agreement =
        new Organisation.Agreement(
            map.requireText("list"), map.text("agreedBy").orElse(""), map.date("on"));
    map.refuseOthers("list", "agreedBy", "on");
    return agreement;
  }

  private static PersonCount holdings(YamlMap map) {
    long nonSensitive = count(map, "nonSensitive");
    long sensitive = count(map, "sensitive");
    long accounts = count(map, "sensitiveWithAccounts");
    long union = map.integer("union").orElse(Math.max(nonSensitive, sensitive));
    map.refuseOthers("nonSensitive", "sensitive", "sensitiveWithAccounts", "union");
    if (union < Math.max(nonSensitive, sensitive) || union > nonSensitive + sensitive) {
      map.problem(
          "union",
          Bilingual.of("合计人数与各部分不符。", "The union does not fit its parts."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
      return PersonCount.NOT_COUNTED;
    }
    return new PersonCount(
        nonSensitive, sensitive, union, accounts, union, union, PersonCount.Method.EXACT);
  }

  private static long count(YamlMap map, String key) {
    long count = map.integer(key).orElse(0);
    if (count < 0) {
      map.problem(
          key,
          Bilingual.of("人数不能为负。", "A count is not negative."),
          Bilingual.of("请写 0 或更大的数。", "Write 0 or more."));
      return 0;
    }
    return count;
  }

  /**
   * An activity, as a facts file and a plan declare it.
   *
   * @param more further keys that the file may have there
   */
  public static Activity activity(YamlMap map, String... more) {
    String id = map.requireText("id");
    String ground = map.text("ground").map(FactsFile::plain).orElse("none");
    check(map, "ground", List.of(ground), GROUNDS);
    List<String> special = map.texts("special");
    check(map, "special", special, SPECIAL);
    String access = map.text("access").orElse("sent");
    check(map, "access", List.of(access), ACCESS);
    Optional<YamlMap> period = map.map("period");
    period.ifPresent(FactsFile::checkPeriod);
    Optional<YamlMap> persons = map.map("persons");
    Map<String, Set<String>> whose = new LinkedHashMap<>();
    Activity activity =
        new Activity(
            id,
            map.text("name").orElse(id),
            map.text("sector").orElse(""),
            String.join("、", map.texts("scenario")),
            map.texts("subjects"),
            dataItems(map, whose),
            persons.map(FactsFile::persons),
            List.of(),
            ground,
            groundConditions(map),
            map.maps("importantData").stream().map(FactsFile::importantData).toList(),
            map.map("attributes").map(FactsFile::attributes).orElse(Map.of()),
            special,
            access,
            period.flatMap(days -> days.date("from")),
            period.flatMap(days -> days.date("to")),
            map.text("entity"),
            whose,
            List.of(),
            persons.flatMap(FactsFile::introduced),
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

  /** How many were brought in; of a plain number nobody says whether they are sensitive. */
  private static Optional<Introduced> introduced(YamlMap persons) {
    if (!persons.has("introduced")) {
      return Optional.empty();
    }
    if (persons.holdsMap("introduced")) {
      return persons
          .map("introduced")
          .map(
              map -> {
                Introduced introduced =
                    new Introduced(count(map, "nonSensitive"), count(map, "sensitive"));
                map.refuseOthers("nonSensitive", "sensitive");
                return introduced;
              });
    }
    long all = count(persons, "introduced");
    return Optional.of(new Introduced(all, Math.min(all, count(persons, "sensitive"))));
  }

  private static Customers customers(YamlMap map) {
    Optional<YamlMap> customers = map.map("customers");
    customers.ifPresent(each -> each.refuseOthers("count", "kind"));
    return Customers.declared(
        customers.isPresent()
            ? OptionalLong.of(count(customers.get(), "count"))
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

  private static Persons persons(YamlMap map) {
    long nonSensitive = count(map, "nonSensitive");
    long sensitive = count(map, "sensitive");
    OptionalLong declaredBoth = map.integer("both");
    long both = declaredBoth.orElse(0);
    long union = map.integer("union").orElse(nonSensitive + sensitive - both);
    long lower = map.integer("lower").orElse(union);
    long upper = map.integer("upper").orElse(union);
    OptionalLong deleted = map.integer("deleted");
    map.refuseOthers(
        "nonSensitive", "sensitive", "both", "union", "lower", "upper", "deleted", "introduced");
    if (declaredBoth.isPresent() && union != nonSensitive + sensitive - both) {
      map.problem(
          "union",
          Bilingual.of(
              "union 不等于 nonSensitive + sensitive - both。",
              "The union is not nonSensitive + sensitive - both."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
    } else if (union < Math.max(nonSensitive, sensitive) || union > nonSensitive + sensitive) {
      map.problem(
          "union",
          Bilingual.of("合计人数与各部分不符。", "The union does not fit its parts."),
          Bilingual.of("请重新统计人数。", "Count the persons again."));
    } else if (lower < 0 || lower > union || upper < union) {
      map.problem(
          "lower",
          Bilingual.of("人数不在上下限之间。", "The count lies outside its bounds."),
          Bilingual.of("请使 lower <= union <= upper。", "Write lower <= union <= upper."));
    } else if (deleted.orElse(0) < 0 || deleted.orElse(0) > union) {
      map.problem(
          "deleted",
          Bilingual.of("已删除的人数多于统计人数。", "More persons are deleted than counted."),
          Bilingual.of("请重新统计。", "Count them again."));
    } else {
      return new Persons(nonSensitive, sensitive, union, lower, upper, deleted);
    }
    return Persons.NONE;
  }

  private static List<DeclaredUnions.Overlap> overlaps(YamlMap map, List<Activity> activities) {
    List<DeclaredUnions.Overlap> overlaps = new ArrayList<>();
    for (YamlMap each : map.maps("overlap")) {
      Set<String> shared = new HashSet<>(each.texts("activities"));
      long persons = count(each, "persons");
      each.refuseOthers("activities", "persons");
      if (fits(each, shared, persons, activities)) {
        overlaps.add(new DeclaredUnions.Overlap(shared, persons));
      }
    }
    return overlaps;
  }

  private static boolean fits(
      YamlMap map, Set<String> shared, long persons, List<Activity> activities) {
    if (shared.size() < 2) {
      map.problem(
          "activities",
          Bilingual.of("重叠须涉及两个以上活动。", "An overlap is of two activities or more."),
          Bilingual.of("请写明。", "Name them."));
      return false;
    }
    for (String id : shared) {
      Optional<Activity> activity =
          activities.stream().filter(each -> each.id().equals(id)).findFirst();
      if (activity.isEmpty()) {
        map.problem(
            "activities",
            Bilingual.of("没有活动“" + id + "”。", "There is no activity '" + id + "'."),
            Bilingual.of("请写文件中已有的活动。", "Name one of the file."));
        return false;
      }
      if (activity.get().persons().map(Persons::union).orElse(0L) < persons) {
        map.problem(
            "persons",
            Bilingual.of(
                "重叠人数多于活动“" + id + "”的人数。",
                "The overlap has more persons than the activity '" + id + "'."),
            Bilingual.of("请重新统计。", "Count them again."));
        return false;
      }
    }
    return true;
  }
}
