package io.pandian.reports.json;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.indication.Indication;
import io.pandian.classifier.indication.Indication.Clue;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.Indicator;
import io.pandian.config.taxonomy.Indicators;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What points to important data, for readers who look for that alone: the subjects an asset speaks
 * of, each with its words; and, where it is the number of persons held that points to it, the
 * grade's reasons for each of its categories.
 */
final class IndicatorJson {
  private IndicatorJson() {}

  static ArrayNode write(Asset asset) {
    ArrayNode indicators = Json.list(asset.indications(), IndicatorJson::indication);
    Optional<ImportantDataStanding> standing = asset.grade().standing();
    if (asset.indications().isEmpty() && standing.isPresent()) {
      for (String category : asset.grade().categories()) {
        indicators
            .addObject()
            .put("category", category)
            .put("standing", Json.code(standing.get()))
            .put("evidence", joined(asset.grade(), Bilingual::zh))
            .put("evidenceEn", joined(asset.grade(), Bilingual::en));
      }
    }
    return indicators;
  }

  static List<Indication> read(JsonMap asset) {
    return asset.list("indicators", Function.identity()).stream()
        .filter(indicator -> indicator.optional("indicator", indicator::text).isPresent())
        .map(
            indicator ->
                new Indication(
                    indicator.text("indicator"), indicator.list("clues", IndicatorJson::clue)))
        .toList();
  }

  private static ObjectNode indication(Indication found) {
    Optional<Indicator> known = Indicators.standard().indicator(found.indicator());
    ObjectNode node =
        Json.object()
            .put("indicator", found.indicator())
            .put("category", known.map(i -> i.title().zh()).orElse(found.indicator()))
            .put("standing", Json.code(ImportantDataStanding.SUSPECTED))
            .put("confidence", found.confidence())
            .put("evidence", "线索词：" + found.written())
            .put("evidenceEn", "words: " + found.written());
    node.set("clues", Json.list(found.clues(), IndicatorJson::clue));
    return node;
  }

  private static ObjectNode clue(Clue clue) {
    return Json.object()
        .put("word", clue.word())
        .put("field", clue.field())
        .put("weight", clue.weight());
  }

  private static Clue clue(JsonMap map) {
    return new Clue(map.text("word"), map.text("field"), Math.toIntExact(map.number("weight")));
  }

  private static String joined(Grade grade, Function<Bilingual, String> language) {
    return grade.because().stream().map(language).collect(Collectors.joining("\n"));
  }
}
