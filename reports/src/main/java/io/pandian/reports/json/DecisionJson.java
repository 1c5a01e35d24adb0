package io.pandian.reports.json;

import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.Alternative;
import io.pandian.classifier.pathways.PathwayDecision.Basis;
import io.pandian.classifier.pathways.PathwayDecision.Question;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.Ternary;
import io.pandian.config.rulebooks.Respondent;
import tools.jackson.databind.node.ObjectNode;

/** A decision with its basis, its open questions and its trace. */
final class DecisionJson {
  private DecisionJson() {}

  static ObjectNode write(PathwayDecision decision) {
    ObjectNode node =
        Json.object()
            .put("activity", decision.activity())
            .put("pathway", decision.pathway().name())
            .put("standing", decision.standing().name());
    node.set("items", Json.texts(decision.items()));
    node.set("basis", Json.list(decision.basis(), DecisionJson::writeBasis));
    node.put("conservative", decision.conservative().name());
    node.set("alternatives", Json.list(decision.alternatives(), DecisionJson::writeAlternative));
    node.set("questions", Json.list(decision.questions(), DecisionJson::writeQuestion));
    Json.bilinguals(node, "duties", decision.duties());
    node.set("trace", Json.list(decision.trace(), DecisionJson::writeStep));
    decision.counts().ifPresent(counts -> node.set("counts", writeCounts(counts)));
    return node;
  }

  static PathwayDecision read(JsonMap map) {
    return new PathwayDecision(
        map.text("activity"),
        map.choice("pathway", Pathway.class),
        map.choice("standing", Standing.class),
        map.texts("items"),
        map.list("basis", DecisionJson::readBasis),
        map.choice("conservative", Pathway.class),
        map.list("alternatives", DecisionJson::readAlternative),
        map.list("questions", DecisionJson::readQuestion),
        map.bilinguals("duties"),
        map.list("trace", DecisionJson::readStep),
        map.optional("counts", key -> readCounts(map.map(key))));
  }

  private static ObjectNode writeBasis(Basis basis) {
    ObjectNode node =
        Json.object()
            .put("rulebook", basis.rulebook())
            .put("item", basis.item())
            .put("citation", basis.citation());
    Json.bilingual(node, "summary", basis.summary());
    return node;
  }

  private static Basis readBasis(JsonMap map) {
    return new Basis(
        map.text("rulebook"), map.text("item"), map.text("citation"), map.bilingual("summary"));
  }

  private static ObjectNode writeAlternative(Alternative alternative) {
    ObjectNode node = Json.object().put("pathway", alternative.pathway().name());
    Json.bilingual(node, "if", alternative.condition());
    return node;
  }

  private static Alternative readAlternative(JsonMap map) {
    return new Alternative(map.choice("pathway", Pathway.class), map.bilingual("if"));
  }

  private static ObjectNode writeQuestion(Question question) {
    ObjectNode node = Json.object().put("id", question.id());
    Json.bilingual(node, "text", question.text());
    Json.bilingual(node, "asked", question.asked());
    node.put("by", Json.code(question.by())).put("key", question.key());
    return node;
  }

  private static Question readQuestion(JsonMap map) {
    return new Question(
        map.text("id"), map.bilingual("text"), map.choice("by", Respondent.class), map.text("key"));
  }

  private static ObjectNode writeStep(TraceStep step) {
    ObjectNode node = Json.object();
    Json.bilingual(node, "condition", step.condition());
    node.put("value", Json.code(step.value()));
    Json.bilingual(node, "from", step.from());
    return node;
  }

  private static TraceStep readStep(JsonMap map) {
    return new TraceStep(
        map.bilingual("condition"), map.choice("value", Ternary.class), map.bilingual("from"));
  }

  private static ObjectNode writeCounts(ScopeCount counts) {
    ObjectNode node = Json.object().put("key", counts.key());
    Json.bilingual(node, "scope", counts.scope());
    node.put("nonSensitive", counts.nonSensitive())
        .put("sensitive", counts.sensitive())
        .put("union", counts.union())
        .put("lower", counts.lower())
        .put("upper", counts.upper());
    counts.nextThreshold().ifPresent(next -> node.put("nextThreshold", next));
    counts.compared().ifPresent(count -> node.put("compared", count));
    counts.projectedCrossing().ifPresent(day -> node.put("projectedCrossing", day.toString()));
    counts.projected().ifPresent(count -> node.put("projected", count));
    return node;
  }

  private static ScopeCount readCounts(JsonMap map) {
    return new ScopeCount(
        map.optional("key", map::text).orElse(""),
        map.bilingual("scope"),
        map.number("nonSensitive"),
        map.number("sensitive"),
        map.number("union"),
        map.optionalNumber("lower").orElse(map.number("union")),
        map.optionalNumber("upper").orElse(map.number("union")),
        map.optionalNumber("nextThreshold"),
        map.optionalNumber("compared"),
        map.optional("projectedCrossing", map::date),
        map.optionalNumber("projected"));
  }
}
