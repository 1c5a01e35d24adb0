package io.pandian.reports.json;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.reports.totals.Unread;
import tools.jackson.databind.node.ObjectNode;

/** A table, sheet or document. What is empty or unknown is left out, lists of its kind excepted. */
final class AssetJson {
  private AssetJson() {}

  static ObjectNode write(Asset asset) {
    ObjectNode node =
        Json.object()
            .put("id", asset.id())
            .put("source", asset.source())
            .put("kind", Json.code(asset.kind()))
            .put("path", asset.path());
    if (!asset.comment().isEmpty()) {
      node.put("comment", asset.comment());
    }
    if (!asset.mediaType().isEmpty()) {
      node.put("mediaType", asset.mediaType());
    }
    asset.bytes().ifPresent(bytes -> node.put("bytes", bytes));
    asset.rows().ifPresent(rows -> node.put("rows", rows));
    node.put("rowsExact", asset.rowsExact()).put("sampled", asset.sampled());
    asset.partial().ifPresent(partial -> Json.bilingual(node, "partial", partial));
    asset.unreadRows().ifPresent(rows -> node.put("unreadRows", rows));
    writeContent(node, asset);
    return node;
  }

  private static void writeContent(ObjectNode node, Asset asset) {
    boolean table = tabular(asset.kind());
    if (table || !asset.fields().isEmpty()) {
      node.set("fields", Json.list(asset.fields(), FindingJson::writeField));
    }
    if (!table || !asset.findings().isEmpty()) {
      node.set("findings", Json.list(asset.findings(), FindingJson::writeText));
    }
    asset.subject().ifPresent(subject -> node.put("subject", subject));
    node.set("personSlots", Json.list(asset.personSlots(), AssetJson::writeSlot));
    node.set("indicators", IndicatorJson.write(asset));
    node.set("persons", PersonJson.write(asset.persons(), Unread.of(asset)));
    node.set("grade", writeGrade(asset.grade()));
  }

  static Asset read(JsonMap map) {
    return new Asset(
        map.text("id"),
        map.text("source"),
        map.choice("kind", AssetKind.class),
        map.text("path"),
        map.textOrEmpty("comment"),
        map.textOrEmpty("mediaType"),
        map.optionalNumber("bytes"),
        map.optionalNumber("rows"),
        map.bool("rowsExact"),
        map.number("sampled"),
        map.optional("partial", map::bilingual),
        map.optionalNumber("unreadRows"),
        map.list("fields", FindingJson::readField),
        map.list("findings", FindingJson::readText),
        map.optional("subject", map::text),
        map.list("personSlots", AssetJson::readSlot),
        IndicatorJson.read(map),
        PersonJson.read(map.map("persons")),
        readGrade(map.map("grade")));
  }

  private static boolean tabular(AssetKind kind) {
    return switch (kind) {
      case TABLE, VIEW, SHEET, DELIMITED -> true;
      case DOCUMENT, IMAGE, ARCHIVE, OTHER -> false;
    };
  }

  private static ObjectNode writeSlot(PersonSlot slot) {
    ObjectNode node = Json.object();
    node.set("fields", Json.texts(slot.fields()));
    node.put("role", slot.role()).put("standing", Json.code(slot.standing()));
    node.set("doubtful", Json.texts(slot.doubtful()));
    node.set("grounds", Json.texts(slot.grounds().stream().map(Json::code).toList()));
    return node;
  }

  private static PersonSlot readSlot(JsonMap map) {
    return new PersonSlot(
        map.text("role"),
        map.texts("fields"),
        map.choice("standing", PersonSlot.Standing.class),
        map.texts("doubtful"),
        map.choices("grounds", PersonSlot.Ground.class));
  }

  private static ObjectNode writeGrade(Grade grade) {
    ObjectNode node =
        Json.object().put("level", Json.code(grade.level())).put("sublevel", grade.sublevel());
    grade.standing().ifPresent(standing -> node.put("standing", Json.code(standing)));
    node.set("categories", Json.texts(grade.categories()));
    Json.bilinguals(node, "because", grade.because());
    return node;
  }

  private static Grade readGrade(JsonMap map) {
    return new Grade(
        map.choice("level", Grade.Level.class),
        Math.toIntExact(map.number("sublevel")),
        map.optional("standing", key -> map.choice(key, ImportantDataStanding.class)),
        map.texts("categories"),
        map.bilinguals("because"));
  }
}
