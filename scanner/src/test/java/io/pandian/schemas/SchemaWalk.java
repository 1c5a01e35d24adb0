package io.pandian.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through a file and its schema side by side. */
public final class SchemaWalk {
  /**
   * A mapping of the file.
   *
   * @param path where it stands, as readers say it; empty for the whole file
   * @param mapping what stands there
   * @param schema what may stand there
   */
  public record Place(String path, ObjectNode mapping, Schema schema) {
    String pathOf(String key) {
      return path.isEmpty() ? key : path + "." + key;
    }
  }

  private final List<Place> places = new ArrayList<>();

  private SchemaWalk() {}

  /**
   * Every mapping of a file whose keys its schema names.
   *
   * @throws IllegalArgumentException if a key stands where the schema knows none
   */
  public static List<Place> places(JsonNode file, Schema schema) {
    SchemaWalk walk = new SchemaWalk();
    walk.step("", file, schema);
    return walk.places;
  }

  private void step(String path, JsonNode value, Schema schema) {
    if (value instanceof ObjectNode mapping) {
      Schema form = fitting(path, mapping, schema);
      if (form.isObject()) {
        places.add(new Place(path, mapping, form));
      }
      for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
        String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        step(at, entry.getValue(), form.property(entry.getKey()).orElseThrow());
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      for (Schema form : schema.forms()) {
        if (form.node().has("items")) {
          step(path + "[" + i + "]", value.get(i), form.items());
        }
      }
    }
  }

  private static Schema fitting(String path, ObjectNode mapping, Schema schema) {
    return schema.forms().stream()
        .filter(form -> fits(mapping, form))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mapping of the schema at " + path));
  }

  private static boolean fits(ObjectNode mapping, Schema form) {
    Set<String> types = form.property("type").map(Schema::words).orElse(Set.of());
    return mapping.propertyNames().stream().allMatch(key -> form.property(key).isPresent())
        && (types.isEmpty() || types.contains(mapping.path("type").asString("")));
  }
}
