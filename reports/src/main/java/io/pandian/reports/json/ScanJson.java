package io.pandian.reports.json;

import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.RulebookUsed;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The run: who was scanned, by what rules, which sources, and what could not be read. */
final class ScanJson {
  private ScanJson() {}

  static ObjectNode write(Scan scan) {
    ObjectNode node =
        Json.object()
            .put("id", scan.id())
            .put("startedAt", scan.startedAt().toString())
            .put("finishedAt", scan.finishedAt().toString())
            .put("plan", scan.plan())
            .put("seed", scan.seed())
            .put("tool", scan.tool())
            .put("asOf", scan.asOf().toString())
            .put("standard", scan.standard().citation());
    node.set("rulebooks", Json.list(scan.rulebooks(), ScanJson::writeRulebook));
    return node;
  }

  static Scan read(JsonMap map) {
    return new Scan(
        map.text("id"),
        map.instant("startedAt"),
        map.instant("finishedAt"),
        map.text("plan"),
        map.number("seed"),
        map.text("tool"),
        map.date("asOf"),
        standard(map, "standard", map.text("standard")),
        map.list("rulebooks", ScanJson::readRulebook));
  }

  /** The standard with a citation that stands below a key. */
  static SensitivityStandard standard(JsonMap map, String key, String citation) {
    for (SensitivityStandard standard : SensitivityStandard.values()) {
      if (standard.citation().equals(citation)) {
        return standard;
      }
    }
    throw map.problemAt(
        key, Bilingual.of("本版本没有这项标准。", "This version does not know this standard."));
  }

  private static ObjectNode writeRulebook(RulebookUsed rulebook) {
    return Json.object()
        .put("id", rulebook.id())
        .put("edition", rulebook.edition())
        .put("title", rulebook.title())
        .put("sha256", rulebook.sha256());
  }

  private static RulebookUsed readRulebook(JsonMap map) {
    return new RulebookUsed(
        map.text("id"), map.text("edition"), map.text("title"), map.text("sha256"));
  }

  static ObjectNode writeOrganisation(Organisation organisation) {
    ObjectNode node =
        Json.object().put("name", organisation.name()).put("zone", organisation.zone());
    organisation.kind().ifPresent(kind -> node.put("kind", Json.code(kind)));
    putDeclared(node, "registeredInZone", organisation.registeredInZone());
    putDeclared(
        node, "criticalInfrastructureOperator", organisation.criticalInfrastructureOperator());
    putDeclared(node, "mayFollowOtherZones", organisation.mayFollowOtherZones());
    node.set("followsOtherZones", Json.list(organisation.follows(), ScanJson::writeAgreement));
    putDeclared(node, "operatesInZone", organisation.operatesInZone());
    putDeclared(node, "exportsFromZone", organisation.exportsFromZone());
    return node;
  }

  private static ObjectNode writeAgreement(Organisation.Agreement agreement) {
    ObjectNode node =
        Json.object().put("list", agreement.list()).put("agreedBy", agreement.agreedBy());
    agreement.on().ifPresent(day -> node.put("on", day.toString()));
    return node;
  }

  private static Organisation.Agreement readAgreement(JsonMap map) {
    return new Organisation.Agreement(
        map.text("list"), map.text("agreedBy"), map.optional("on", map::date));
  }

  private static void putDeclared(ObjectNode node, String key, Optional<Boolean> declared) {
    declared.ifPresent(value -> node.put(key, value));
  }

  static Organisation readOrganisation(JsonMap map) {
    return new Organisation(
        map.text("name"),
        map.optional("kind", key -> map.choice(key, Organisation.Kind.class)),
        map.text("zone"),
        map.optional("registeredInZone", map::bool),
        map.optional("criticalInfrastructureOperator", map::bool),
        map.optional("mayFollowOtherZones", map::bool),
        map.list("followsOtherZones", ScanJson::readAgreement),
        map.optional("operatesInZone", map::bool),
        map.optional("exportsFromZone", map::bool));
  }

  static ObjectNode writeSource(SourceSummary source) {
    ObjectNode node =
        Json.object()
            .put("id", source.id())
            .put("type", source.type())
            .put("product", source.product())
            .put("assets", source.assets())
            .put("unscanned", source.unscanned());
    Json.bilinguals(node, "warnings", source.warnings());
    return node;
  }

  static SourceSummary readSource(JsonMap map) {
    return new SourceSummary(
        map.text("id"),
        map.text("type"),
        map.text("product"),
        Math.toIntExact(map.number("assets")),
        Math.toIntExact(map.number("unscanned")),
        map.bilinguals("warnings"));
  }

  static ObjectNode writeExcluded(Excluded excluded) {
    return Json.object()
        .put("source", excluded.source())
        .put("path", excluded.path())
        .put("pattern", excluded.pattern());
  }

  static Excluded readExcluded(JsonMap map) {
    return new Excluded(map.text("source"), map.text("path"), map.text("pattern"));
  }

  static ObjectNode writeUnscanned(Unscanned unscanned) {
    ObjectNode node =
        Json.object()
            .put("source", unscanned.source())
            .put("path", unscanned.path())
            .put("reason", unscanned.reason().code());
    Json.bilingual(node, "detail", unscanned.detail());
    return node;
  }

  static Unscanned readUnscanned(JsonMap map) {
    return new Unscanned(
        map.text("source"),
        map.text("path"),
        map.choice("reason", UnscannedReason.class),
        map.bilingual("detail"));
  }
}
