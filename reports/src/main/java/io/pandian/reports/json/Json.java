package io.pandian.reports.json;

import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the kinds of value that recur in the files are written. {@link JsonMap} reads them back. */
final class Json {
  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode texts(Iterable<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  /** An enum's name as written in files: lower case with hyphens. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Chinese under the key, English under the key with {@code En}. */
  static void bilingual(ObjectNode node, String key, Bilingual text) {
    node.put(key, text.zh()).put(key + "En", text.en());
  }

  /** Two lists of equal length: Chinese under the key, English under the key with {@code En}. */
  static void bilinguals(ObjectNode node, String key, List<Bilingual> texts) {
    node.set(key, texts(texts.stream().map(Bilingual::zh).toList()));
    node.set(key + "En", texts(texts.stream().map(Bilingual::en).toList()));
  }
}
