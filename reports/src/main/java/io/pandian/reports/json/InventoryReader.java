package io.pandian.reports.json;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an inventory from its file. Every asset is read once, so that a broken file is refused at
 * once, and is then left where it is.
 */
final class InventoryReader {
  private static final List<String> LISTS =
      List.of(
          InventoryJson.ASSETS,
          InventoryJson.UNSCANNED,
          InventoryJson.EXCLUDED,
          InventoryJson.ACTIVITIES,
          InventoryJson.ATOMS,
          InventoryJson.DECISIONS);

  private final ObjectMapper mapper;
  private final JsonParser json;

  /** All but what stands in the lists. */
  private final ObjectNode members = Json.object();

  private final List<Unscanned> unscanned = new ArrayList<>();
  private final List<Excluded> excluded = new ArrayList<>();
  private final List<ActivityFacts> activities = new ArrayList<>();
  private final List<PersonAtom> atoms = new ArrayList<>();
  private final List<PathwayDecision> decisions = new ArrayList<>();
  private int assets;

  private InventoryReader(ObjectMapper mapper, JsonParser json) {
    this.mapper = mapper;
    this.json = json;
  }

  static Inventory read(Path file) throws IOException {
    ObjectMapper mapper = JsonFiles.compact();
    try (JsonParser json = JsonFiles.parser(mapper, file)) {
      InventoryReader reader = new InventoryReader(mapper, json);
      reader.readMembers();
      return reader.inventory(file);
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  static InvalidInput broken(JacksonException e) {
    return InvalidInput.of(
        place(e),
        "",
        Bilingual.of("不是有效的 JSON，或者内容不完整。", "This is not JSON, or it breaks off."),
        Bilingual.of("请恢复文件或重新扫描。", "Restore the file or scan again."));
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? JsonMap.FILE
        : JsonMap.FILE + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
  }

  private void readMembers() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw JsonMap.problem("", Bilingual.of("不是盘点结果文件。", "This is not an inventory."));
    }
    for (@Nullable String name = json.nextName(); name != null; name = json.nextName()) {
      if (json.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
        readList(name);
      } else {
        members.set(name, mapper.readTree(json));
        refuseOtherVersion(name);
      }
    }
    if (json.nextToken() != null) {
      throw JsonMap.problem("", Bilingual.of("盘点结果之后还有内容。", "Something follows the inventory."));
    }
  }

  private void readList(String name) {
    switch (name) {
      case InventoryJson.UNSCANNED -> each(name, ScanJson::readUnscanned, unscanned::add);
      case InventoryJson.EXCLUDED -> each(name, ScanJson::readExcluded, excluded::add);
      case InventoryJson.ACTIVITIES -> each(name, ActivityJson::read, activities::add);
      case InventoryJson.ATOMS -> each(name, PersonJson::readAtom, atoms::add);
      case InventoryJson.DECISIONS -> each(name, DecisionJson::read, decisions::add);
      default -> each(name, AssetJson::read, asset -> assets++);
    }
  }

  private <T> void each(String name, Function<JsonMap, T> read, Consumer<T> to) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      to.accept(read.apply(JsonMap.of(mapper.readTree(json), name + "[" + i + "]")));
    }
  }

  private void refuseOtherVersion(String name) {
    if (name.equals("schemaVersion")
        && JsonMap.of(members, "").number(name) > InventoryJson.SCHEMA_VERSION) {
      throw InvalidInput.of(
          JsonMap.FILE,
          name,
          Bilingual.of(
              "文件由更高版本的 Pandian 写成；本版本最高支持格式 " + InventoryJson.SCHEMA_VERSION + "。",
              "The file was written by a later version of Pandian; this one reads up to schema "
                  + InventoryJson.SCHEMA_VERSION
                  + "."),
          Bilingual.of(
              "请用写成该文件的版本或更高版本打开。", "Open it with the version that wrote it, or a later one."));
    }
  }

  private Inventory inventory(Path file) {
    JsonMap map = JsonMap.of(members, "");
    map.number("schemaVersion");
    // One that stands here is no list.
    LISTS.forEach(name -> map.list(name, Function.identity()));
    return new Inventory(
        ScanJson.read(map.map("scan")),
        ScanJson.readOrganisation(map.map("organisation")),
        map.list("sources", ScanJson::readSource),
        map.list("dataItems", DataItemJson::read),
        new StoredAssets(file, assets),
        unscanned,
        excluded,
        PersonJson.readHolding(map.map("persons")),
        activities,
        atoms,
        decisions);
  }
}
