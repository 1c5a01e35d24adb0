package io.pandian.reports.json;

import io.pandian.classifier.pathways.HoldingFinding;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code pandian decide --format json}. */
public final class DecisionsJson {
  private DecisionsJson() {}

  /**
   * Writes the decisions, indented for people; leaves the stream open.
   *
   * @param asOf the day of judgement
   * @param overall the strictest pathway over the activities in scope
   * @param decisions one for each activity
   * @param holdings what the persons held make of the data
   */
  public static void write(
      LocalDate asOf,
      Pathway overall,
      List<PathwayDecision> decisions,
      List<HoldingFinding> holdings,
      OutputStream out) {
    ObjectNode answer = Json.object().put("asOf", asOf.toString()).put("overall", overall.name());
    answer.set("decisions", Json.list(decisions, DecisionJson::write));
    answer.set("holdings", Json.list(holdings, DecisionsJson::holding));
    ObjectMapper mapper = JsonFiles.indented();
    try (JsonGenerator json = JsonFiles.generator(mapper, out)) {
      mapper.writeTree(json, answer);
      json.writeRaw('\n');
    }
  }

  private static ObjectNode holding(HoldingFinding finding) {
    ObjectNode node =
        Json.object()
            .put("rulebook", finding.item().rulebook())
            .put("item", finding.item().id())
            .put("citation", finding.item().citation().toString())
            .put("standing", Json.code(finding.standing()))
            .put("everyReading", finding.everyReading());
    Json.bilingual(node, "text", finding.text());
    return node;
  }
}
