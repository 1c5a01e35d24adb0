package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import io.pandian.config.rulebooks.Condition.All;
import io.pandian.config.rulebooks.Condition.AnyOf;
import io.pandian.config.rulebooks.Condition.AttributeIs;
import io.pandian.config.rulebooks.Condition.Below;
import io.pandian.config.rulebooks.Condition.Cargo;
import io.pandian.config.rulebooks.Condition.Carries;
import io.pandian.config.rulebooks.Condition.Not;
import io.pandian.config.rulebooks.Condition.Processor;
import io.pandian.config.rulebooks.Condition.ProcessorFact;
import io.pandian.config.rulebooks.Condition.ProcessorKind;
import io.pandian.config.rulebooks.Condition.Reaches;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the {@code when} and the {@code thresholds} of an item. */
final class ConditionReader {
  /** Always true: stands for a condition that could not be read. */
  private static final Condition NOTHING = new All(List.of());

  private static final String[] WORDS = {
    "all", "any", "not", "reaches", "below", "processor", "processor-kind", "carries", "attribute"
  };

  private final Map<String, Threshold> thresholds;

  private ConditionReader(Map<String, Threshold> thresholds) {
    this.thresholds = thresholds;
  }

  /** The condition of an item; true for every activity where the item has no {@code when}. */
  static Condition when(YamlMap item) {
    ConditionReader reader = new ConditionReader(thresholds(item));
    Condition when = item.map("when").map(reader::condition).orElse(NOTHING);
    reader.refuseUnused(item, when);
    return when;
  }

  private void refuseUnused(YamlMap item, Condition when) {
    List<String> used = when.thresholds().map(Threshold::name).toList();
    for (String name : thresholds.keySet()) {
      if (!used.contains(name)) {
        item.problem(
            "thresholds",
            Bilingual.of("门槛“" + name + "”没有用到。", "The threshold '" + name + "' is not used."),
            Bilingual.of("请在“when”中使用，或者删去。", "Use it in 'when' or take it out."));
      }
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
      case "reaches" -> threshold(map, word).<Condition>map(Reaches::new).orElse(NOTHING);
      case "below" -> threshold(map, word).<Condition>map(Below::new).orElse(NOTHING);
      case "processor" -> new Processor(Fields.requireChoice(map, word, ProcessorFact.class));
      case "processor-kind" -> new ProcessorKind(Set.copyOf(map.texts(word)));
      case "carries" -> new Carries(Fields.requireChoice(map, word, Cargo.class));
      case "attribute" -> map.map(word).map(ConditionReader::attribute).orElse(NOTHING);
      default -> NOTHING;
    };
  }

  private static Condition attribute(YamlMap map) {
    Condition attribute = new AttributeIs(map.requireText("name"), Set.copyOf(map.texts("is")));
    map.refuseOthers("name", "is");
    return attribute;
  }

  private Optional<Threshold> threshold(YamlMap map, String word) {
    String name = map.requireText(word);
    Optional<Threshold> threshold = Optional.ofNullable(thresholds.get(name));
    if (threshold.isEmpty() && !name.isBlank()) {
      map.problem(
          word,
          Bilingual.of("没有名为“" + name + "”的门槛。", "No threshold has the name '" + name + "'."),
          Bilingual.of(
              "现有门槛：" + String.join("、", thresholds.keySet()) + "。",
              "Known thresholds: " + String.join(", ", thresholds.keySet()) + "."));
    }
    return threshold;
  }

  private static Map<String, Threshold> thresholds(YamlMap item) {
    Map<String, Threshold> thresholds = new LinkedHashMap<>();
    item.map("thresholds")
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        name ->
                            all.map(name)
                                .ifPresent(map -> thresholds.put(name, threshold(name, map)))));
    return thresholds;
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
