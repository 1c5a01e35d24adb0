package io.pandian.schemas;

import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a JSON Schema that is packed with Pandian.
 *
 * @param file the schema's file, of which the place is and to which its references belong
 * @param node what stands there
 */
public record Schema(String file, JsonNode node) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

  /** The whole of a schema, for example {@code plan}. */
  public static Schema of(String name) {
    return inFile(name + ".schema.json");
  }

  private static Schema inFile(String file) {
    return new Schema(
        file, FILES.computeIfAbsent(file, f -> JSON.readTree(Resources.text("schemas/" + f))));
  }

  /** What a reference leads to; the same place where there is none. */
  public Schema resolved() {
    if (!node.has("$ref")) {
      return this;
    }
    String[] reference = node.path("$ref").asString().split("#", 2);
    Schema target = reference[0].isEmpty() ? inFile(file) : inFile(reference[0]);
    return target.at(target.node.at(reference[1])).resolved();
  }

  /** The forms that a value may have: one, or several below {@code anyOf} and {@code oneOf}. */
  public List<Schema> forms() {
    Schema target = resolved();
    List<Schema> forms = new ArrayList<>();
    Stream.of("anyOf", "oneOf")
        .flatMap(word -> target.node.path(word).values().stream())
        .filter(one -> !one.has("required"))
        .forEach(one -> forms.addAll(target.at(one).forms()));
    return forms.isEmpty() ? List.of(target) : forms;
  }

  public boolean isObject() {
    return node.has("properties");
  }

  /** Every mapping that the file describes, in its order. */
  public List<Schema> objects() {
    List<Schema> found = new ArrayList<>();
    if (isObject() && node.path("type").asString("").equals("object")) {
      found.add(this);
    }
    for (JsonNode inner : node.values()) {
      if (inner.isContainer()) {
        found.addAll(at(inner).objects());
      }
    }
    return found;
  }

  /** The keys that a mapping may have: all, or those of the item's kind where it says so. */
  public Set<String> keys(JsonNode mapping) {
    Set<String> keys = new LinkedHashSet<>(node.path("properties").propertyNames());
    for (JsonNode rule : node.path("allOf").values()) {
      JsonNode kind = rule.at("/if/properties/kind/const");
      if (!kind.isMissingNode() && kind.equals(mapping.path("kind"))) {
        keys.retainAll(named(rule));
      }
    }
    return keys;
  }

  /** The keys of every kind of item, with those of the kind that a rule is about. */
  private Set<String> named(JsonNode rule) {
    Set<String> named = new LinkedHashSet<>();
    at(rule.at("/then/propertyNames"))
        .forms()
        .forEach(f -> f.node.path("enum").values().forEach(name -> named.add(name.asString())));
    return named;
  }

  /** What stands below a key of a mapping; empty if no such key may be there. */
  public Optional<Schema> property(String key) {
    JsonNode named = node.path("properties").path(key);
    JsonNode others = node.path("additionalProperties");
    return Stream.of(named, others).filter(JsonNode::isObject).findFirst().map(this::at);
  }

  public Schema items() {
    return at(node.path("items"));
  }

  /** The words of which a value, or each of a list, is one; empty where any text may stand. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (Schema form : forms()) {
      JsonNode one =
          form.node.path("type").asString("").equals("array") ? form.items().node : form.node;
      one.path("enum").values().forEach(word -> words.add(word.asString()));
    }
    return words;
  }

  public Schema at(JsonNode other) {
    return new Schema(file, other);
  }
}
