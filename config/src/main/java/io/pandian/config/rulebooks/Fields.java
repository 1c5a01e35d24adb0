package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.YamlMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of value that every rulebook file uses, read strictly. */
final class Fields {
  /** Stands for a value that was missing; the problem is then already told. */
  static final LocalDate NO_DATE = LocalDate.EPOCH;

  private Fields() {}

  static Bilingual bilingual(YamlMap map, String key) {
    Optional<YamlMap> texts = map.map(key);
    if (texts.isEmpty()) {
      if (!map.has(key)) {
        map.problem(
            key,
            Bilingual.of("缺少这一项。", "The key is missing."),
            Bilingual.of(
                "请加上“" + key + ": {zh: ..., en: ...}”。", "Add '" + key + ": {zh: ..., en: ...}'."));
      }
      return Bilingual.of("-", "-");
    }
    return bilingual(texts.get());
  }

  static Bilingual bilingual(YamlMap texts) {
    String zh = texts.requireText("zh");
    String en = texts.requireText("en");
    texts.refuseOthers("zh", "en");
    return Bilingual.of(zh.isBlank() ? "-" : zh.strip(), en.isBlank() ? "-" : en.strip());
  }

  static LocalDate requireDate(YamlMap map, String key) {
    if (!map.has(key)) {
      map.problem(
          key,
          Bilingual.of("缺少这一项。", "The key is missing."),
          Bilingual.of("请加上“" + key + ": 2026-06-30”。", "Add '" + key + ": 2026-06-30'."));
      return NO_DATE;
    }
    return map.date(key).orElse(NO_DATE);
  }

  static <T extends Enum<T>> T requireChoice(YamlMap map, String key, Class<T> type) {
    if (!map.has(key)) {
      map.requireText(key);
    }
    return map.choice(key, type).orElse(type.getEnumConstants()[0]);
  }

  static Effective effective(YamlMap map) {
    Optional<YamlMap> days = map.map("effective");
    if (days.isEmpty()) {
      if (!map.has("effective")) {
        map.problem(
            "effective",
            Bilingual.of("缺少这一项。", "The key is missing."),
            Bilingual.of(
                "请加上“effective: {from: 2026-06-30}”。", "Add 'effective: {from: 2026-06-30}'."));
      }
      return new Effective(NO_DATE, Optional.empty());
    }
    Effective effective = new Effective(requireDate(days.get(), "from"), days.get().date("to"));
    days.get().refuseOthers("from", "to");
    return effective;
  }

  /**
   * Names of a closed list: plain texts, or mappings with {@code name}, {@code codes}, {@code of},
   * {@code also}.
   */
  static ClosedList names(YamlMap map, String key) {
    List<ListedName> names = new ArrayList<>();
    for (YamlMap entry : map.maps(key)) {
      names.add(
          new ListedName(
              entry.requireText("name"),
              java.util.Set.copyOf(entry.texts("codes")),
              entry.text("of"),
              entry.texts("also")));
      entry.refuseOthers("name", "codes", "of", "also");
    }
    return new ClosedList(names);
  }

  static Inquiry inquiry(String id, YamlMap map) {
    Inquiry inquiry =
        new Inquiry(
            id,
            bilingual(map, "statement"),
            bilingual(map, "question"),
            map.maps("choices").stream().map(Fields::bilingual).toList(),
            answer(map));
    if (inquiry.answers() == 0) {
      map.problem(
          "choices",
          Bilingual.of("一个问题至少要有一个答案。", "An inquiry needs at least one answer."),
          Bilingual.of("请加上“- {zh: ..., en: ...}”。", "Add '- {zh: ..., en: ...}'."));
    }
    map.refuseOthers("id", "answer", "statement", "question", "choices");
    return inquiry;
  }

  private static Inquiry.Answer answer(YamlMap map) {
    Optional<YamlMap> answer = map.map("answer");
    if (answer.isEmpty()) {
      map.problem(
          "answer",
          Bilingual.of("缺少这一项。", "The key is missing."),
          Bilingual.of(
              "请加上“answer: {by: compliance, key: organisation.zone}”。",
              "Add 'answer: {by: compliance, key: organisation.zone}'."));
      return new Inquiry.Answer(Respondent.COMPLIANCE, "");
    }
    Inquiry.Answer said =
        new Inquiry.Answer(
            requireChoice(answer.get(), "by", Respondent.class), answer.get().requireText("key"));
    answer.get().refuseOthers("by", "key");
    return said;
  }
}
