package io.pandian.reports.json;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.individuals.YearCurve;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the counts of persons beside the counts. */
final class FigureJson {
  private FigureJson() {}

  static ObjectNode write(PersonFigures figures) {
    ObjectNode node = Json.object().put("minors", figures.minors());
    ObjectNode minors = node.putObject("minorsBySource");
    figures.minorsBySource().forEach(minors::put);
    ObjectNode ofActivities = node.putObject("minorsByActivity");
    figures.minorsByActivity().forEach(ofActivities::put);
    ObjectNode overlap = node.putObject("activityOverlap");
    figures.activityOverlap().forEach(overlap::put);
    ObjectNode curves = node.putObject("curves");
    figures.curves().forEach((activity, curve) -> curves.set(activity, write(curve)));
    ObjectNode basis = node.putObject("basis");
    figures.basis().forEach((source, rests) -> basis.set(source, write(rests)));
    ObjectNode open = node.putObject("basisOfOpen");
    figures.basisOfOpen().forEach((asset, rests) -> open.set(asset, write(rests)));
    return node;
  }

  private static ObjectNode write(YearCurve curve) {
    ObjectNode node = Json.object();
    ArrayNode persons = node.putArray("persons");
    curve.persons().forEach(persons::add);
    ArrayNode sensitive = node.putArray("sensitive");
    curve.sensitive().forEach(sensitive::add);
    return node;
  }

  private static ObjectNode write(CountBasis basis) {
    ObjectNode node =
        Json.object()
            .put("sights", basis.sights())
            .put("strong", basis.strong())
            .put("linking", basis.linking())
            .put("local", basis.local())
            .put("namedOnly", basis.namedOnly())
            .put("devicesOnly", basis.devicesOnly())
            .put("nobody", basis.nobody())
            .put("referred", basis.referred())
            .put("untied", basis.untied());
    ArrayNode keys = node.putArray("keys");
    for (CountBasis.KeyUse key : basis.keys()) {
      keys.add(
          Json.object()
              .put("dataItem", key.dataItem())
              .put("strength", Json.code(key.strength()))
              .put("values", key.values())
              .put("joined", key.joined())
              .put("refused", key.refused()));
    }
    return node;
  }

  static PersonFigures read(JsonMap map) {
    JsonMap minors = map.map("minorsBySource");
    JsonMap overlap = map.map("activityOverlap");
    JsonMap curves = map.map("curves");
    JsonMap basis = map.map("basis");
    return new PersonFigures(
        map.number("minors"),
        map.byId("minorsBySource", minors::number),
        map.optional("minorsByActivity", key -> map.byId(key, map.map(key)::number))
            .orElse(Map.of()),
        map.byId("activityOverlap", overlap::number),
        map.byId("curves", activity -> readCurve(curves.map(activity))),
        map.byId("basis", source -> readBasis(basis.map(source))),
        map.optional("basisOfOpen", key -> readBases(map, key)).orElse(Map.of()));
  }

  private static YearCurve readCurve(JsonMap map) {
    return new YearCurve(map.numbers("persons"), map.numbers("sensitive"));
  }

  private static Map<String, CountBasis> readBases(JsonMap map, String key) {
    JsonMap bases = map.map(key);
    return map.byId(key, id -> readBasis(bases.map(id)));
  }

  private static CountBasis readBasis(JsonMap map) {
    List<CountBasis.KeyUse> keys =
        map.list(
            "keys",
            key ->
                new CountBasis.KeyUse(
                    key.text("dataItem"),
                    key.choice("strength", IdentifierStrength.class),
                    key.number("values"),
                    key.number("joined"),
                    key.number("refused")));
    return new CountBasis(
        map.number("sights"),
        map.number("strong"),
        map.number("linking"),
        map.number("local"),
        map.number("namedOnly"),
        map.number("devicesOnly"),
        map.number("nobody"),
        map.number("referred"),
        map.number("untied"),
        keys);
  }
}
