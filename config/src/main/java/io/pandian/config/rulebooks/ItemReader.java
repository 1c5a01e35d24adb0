package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.taxonomy.Indicators;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one item from its file. */
final class ItemReader {
  /** The kinds of item, as files name them. */
  private enum Kind {
    ZONE_SCOPE,
    SPECIAL_REGIME,
    EXEMPT_GROUND,
    IMPORTANT_DATA,
    PATHWAY,
    OUTSIDE_LIST,
    HOLDING_GRADE,
    GENERAL_LEVEL,
    DUTY,
    REFERENCE_RULE,
    VALIDITY,
    DEADLINE,
    PROVISION
  }

  private static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "title",
          "summary",
          "citation",
          "effective",
          "checkedOn",
          "status",
          "thresholds",
          "limits",
          "when");

  private ItemReader() {}

  /**
   * Reads an item.
   *
   * @param id the id its path gives it
   * @param document the title of its rulebook, for the citation
   */
  static RulebookItem read(String id, String document, YamlMap map) {
    String written = map.requireText("id");
    if (!written.isBlank() && !written.equals(id)) {
      map.problem(
          "id",
          Bilingual.of("编号与文件路径不一致。", "The id differs from the file's path."),
          Bilingual.of("请写“" + id + "”。", "Write '" + id + "'."));
    }
    Kind kind = Fields.requireChoice(map, "kind", Kind.class);
    Rule rule = rule(kind, map);
    RulebookItem item =
        new RulebookItem(
            id,
            Fields.bilingual(map, "title"),
            Fields.bilingual(map, "summary"),
            citation(document, map),
            Fields.effective(map),
            Fields.requireDate(map, "checkedOn"),
            Fields.requireChoice(map, "status", RulebookItem.Status.class),
            rule);
    List<String> allowed = new ArrayList<>(HEADER);
    allowed.addAll(ownKeys(kind));
    map.refuseOthers(allowed.toArray(String[]::new));
    return item;
  }

  private static Citation citation(String document, YamlMap map) {
    Optional<YamlMap> cited = map.map("citation");
    if (cited.isEmpty()) {
      map.problem(
          "citation",
          Bilingual.of("缺少这一项。", "The key is missing."),
          Bilingual.of(
              "请加上“citation: {section: ..., item: ...}”。",
              "Add 'citation: {section: ..., item: ...}'."));
      return new Citation(document, "", "");
    }
    YamlMap place = cited.get();
    Citation citation =
        new Citation(
            place.text("document").orElse(document),
            place.text("section").orElse(""),
            place.requireText("item"));
    place.refuseOthers("document", "section", "item");
    return citation;
  }

  private static List<String> ownKeys(Kind kind) {
    return switch (kind) {
      case ZONE_SCOPE, OUTSIDE_LIST, PROVISION -> List.of();
      case HOLDING_GRADE -> List.of("laxer");
      case SPECIAL_REGIME -> List.of("special", "law");
      case EXEMPT_GROUND ->
          List.of("ground", "declaredConditions", "withoutClaim", "covers", "disputed");
      case IMPORTANT_DATA ->
          List.of(
              "scenarios",
              "openScenarios",
              "limbs",
              "exclusions",
              "questions",
              "indicators",
              "special");
      case PATHWAY -> List.of("scope", "consequence", "unless", "confirm");
      case GENERAL_LEVEL -> List.of("level", "own");
      case DUTY -> List.of("duty", "pathways", "ofListUsers");
      case REFERENCE_RULE -> List.of("class", "standard", "indicators");
      case VALIDITY -> List.of("years", "warnDays");
      case DEADLINE -> List.of("after", "within", "due", "overdue", "undated");
    };
  }

  private static Rule rule(Kind kind, YamlMap map) {
    ConditionReader conditions = new ConditionReader(map);
    Rule rule = rule(kind, map, conditions);
    conditions.refuseUnused();
    return rule;
  }

  private static Rule rule(Kind kind, YamlMap map, ConditionReader conditions) {
    Condition when = conditions.when(map);
    return switch (kind) {
      case ZONE_SCOPE -> new Rule.ZoneScope(when);
      case SPECIAL_REGIME ->
          new Rule.SpecialRegime(map.requireText("special"), Fields.bilingual(map, "law"));
      case EXEMPT_GROUND ->
          new Rule.ExemptGround(
              map.requireText("ground"),
              when,
              map.bool("declaredConditions").orElse(true),
              map.bool("withoutClaim").orElse(false),
              map.map("covers").map(ItemReader::covered),
              inquiry(map, "disputed"));
      case IMPORTANT_DATA ->
          new Rule.ImportantData(
              map.texts("scenarios"),
              map.bool("openScenarios").orElse(false),
              map.maps("limbs").stream().map(each -> limb(each, conditions)).toList(),
              map.maps("exclusions").stream().map(each -> exclusion(each, conditions)).toList(),
              map.maps("questions").stream().map(Fields::bilingual).toList(),
              indicators(map),
              map.text("special"));
      case PATHWAY ->
          new Rule.Pathway(
              map.text("scope"),
              Fields.requireChoice(map, "consequence", Consequence.class),
              when,
              map.texts("unless"),
              inquiry(map, "confirm"));
      case OUTSIDE_LIST -> new Rule.OutsideList();
      case HOLDING_GRADE -> new Rule.HoldingGrade(when, conditions.named(map, "laxer"));
      case GENERAL_LEVEL ->
          new Rule.GeneralLevel(level(map), when, map.map("own").map(Fields::bilingual));
      case DUTY ->
          new Rule.Duty(duty(map), when, pathways(map), map.bool("ofListUsers").orElse(false));
      case REFERENCE_RULE ->
          new Rule.ReferenceRule(
              map.map("class").map(Fields::bilingual), map.text("standard"), indicators(map));
      case VALIDITY -> new Rule.Validity(positive(map, "years"), positive(map, "warnDays"));
      case DEADLINE ->
          new Rule.Deadline(
              map.requireText("after"),
              period(map),
              Fields.bilingual(map, "due"),
              Fields.bilingual(map, "overdue"),
              map.map("undated").map(Fields::bilingual));
      case PROVISION -> new Rule.Provision();
    };
  }

  private static Period period(YamlMap map) {
    String text = map.requireText("within");
    try {
      return Period.parse(text);
    } catch (DateTimeParseException e) {
      map.problem(
          "within",
          Bilingual.of("此处应为期间。", "A period is expected here."),
          Bilingual.of("两个月请写“P2M”。", "Write 'P2M' for two months."));
      return Period.ZERO;
    }
  }

  private static List<String> indicators(YamlMap map) {
    Indicators known = Indicators.standard();
    List<String> codes = map.texts("indicators");
    for (String code : codes) {
      if (known.indicator(code).isEmpty()) {
        map.problem(
            "indicators",
            Bilingual.of("“" + code + "”不是指标。", "'" + code + "' is not an indicator."),
            Bilingual.of(
                "请写 taxonomy/indicators.tsv 中的代码。", "Write a code of taxonomy/indicators.tsv."));
      }
    }
    return codes;
  }

  private static int positive(YamlMap map, String key) {
    long number = map.integer(key).orElse(0);
    if (number < 1 || number > 10_000) {
      map.problem(
          key,
          Bilingual.of("此处应为 1 或更大的数。", "A number of 1 or more is expected here."),
          Bilingual.of("请加上“" + key + ": 2”。", "Add '" + key + ": 2'."));
      return 1;
    }
    return (int) number;
  }

  private static Bilingual duty(YamlMap map) {
    return Fields.bilingual(map, "duty");
  }

  private static Set<Consequence> pathways(YamlMap map) {
    Set<Consequence> pathways = new java.util.HashSet<>();
    for (String name : map.texts("pathways")) {
      try {
        pathways.add(
            Consequence.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        map.problem(
            "pathways",
            Bilingual.of("“" + name + "”不是路径。", "'" + name + "' is not a pathway."),
            Bilingual.of(
                "请写 security-assessment、standard-contract-or-certification 或 exempt。",
                "Write security-assessment, standard-contract-or-certification or exempt."));
      }
    }
    return pathways;
  }

  private static int level(YamlMap map) {
    long level = map.integer("level").orElse(0);
    if (level < 1 || level > 4) {
      map.problem(
          "level",
          Bilingual.of("一般数据的级别为 1 至 4。", "A level of general data is 1 to 4."),
          Bilingual.of("请写 1、2、3 或 4。", "Write 1, 2, 3 or 4."));
      return 1;
    }
    return (int) level;
  }

  private static Rule.Exclusion exclusion(YamlMap map, ConditionReader conditions) {
    Rule.Exclusion exclusion =
        new Rule.Exclusion(
            conditions.named(map, "when"),
            Fields.bilingual(map, "ground"),
            new Phrases(map.texts("words")));
    map.refuseOthers("when", "ground", "words");
    return exclusion;
  }

  private static Rule.Covered covered(YamlMap map) {
    Rule.Covered covered =
        new Rule.Covered(Fields.names(map, "persons"), new Phrases(map.texts("scenarios")));
    map.refuseOthers("persons", "scenarios");
    return covered;
  }

  private static Rule.Limb limb(YamlMap map, ConditionReader conditions) {
    Rule.Limb limb = new Rule.Limb(Fields.bilingual(map, "limb"), conditions.named(map, "when"));
    map.refuseOthers("limb", "when");
    return limb;
  }

  private static Optional<Inquiry> inquiry(YamlMap map, String key) {
    return map.map(key).map(asked -> Fields.inquiry(asked.requireText("id"), asked));
  }
}
