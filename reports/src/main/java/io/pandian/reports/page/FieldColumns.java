package io.pandian.reports.page;

import io.pandian.classifier.classification.Candidate;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Inventory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of all assets, attribute by attribute: {@code {"sizes": [how many each asset has],
 * "name": [...], "type": [...], ...}}. Like beside like compresses to two thirds of what fields one
 * after the other take, and fields are nearly all of a large page.
 */
final class FieldColumns {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", (json, f) -> json.writeString(f.finding().name())),
          new Column("type", (json, f) -> json.writeString(f.finding().type())),
          new Column("comment", (json, f) -> json.writeString(f.finding().comment())),
          new Column("dataItem", (json, f) -> json.writeString(f.finding().dataItem().orElse(""))),
          new Column("confidence", (json, f) -> json.writeNumber(f.finding().confidence())),
          new Column("personal", (json, f) -> json.writeNumber(f.personal() ? 1 : 0)),
          new Column("sensitive", (json, f) -> json.writeNumber(f.sensitive() ? 1 : 0)),
          new Column("nonBlank", (json, f) -> json.writeNumber(f.finding().evidence().nonBlank())),
          new Column("matched", (json, f) -> json.writeNumber(f.finding().evidence().matched())),
          new Column(
              "checkPassed", (json, f) -> json.writeNumber(f.finding().evidence().checkPassed())),
          new Column("distinct", (json, f) -> json.writeNumber(f.finding().evidence().distinct())),
          new Column("hint", (json, f) -> json.writeString(f.finding().evidence().name())),
          new Column("examples", (json, f) -> texts(json, f.finding().evidence().examples())),
          new Column("also", (json, f) -> candidates(json, f.finding().also())));

  private FieldColumns() {}

  static byte[] json(Inventory inventory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        MAPPER.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      json.writeStartObject();
      json.writeName("sizes");
      json.writeStartArray();
      inventory.assets().forEach(asset -> json.writeNumber(asset.fields().size()));
      json.writeEndArray();
      for (Column column : COLUMNS) {
        json.writeName(column.name());
        json.writeStartArray();
        fields(inventory).forEach(field -> column.write().accept(json, field));
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** The inventory without what stands in the columns. */
  static Inventory withoutFields(Inventory inventory) {
    return new Inventory(
        inventory.scan(),
        inventory.organisation(),
        inventory.sources(),
        inventory.declared(),
        inventory.assets().stream().map(Asset::withoutFields).toList(),
        inventory.unscanned(),
        inventory.excluded(),
        inventory.persons(),
        inventory.activities(),
        inventory.atoms(),
        inventory.decisions());
  }

  private static Stream<ClassifiedField> fields(Inventory inventory) {
    return inventory.assets().stream().flatMap(asset -> asset.fields().stream());
  }

  private static void texts(JsonGenerator json, List<String> texts) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void candidates(JsonGenerator json, List<Candidate> candidates) {
    json.writeStartArray();
    for (Candidate candidate : candidates) {
      json.writeStartArray();
      json.writeString(candidate.dataItem());
      json.writeNumber(candidate.confidence());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** An attribute of a field and how it is written. */
  private record Column(String name, BiConsumer<JsonGenerator, ClassifiedField> write) {}
}
