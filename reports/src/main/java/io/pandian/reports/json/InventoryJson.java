package io.pandian.reports.json;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.reading.InvalidInput;
import io.pandian.reports.totals.Unread;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code inventory.json}: the inventory as a file, from which every other report can be made again.
 * Equal inventories give equal bytes, and reading gives back an equal inventory. Assets pass one by
 * one and are not held, however many there are.
 */
public final class InventoryJson {
  /** Raised when a reader of the former version would misunderstand the file. */
  public static final int SCHEMA_VERSION = 1;

  static final String ASSETS = "assets";
  static final String UNSCANNED = "unscanned";
  static final String EXCLUDED = "excluded";
  static final String ACTIVITIES = "activities";
  static final String ATOMS = "atoms";
  static final String DECISIONS = "decisions";

  private InventoryJson() {}

  /** Writes the inventory, indented for people; leaves the stream open. */
  public static void write(Inventory inventory, OutputStream out) {
    write(inventory, JsonFiles.indented(), out);
  }

  /** Writes the inventory without blanks; leaves the stream open. */
  public static void writeCompact(Inventory inventory, OutputStream out) {
    write(inventory, JsonFiles.compact(), out);
  }

  private static void write(Inventory inventory, ObjectMapper mapper, OutputStream out) {
    try (JsonGenerator json = JsonFiles.generator(mapper, out)) {
      json.writeStartObject();
      ObjectNode head = Json.object().put("schemaVersion", SCHEMA_VERSION);
      head.set("scan", ScanJson.write(inventory.scan()));
      head.set("organisation", ScanJson.writeOrganisation(inventory.organisation()));
      head.set("sources", Json.list(inventory.sources(), ScanJson::writeSource));
      if (!inventory.declared().isEmpty()) {
        head.set("dataItems", Json.list(inventory.declared(), DataItemJson::write));
      }
      writeMembers(json, mapper, head);
      Unread unread = new Unread(inventory.sources());
      writeList(json, mapper, ASSETS, inventory.assets(), asset -> write(asset, unread));
      inventory.unscanned().forEach(unread::add);
      writeList(json, mapper, UNSCANNED, inventory.unscanned(), ScanJson::writeUnscanned);
      writeList(json, mapper, EXCLUDED, inventory.excluded(), ScanJson::writeExcluded);
      json.writeName("persons");
      mapper.writeTree(json, PersonJson.writeHolding(inventory.persons(), unread));
      writeList(json, mapper, ACTIVITIES, inventory.activities(), ActivityJson::write);
      writeList(json, mapper, ATOMS, inventory.atoms(), PersonJson::writeAtom);
      writeList(json, mapper, DECISIONS, inventory.decisions(), DecisionJson::write);
      json.writeEndObject();
    }
  }

  private static ObjectNode write(Asset asset, Unread unread) {
    unread.add(asset);
    return AssetJson.write(asset);
  }

  private static void writeMembers(JsonGenerator json, ObjectMapper mapper, ObjectNode members) {
    members
        .properties()
        .forEach(
            member -> {
              json.writeName(member.getKey());
              mapper.writeTree(json, member.getValue());
            });
  }

  /** One after the other, so that no more than one is a tree in memory. */
  private static <T> void writeList(
      JsonGenerator json,
      ObjectMapper mapper,
      String name,
      Iterable<T> values,
      Function<T, ObjectNode> write) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(value -> mapper.writeTree(json, write.apply(value)));
    json.writeEndArray();
  }

  /**
   * Reads an inventory back. Its assets stay in the file, which must remain as it is for as long as
   * the inventory is used.
   *
   * @throws InvalidInput if the file is broken, is no inventory, or was written by a later version
   * @throws IOException if it cannot be read
   */
  public static Inventory read(Path file) throws IOException {
    return InventoryReader.read(file);
  }
}
