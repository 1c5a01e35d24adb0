package io.pandian.reports.json;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of an inventory file, read strictly. A value that is missing or of the wrong kind ends
 * the reading with an {@link InvalidInput} that names its place; keys that this version does not
 * know are passed over, because files may gain keys.
 *
 * @param node the object
 * @param path its place inside the file, for example {@code assets[3].grade}
 */
record JsonMap(JsonNode node, String path) {
  static final String FILE = "inventory.json";

  static JsonMap of(JsonNode node, String path) {
    if (!node.isObject()) {
      throw problem(path, Bilingual.of("此处应为对象。", "An object is expected here."));
    }
    return new JsonMap(node, path);
  }

  static InvalidInput problem(String path, Bilingual what) {
    return InvalidInput.of(
        FILE,
        path,
        what,
        Bilingual.of(
            "请从备份恢复文件，或者用 pandian scan 重新扫描。",
            "Restore the file from its copy, or scan again with 'pandian scan'."));
  }

  InvalidInput problemAt(String key, Bilingual what) {
    return problem(pathOf(key), what);
  }

  String text(String key) {
    return require(key, JsonNode::isString, Bilingual.of("此处应为文本。", "A text is expected here."))
        .stringValue();
  }

  /** A text that is left out of the file when empty. */
  String textOrEmpty(String key) {
    return has(key) ? text(key) : "";
  }

  long number(String key) {
    return require(
            key,
            JsonNode::canConvertToLong,
            Bilingual.of("此处应为整数。", "A whole number is expected here."))
        .longValue();
  }

  double fraction(String key) {
    return require(key, JsonNode::isNumber, Bilingual.of("此处应为数值。", "A number is expected here."))
        .doubleValue();
  }

  boolean bool(String key) {
    return require(
            key,
            JsonNode::isBoolean,
            Bilingual.of("此处应为 true 或 false。", "true or false is expected here."))
        .booleanValue();
  }

  Instant instant(String key) {
    return parsed(
        key,
        Instant::parse,
        Bilingual.of(
            "此处应为时间，例如 2026-06-30T08:00:00Z。",
            "A time such as 2026-06-30T08:00:00Z is expected here."));
  }

  LocalDate date(String key) {
    return parsed(
        key,
        LocalDate::parse,
        Bilingual.of("此处应为日期，例如 2026-06-30。", "A date such as 2026-06-30 is expected here."));
  }

  /** The constant whose code (see {@link Json#code}) or name stands here. */
  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return choice(key, text(key), type);
  }

  /** The constants whose codes or names stand in a list here. */
  <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
    return texts(key).stream().map(text -> choice(key, text, type)).toList();
  }

  private <E extends Enum<E>> E choice(String key, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (Json.code(constant).equals(text) || constant.name().equals(text)) {
        return constant;
      }
    }
    throw problemAt(key, Bilingual.of("本版本不认识这个值。", "This version does not know this value."));
  }

  /** A text in both languages; where there is no English one, the Chinese stands for it. */
  Bilingual bilingual(String key) {
    return Bilingual.of(text(key), has(key + "En") ? text(key + "En") : text(key));
  }

  /** The texts of a list, as {@link #bilingual}. */
  List<Bilingual> bilinguals(String key) {
    List<String> chinese = texts(key);
    List<String> english = has(key + "En") ? texts(key + "En") : chinese;
    if (chinese.size() != english.size()) {
      throw problemAt(
          key, Bilingual.of("中英文列表的长度不同。", "The Chinese and the English list differ in length."));
    }
    List<Bilingual> texts = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      texts.add(Bilingual.of(chinese.get(i), english.get(i)));
    }
    return texts;
  }

  /** The texts of a list; none when the key is left out. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(key)) {
      if (!item.isString()) {
        throw problemAt(key, Bilingual.of("此处应为文本列表。", "A list of texts is expected here."));
      }
      texts.add(item.stringValue());
    }
    return texts;
  }

  /** The whole numbers of a list; none when the key is left out. */
  List<Long> numbers(String key) {
    List<Long> numbers = new ArrayList<>();
    for (JsonNode item : items(key)) {
      if (!item.canConvertToLong()) {
        throw problemAt(
            key, Bilingual.of("此处应为整数列表。", "A list of whole numbers is expected here."));
      }
      numbers.add(item.longValue());
    }
    return numbers;
  }

  JsonMap map(String key) {
    return of(
        require(key, JsonNode::isObject, Bilingual.of("此处应为对象。", "An object is expected here.")),
        pathOf(key));
  }

  /** The objects of a list; none when the key is left out. */
  <T> List<T> list(String key, Function<JsonMap, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode item : items(key)) {
      values.add(read.apply(of(item, pathOf(key) + "[" + values.size() + "]")));
    }
    return values;
  }

  /** The values of an object whose keys are ids, in the file's order. */
  <T> Map<String, T> byId(String key, Function<String, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    node.get(key).properties().forEach(e -> values.put(e.getKey(), read.apply(e.getKey())));
    return values;
  }

  <T> Optional<T> optional(String key, Function<String, T> read) {
    return has(key) ? Optional.of(read.apply(key)) : Optional.empty();
  }

  OptionalLong optionalNumber(String key) {
    return has(key) ? OptionalLong.of(number(key)) : OptionalLong.empty();
  }

  /** Whether the key stands there, be it with a null. */
  boolean mentions(String key) {
    return node.has(key);
  }

  private boolean has(String key) {
    @Nullable JsonNode value = node.get(key);
    return value != null && !value.isNull();
  }

  private JsonNode require(String key, Predicate<JsonNode> kind, Bilingual otherwise) {
    @Nullable JsonNode value = node.get(key);
    if (value == null || !kind.test(value)) {
      throw problemAt(
          key, value == null ? Bilingual.of("缺少这一项。", "The key is missing.") : otherwise);
    }
    return value;
  }

  private <T> T parsed(String key, Function<String, T> parse, Bilingual otherwise) {
    try {
      return parse.apply(text(key));
    } catch (DateTimeException e) {
      throw problemAt(key, otherwise);
    }
  }

  private Iterable<JsonNode> items(String key) {
    return has(key)
        ? require(key, JsonNode::isArray, Bilingual.of("此处应为列表。", "A list is expected here."))
            .values()
        : List.of();
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
