package io.pandian.reports.json;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.inventory.Asset.ClassifiedField;
import io.pandian.classifier.inventory.Asset.ClassifiedText;
import tools.jackson.databind.node.ObjectNode;

/** What a column or a text holds, with the evidence. */
final class FindingJson {
  private FindingJson() {}

  static ObjectNode writeField(ClassifiedField field) {
    FieldFinding finding = field.finding();
    ObjectNode node =
        Json.object()
            .put("name", finding.name())
            .put("type", finding.type())
            .put("comment", finding.comment())
            .put("dataItem", finding.dataItem().orElse(null))
            .put("confidence", finding.confidence())
            .put("personal", field.personal())
            .put("sensitive", field.sensitive());
    node.set("also", Json.list(finding.also(), FindingJson::writeCandidate));
    node.set("evidence", writeEvidence(finding.evidence()));
    return node;
  }

  static ClassifiedField readField(JsonMap map) {
    FieldFinding finding =
        new FieldFinding(
            map.text("name"),
            map.text("type"),
            map.text("comment"),
            map.optional("dataItem", map::text),
            map.fraction("confidence"),
            map.list("also", FindingJson::readCandidate),
            readEvidence(map.map("evidence")));
    return new ClassifiedField(finding, map.bool("personal"), map.bool("sensitive"));
  }

  static ObjectNode writeText(ClassifiedText text) {
    TextFinding finding = text.finding();
    ObjectNode node =
        Json.object()
            .put("dataItem", finding.dataItem())
            .put("count", finding.count())
            .put("distinct", finding.distinct())
            .put("confidence", finding.confidence())
            .put("personal", text.personal())
            .put("sensitive", text.sensitive());
    node.set("examples", Json.texts(finding.examples()));
    return node;
  }

  static ClassifiedText readText(JsonMap map) {
    TextFinding finding =
        new TextFinding(
            map.text("dataItem"),
            map.number("count"),
            map.number("distinct"),
            map.fraction("confidence"),
            map.texts("examples"));
    return new ClassifiedText(finding, map.bool("personal"), map.bool("sensitive"));
  }

  private static ObjectNode writeCandidate(Candidate candidate) {
    return Json.object()
        .put("dataItem", candidate.dataItem())
        .put("confidence", candidate.confidence());
  }

  private static Candidate readCandidate(JsonMap map) {
    return new Candidate(map.text("dataItem"), map.fraction("confidence"));
  }

  private static ObjectNode writeEvidence(Evidence evidence) {
    ObjectNode node =
        Json.object()
            .put("nonBlank", evidence.nonBlank())
            .put("matched", evidence.matched())
            .put("checkPassed", evidence.checkPassed())
            .put("distinct", evidence.distinct())
            .put("name", evidence.name());
    node.set("examples", Json.texts(evidence.examples()));
    return node;
  }

  private static Evidence readEvidence(JsonMap map) {
    return new Evidence(
        map.number("nonBlank"),
        map.number("matched"),
        map.number("checkPassed"),
        map.number("distinct"),
        map.text("name"),
        map.texts("examples"));
  }
}
