package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Condition.All;
import io.pandian.config.rulebooks.Condition.AnyOf;
import io.pandian.config.rulebooks.Condition.AttributeIs;
import io.pandian.config.rulebooks.Condition.Below;
import io.pandian.config.rulebooks.Condition.Cargo;
import io.pandian.config.rulebooks.Condition.Carries;
import io.pandian.config.rulebooks.Condition.Meets;
import io.pandian.config.rulebooks.Condition.Not;
import io.pandian.config.rulebooks.Condition.Processor;
import io.pandian.config.rulebooks.Condition.ProcessorFact;
import io.pandian.config.rulebooks.Condition.ProcessorKind;
import io.pandian.config.rulebooks.Condition.Reaches;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the conditions of an item with its {@code thresholds} and {@code limits}. */
final class ConditionReader {
  /** Always true: stands for a condition that could not be read. */
  private static final Condition NOTHING = new All(List.of());

  private static final Set<String> TRUTHS = Set.of("true", "false");

  private static final String[] WORDS = {
    "all",
    "any",
    "not",
    "reaches",
    "below",
    "processor",
    "processor-kind",
    "carries",
    "attribute",
    "meets"
  };

  private final YamlMap item;
  private final Map<String, Threshold> thresholds;
  private final Map<String, Limit> limits;
  private final Set<String> used = new HashSet<>();

  ConditionReader(YamlMap item) {
    this.item = item;
    this.thresholds = named(item, "thresholds", ConditionReader::threshold);
    this.limits = named(item, "limits", ConditionReader::limit);
  }

  /** The condition below {@code when}; true for everything where there is none. */
  Condition when(YamlMap map) {
    return map.map("when").map(this::condition).orElse(NOTHING);
  }

  /** The condition below a key; empty where there is none. */
  Optional<Condition> named(YamlMap map, String key) {
    return map.map(key).map(this::condition);
  }

  /** Reports the numbers of the item that none of its conditions has asked for. */
  void refuseUnused() {
    thresholds.keySet().forEach(name -> refuseUnused("thresholds", "threshold", name));
    limits.keySet().forEach(name -> refuseUnused("limits", "limit", name));
  }

  private void refuseUnused(String key, String what, String name) {
    if (!used.contains(name)) {
      item.problem(
          key,
          Bilingual.of(
              "“" + key + "”中的“" + name + "”没有用到。", "The " + what + " '" + name + "' is not used."),
          Bilingual.of("请在“when”中使用，或者删去。", "Use it in 'when' or take it out."));
    }
  }

  private Condition condition(YamlMap map) {
    if (map.keys().size() != 1) {
      map.refuseOthers(WORDS);
      map.problem(
          map.keys().stream().findFirst().orElse("when"),
          Bilingual.of(
              "一个条件只含其中一项：" + String.join("、", WORDS) + "。",
              "A condition holds exactly one of: " + String.join(", ", WORDS) + "."),
          Bilingual.of("多个条件请写在“all”或“any”之下。", "Put several below 'all' or 'any'."));
      return NOTHING;
    }
    map.refuseOthers(WORDS);
    String word = map.keys().iterator().next();
    return switch (word) {
      case "all" -> new All(map.maps(word).stream().map(this::condition).toList());
      case "any" -> new AnyOf(map.maps(word).stream().map(this::condition).toList());
      case "not" -> new Not(map.map(word).map(this::condition).orElse(NOTHING));
      case "reaches" -> known(map, word, thresholds).<Condition>map(Reaches::new).orElse(NOTHING);
      case "below" -> known(map, word, thresholds).<Condition>map(Below::new).orElse(NOTHING);
      case "meets" -> known(map, word, limits).<Condition>map(Meets::new).orElse(NOTHING);
      case "processor" -> new Processor(Fields.requireChoice(map, word, ProcessorFact.class));
      case "processor-kind" -> new ProcessorKind(Set.copyOf(map.texts(word)));
      case "carries" -> new Carries(Fields.requireChoice(map, word, Cargo.class));
      case "attribute" -> map.map(word).map(ConditionReader::attribute).orElse(NOTHING);
      default -> NOTHING;
    };
  }

  private static Condition attribute(YamlMap map) {
    Set<String> values = Set.copyOf(map.texts("is"));
    Set<String> others = new HashSet<>(map.texts("not"));
    if (TRUTHS.containsAll(values)) {
      others.addAll(TRUTHS);
      others.removeAll(values);
    }
    Condition attribute = new AttributeIs(map.requireText("name"), values, others);
    map.refuseOthers("name", "is", "not");
    return attribute;
  }

  private <T> Optional<T> known(YamlMap map, String word, Map<String, T> named) {
    String name = map.requireText(word);
    Optional<T> found = Optional.ofNullable(named.get(name));
    used.add(name);
    if (found.isEmpty() && !name.isBlank()) {
      String what = word.equals("reaches") || word.equals("below") ? "threshold" : "limit";
      map.problem(
          word,
          Bilingual.of("没有名为“" + name + "”的数值。", "No " + what + " has the name '" + name + "'."),
          Bilingual.of(
              "现有：" + String.join("、", named.keySet()) + "。",
              "Known " + what + "s: " + String.join(", ", named.keySet()) + "."));
    }
    return found;
  }

  private static <T> Map<String, T> named(
      YamlMap item, String key, BiFunction<String, YamlMap, T> reading) {
    Map<String, T> named = new LinkedHashMap<>();
    item.map(key)
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        name ->
                            all.map(name)
                                .ifPresent(map -> named.put(name, reading.apply(name, map)))));
    return named;
  }

  private static Limit limit(String name, YamlMap map) {
    Limit limit =
        new Limit(
            name,
            map.requireText("attribute"),
            Fields.requireChoice(map, "unit", Limit.Unit.class),
            Fields.requireChoice(map, "side", Limit.Side.class),
            Fields.requireChoice(map, "bound", Threshold.Bound.class),
            map.requireText("wording"),
            values(map));
    map.refuseOthers("attribute", "unit", "side", "bound", "wording", "values");
    return limit;
  }

  private static Threshold threshold(String name, YamlMap map) {
    Threshold threshold =
        new Threshold(
            name,
            Fields.requireChoice(map, "unit", Threshold.Unit.class),
            Fields.requireChoice(map, "counts", Threshold.Counts.class),
            Fields.requireChoice(map, "bound", Threshold.Bound.class),
            map.requireText("wording"),
            values(map));
    map.refuseOthers("unit", "counts", "bound", "wording", "values");
    return threshold;
  }

  private static TreeMap<LocalDate, Long> values(YamlMap map) {
    TreeMap<LocalDate, Long> values = new TreeMap<>();
    map.map("values")
        .ifPresent(
            dated -> {
              for (String day : dated.keys()) {
                try {
                  LocalDate from = LocalDate.parse(day);
                  dated.integer(day).ifPresent(value -> values.put(from, value));
                } catch (DateTimeParseException e) {
                  dated.problem(
                      day,
                      Bilingual.of("此处应为日期。", "A date is expected here."),
                      Bilingual.of("请写成 2026-06-30 的形式。", "Write it as 2026-06-30."));
                }
              }
            });
    if (values.isEmpty()) {
      map.problem(
          "values",
          Bilingual.of("门槛须有带日期的数值。", "A threshold needs a dated number."),
          Bilingual.of("请加上“values: {2026-06-30: 1000}”。", "Add 'values: {2026-06-30: 1000}'."));
    }
    return values;
  }
}
