package io.pandian.classifier.pathways.facts;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.Problems;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.ZoneNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a facts file (YAML or JSON): declared facts to decide on without a scan. What a key leaves
 * out is not known, and the decision asks for it where it matters; a claimed ground counts as met
 * unless {@code groundConditionsMet} says {@code false}, or {@code null} for not known.
 */
public final class FactsFile {
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
            map.map("holdings").map(DeclaredPersons::held).orElse(PersonCount.NOT_COUNTED),
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

  /**
   * An activity, as a facts file and a plan declare it.
   *
   * @param more further keys that the file may have there
   */
  public static Activity activity(YamlMap map, String... more) {
    return DeclaredActivity.read(map, more);
  }

  private static List<DeclaredUnions.Overlap> overlaps(YamlMap map, List<Activity> activities) {
    List<DeclaredUnions.Overlap> overlaps = new ArrayList<>();
    for (YamlMap each : map.maps("overlap")) {
      Set<String> shared = new HashSet<>(each.texts("activities"));
      long persons = DeclaredPersons.count(each, "persons");
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
