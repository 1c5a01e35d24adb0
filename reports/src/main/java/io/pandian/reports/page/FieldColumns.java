package io.pandian.reports.page;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Inventory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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

  /** Writes the columns; the assets are passed once. */
  static void write(Inventory inventory, OutputStream out) throws IOException {
    try (Filling columns = new Filling()) {
      for (Asset asset : inventory.assets()) {
        columns.add(asset);
      }
      columns.writeTo(out);
    }
  }

  /** The inventory without what stands in the columns. */
  static Inventory withoutFields(Inventory inventory) {
    return new Inventory(
        inventory.scan(),
        inventory.organisation(),
        inventory.sources(),
        inventory.declared(),
        inventory.assets().map(Asset::withoutFields),
        inventory.unscanned(),
        inventory.excluded(),
        inventory.persons(),
        inventory.activities(),
        inventory.atoms(),
        inventory.decisions());
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

  /** The columns while they grow, each in a file: there may be more fields than memory holds. */
  private static final class Filling implements AutoCloseable {
    private final FilledColumn sizes;
    private final List<FilledColumn> filled = new ArrayList<>();

    Filling() throws IOException {
      sizes = begin("sizes");
      for (Column column : COLUMNS) {
        begin(column.name());
      }
    }

    private FilledColumn begin(String name) throws IOException {
      try {
        FilledColumn column = FilledColumn.begin(name);
        filled.add(column);
        return column;
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    void add(Asset asset) {
      sizes.json().writeNumber(asset.fields().size());
      for (int i = 0; i < COLUMNS.size(); i++) {
        BiConsumer<JsonGenerator, ClassifiedField> write = COLUMNS.get(i).write();
        JsonGenerator json = filled.get(i + 1).json();
        asset.fields().forEach(field -> write.accept(json, field));
      }
    }

    void writeTo(OutputStream out) throws IOException {
      String before = "{";
      for (FilledColumn column : filled) {
        out.write((before + '"' + column.name() + "\":").getBytes(StandardCharsets.UTF_8));
        column.writeTo(out);
        before = ",";
      }
      out.write('}');
    }

    @Override
    public void close() throws IOException {
      for (FilledColumn column : filled) {
        column.close();
      }
    }
  }

  /** A column in a file. */
  private record FilledColumn(String name, Path file, JsonGenerator json) {
    static FilledColumn begin(String name) throws IOException {
      Path file = Files.createTempFile("pandian-", ".json");
      JsonGenerator json =
          MAPPER.createGenerator(
              new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
      json.writeStartArray();
      return new FilledColumn(name, file, json);
    }

    void writeTo(OutputStream out) throws IOException {
      json.writeEndArray();
      json.close();
      Files.copy(file, out);
    }

    void close() throws IOException {
      json.close();
      Files.deleteIfExists(file);
    }
  }
}
