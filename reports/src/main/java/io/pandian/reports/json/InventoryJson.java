package io.pandian.reports.json;

import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code inventory.json}: the inventory as a file, from which every other report can be made again.
 * Equal inventories give equal bytes, and reading gives back an equal inventory. Assets pass one by
 * one, so that memory does not hold the file beside the inventory.
 */
public final class InventoryJson {
  /** Raised when a reader of the former version would misunderstand the file. */
  public static final int SCHEMA_VERSION = 1;

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
      json.writeName("assets");
      json.writeStartArray();
      for (Asset asset : inventory.assets()) {
        mapper.writeTree(json, AssetJson.write(asset));
      }
      json.writeEndArray();
      ObjectNode tail = Json.object();
      tail.set("unscanned", Json.list(inventory.unscanned(), ScanJson::writeUnscanned));
      tail.set("excluded", Json.list(inventory.excluded(), ScanJson::writeExcluded));
      tail.set("persons", PersonJson.writeHolding(inventory));
      tail.set("activities", Json.list(inventory.activities(), ActivityJson::write));
      tail.set("atoms", Json.list(inventory.atoms(), PersonJson::writeAtom));
      tail.set("decisions", Json.list(inventory.decisions(), DecisionJson::write));
      writeMembers(json, mapper, tail);
      json.writeEndObject();
    }
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

  /**
   * Reads an inventory back.
   *
   * @throws InvalidInput if the file is broken, is no inventory, or was written by a later version
   */
  public static Inventory read(InputStream in) {
    ObjectMapper mapper = JsonFiles.compact();
    try (JsonParser json = mapper.createParser(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw JsonMap.problem("", Bilingual.of("不是盘点结果文件。", "This is not an inventory."));
      }
      ObjectNode members = Json.object();
      List<Asset> assets = new ArrayList<>();
      for (@Nullable String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.START_ARRAY && name.equals("assets")) {
          readAssets(json, mapper, assets);
        } else {
          members.set(name, mapper.readTree(json));
          refuseOtherVersion(name, members);
        }
      }
      if (json.nextToken() != null) {
        throw JsonMap.problem("", Bilingual.of("盘点结果之后还有内容。", "Something follows the inventory."));
      }
      return inventory(JsonMap.of(members, ""), assets);
    } catch (JacksonException e) {
      throw InvalidInput.of(
          place(e),
          "",
          Bilingual.of("不是有效的 JSON，或者内容不完整。", "This is not JSON, or it breaks off."),
          Bilingual.of("请恢复文件或重新扫描。", "Restore the file or scan again."));
    }
  }

  private static void readAssets(JsonParser json, ObjectMapper mapper, List<Asset> assets) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String path = "assets[" + assets.size() + "]";
      assets.add(AssetJson.read(JsonMap.of(mapper.readTree(json), path)));
    }
  }

  private static void refuseOtherVersion(String name, ObjectNode members) {
    if (name.equals("schemaVersion") && JsonMap.of(members, "").number(name) > SCHEMA_VERSION) {
      throw InvalidInput.of(
          JsonMap.FILE,
          name,
          Bilingual.of(
              "文件由更高版本的 Pandian 写成；本版本最高支持格式 " + SCHEMA_VERSION + "。",
              "The file was written by a later version of Pandian; this one reads up to schema "
                  + SCHEMA_VERSION
                  + "."),
          Bilingual.of(
              "请用写成该文件的版本或更高版本打开。", "Open it with the version that wrote it, or a later one."));
    }
  }

  private static Inventory inventory(JsonMap map, List<Asset> assets) {
    map.number("schemaVersion");
    return new Inventory(
        ScanJson.read(map.map("scan")),
        ScanJson.readOrganisation(map.map("organisation")),
        map.list("sources", ScanJson::readSource),
        map.list("dataItems", DataItemJson::read),
        assets,
        map.list("unscanned", ScanJson::readUnscanned),
        map.list("excluded", ScanJson::readExcluded),
        PersonJson.readHolding(map.map("persons")),
        map.list("activities", ActivityJson::read),
        map.list("atoms", PersonJson::readAtom),
        map.list("decisions", DecisionJson::read));
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? JsonMap.FILE
        : JsonMap.FILE + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
  }
}
