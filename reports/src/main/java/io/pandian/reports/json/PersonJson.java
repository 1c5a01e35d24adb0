package io.pandian.reports.json;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.reports.totals.Unread;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Counts of natural persons. */
final class PersonJson {
  private PersonJson() {}

  static ObjectNode write(PersonCount count) {
    return Json.object()
        .put("nonSensitive", count.nonSensitive())
        .put("sensitive", count.sensitive())
        .put("union", count.union())
        .put("sensitiveWithAccounts", count.sensitiveWithAccounts())
        .put("lower", count.lower())
        .put("upper", count.upper())
        .put("settled", count.settled())
        .put("method", Json.code(count.method()));
  }

  /**
   * @param incomplete what was not read of it, so that nobody knows how many more persons there are
   */
  static ObjectNode write(PersonCount count, List<Bilingual> incomplete) {
    ObjectNode node = write(count);
    Json.bilinguals(node, "incomplete", incomplete);
    return node;
  }

  static PersonCount read(JsonMap map) {
    try {
      return new PersonCount(
          map.number("nonSensitive"),
          map.number("sensitive"),
          map.number("union"),
          map.number("sensitiveWithAccounts"),
          map.number("lower"),
          map.number("upper"),
          map.choice("method", PersonCount.Method.class));
    } catch (IllegalArgumentException e) {
      throw JsonMap.problem(
          map.path(), Bilingual.of("各项人数互相矛盾。", "These counts contradict each other."));
    }
  }

  static ObjectNode writeHolding(HoldingCount holding, Unread unread) {
    ObjectNode node = write(holding.total(), unread.total());
    ObjectNode bySource = node.putObject("bySource");
    holding
        .bySource()
        .forEach((source, count) -> bySource.set(source, write(count, unread.of(source))));
    ObjectNode overlap = node.putObject("overlap");
    holding.overlap().forEach(overlap::put);
    node.set("figures", FigureJson.write(holding.figures()));
    return node;
  }

  static HoldingCount readHolding(JsonMap map) {
    JsonMap bySource = map.map("bySource");
    JsonMap overlap = map.map("overlap");
    return new HoldingCount(
        read(map),
        map.byId("bySource", source -> read(bySource.map(source))),
        map.byId("overlap", overlap::number),
        map.optional("figures", key -> FigureJson.read(map.map(key))).orElse(PersonFigures.NONE));
  }

  static ObjectNode writeActivity(Persons persons, List<Bilingual> unread) {
    ObjectNode node =
        Json.object()
            .put("nonSensitive", persons.nonSensitive())
            .put("sensitive", persons.sensitive())
            .put("both", persons.nonSensitive() + persons.sensitive() - persons.union())
            .put("union", persons.union())
            .put("lower", persons.lower())
            .put("upper", persons.upper())
            .put("settled", persons.lower() == persons.upper());
    if (persons.minors() > 0) {
      node.put("minors", persons.minors());
    }
    Json.bilinguals(node, "incomplete", unread);
    persons.deleted().ifPresent(deleted -> node.put("deleted", deleted));
    return node;
  }

  static Persons readActivity(JsonMap map) {
    return new Persons(
            map.number("nonSensitive"),
            map.number("sensitive"),
            map.number("union"),
            map.number("lower"),
            map.number("upper"),
            map.optionalNumber("deleted"))
        .withMinors(map.optionalNumber("minors").orElse(0));
  }

  static ObjectNode writeAtom(PersonAtom atom) {
    ObjectNode node = Json.object();
    node.set("nonSensitiveIn", Json.texts(new TreeSet<>(atom.nonSensitiveIn())));
    node.set("sensitiveIn", Json.texts(new TreeSet<>(atom.sensitiveIn())));
    writePerhaps(node, "perhapsNonSensitiveIn", atom.perhapsNonSensitiveIn());
    writePerhaps(node, "perhapsSensitiveIn", atom.perhapsSensitiveIn());
    return node.put("persons", atom.persons()).put("differing", atom.differing());
  }

  private static void writePerhaps(ObjectNode node, String key, Set<String> activities) {
    if (!activities.isEmpty()) {
      node.set(key, Json.texts(new TreeSet<>(activities)));
    }
  }

  static PersonAtom readAtom(JsonMap map) {
    return new PersonAtom(
        Set.copyOf(map.texts("nonSensitiveIn")),
        Set.copyOf(map.texts("sensitiveIn")),
        Set.copyOf(map.texts("perhapsNonSensitiveIn")),
        Set.copyOf(map.texts("perhapsSensitiveIn")),
        map.number("persons"),
        map.optionalNumber("differing").orElse(0));
  }
}
