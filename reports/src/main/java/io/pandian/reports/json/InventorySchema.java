package io.pandian.reports.json;

import io.pandian.config.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a written {@code inventory.json} against its JSON Schema before anybody is told that there
 * is one. Knows the words that the schema uses, no others. What stands in the file's own lists
 * passes one by one, so that a large inventory costs no more memory than a small one; of these
 * lists the schema says what is in them, not how long they are.
 */
public final class InventorySchema {
  private static final Set<String> SAID = Set.of("$schema", "$defs", "title", "description");

  private final JsonNode schema;
  private final Map<String, Pattern> patterns = new HashMap<>();

  private InventorySchema(JsonNode schema) {
    this.schema = schema;
  }

  /** The schema that is packed with Pandian. */
  static InventorySchema standard() {
    return new InventorySchema(
        JsonFiles.compact().readTree(Resources.text("schemas/inventory.schema.json")));
  }

  /**
   * Checks a file.
   *
   * @throws IllegalStateException if it breaks the schema; says where and which rule, no value
   * @throws IOException if it cannot be read
   */
  public static void check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      standard().check(in);
    }
  }

  void check(InputStream in) {
    ObjectMapper mapper = JsonFiles.compact();
    try (JsonParser json = mapper.createParser(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw broken("", "type");
      }
      ObjectNode members = Json.object();
      for (@Nullable String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
          members.putArray(name);
          JsonNode items = schema.path("properties").path(name).path("items");
          for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            check(mapper.readTree(json), items, name + "[" + i + "]");
          }
        } else {
          members.set(name, mapper.readTree(json));
        }
      }
      check(members, schema, "");
    } catch (JacksonException e) {
      throw broken("", "syntax");
    }
  }

  private void check(JsonNode value, JsonNode rules, String at) {
    for (Map.Entry<String, JsonNode> rule : rules.properties()) {
      if (!holds(value, rule.getKey(), rule.getValue(), rules, at)) {
        throw broken(at, rule.getKey());
      }
    }
  }

  private boolean holds(JsonNode value, String word, JsonNode rule, JsonNode rules, String at) {
    return switch (word) {
      case "$ref" -> {
        check(value, schema.at(rule.asString().substring(1)), at);
        yield true;
      }
      case "type" -> isOneOf(value, rule);
      case "const" -> value.equals(rule);
      case "enum" -> rule.values().contains(value);
      case "minimum" -> !value.isNumber() || value.doubleValue() >= rule.doubleValue();
      case "maximum" -> !value.isNumber() || value.doubleValue() <= rule.doubleValue();
      case "pattern" ->
          !value.isString() || pattern(rule.asString()).matcher(value.asString()).find();
      case "minItems" -> !value.isArray() || value.size() >= rule.intValue();
      case "maxItems" -> !value.isArray() || value.size() <= rule.intValue();
      case "required" ->
          !value.isObject() || rule.values().stream().allMatch(n -> value.has(n.asString()));
      case "anyOf" -> rule.values().stream().anyMatch(one -> fits(value, one, at));
      case "items" -> {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
          check(value.get(i), rule, at + "[" + i + "]");
        }
        yield true;
      }
      case "properties" -> {
        rule.properties().stream()
            .filter(property -> value.has(property.getKey()))
            .forEach(p -> check(value.get(p.getKey()), p.getValue(), at + "/" + p.getKey()));
        yield true;
      }
      case "additionalProperties" -> others(value, rule, rules, at);
      default -> SAID.contains(word);
    };
  }

  private Pattern pattern(String expression) {
    return patterns.computeIfAbsent(expression, Pattern::compile);
  }

  private boolean others(JsonNode value, JsonNode rule, JsonNode rules, String at) {
    Set<String> names = new HashSet<>(value.propertyNames());
    names.removeAll(rules.path("properties").propertyNames());
    if (rule.isBoolean()) {
      return rule.booleanValue() || names.isEmpty();
    }
    // A name may be a value of somebody's.
    names.forEach(name -> check(value.get(name), rule, at + "/*"));
    return true;
  }

  private boolean fits(JsonNode value, JsonNode rules, String at) {
    try {
      check(value, rules, at);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static boolean isOneOf(JsonNode value, JsonNode types) {
    return types.isArray()
        ? types.values().stream().anyMatch(type -> isA(value, type.asString()))
        : isA(value, types.asString());
  }

  private static boolean isA(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      case "integer" -> value.isIntegralNumber();
      default -> value.isNumber();
    };
  }

  private static IllegalStateException broken(String at, String rule) {
    return new IllegalStateException("the inventory breaks its schema at \"" + at + "\": " + rule);
  }
}
