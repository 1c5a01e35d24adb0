package io.pandian.reports.json;

import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.Doubt;
import io.pandian.classifier.pathways.facts.GroundConditions;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Introduced;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** An outbound activity with what it carries, in the words of a facts file. */
final class ActivityJson {
  private ActivityJson() {}

  static ObjectNode write(ActivityFacts facts) {
    Activity activity = facts.activity();
    ObjectNode node =
        Json.object()
            .put("id", activity.id())
            .put("name", activity.name())
            .put("sector", activity.sector())
            .put("scenario", activity.scenario());
    if (!facts.recipient().isEmpty()) {
      node.put("recipient", facts.recipient());
    }
    node.set("subjects", Json.texts(activity.subjects()));
    if (activity.nobodyElse()) {
      node.put("nobodyElse", true);
    }
    node.set("dataItems", Json.texts(activity.dataItems()));
    activity
        .persons()
        .ifPresent(p -> node.set("persons", PersonJson.writeActivity(p, activity.unread())));
    node.put("ground", activity.ground());
    GroundConditions conditions = activity.groundConditions();
    node.put("groundConditions", Json.code(conditions));
    if (conditions == GroundConditions.MET || conditions == GroundConditions.NOT_MET) {
      node.put("groundConditionsMet", conditions == GroundConditions.MET);
    }
    node.set("importantData", Json.list(activity.importantData(), ActivityJson::writeImportant));
    ObjectNode attributes = node.putObject("attributes");
    new TreeMap<>(activity.attributes()).forEach(attributes::put);
    node.set("special", Json.texts(activity.special()));
    node.put("access", activity.access());
    activity.from().ifPresent(day -> node.put("from", day.toString()));
    activity.to().ifPresent(day -> node.put("to", day.toString()));
    activity.entity().ifPresent(entity -> node.put("entity", entity));
    ObjectNode whose = node.putObject("whose");
    new TreeMap<>(activity.whose())
        .forEach((item, of) -> whose.set(item, Json.texts(of.stream().sorted().toList())));
    node.set("doubts", Json.list(activity.doubts(), ActivityJson::writeDoubt));
    activity
        .introduced()
        .ifPresent(
            introduced ->
                node.putObject("introduced")
                    .put("nonSensitive", introduced.nonSensitive())
                    .put("sensitive", introduced.sensitive()));
    writeCustomers(node, activity.customers());
    node.set("carries", Json.list(facts.carries(), ActivityJson::writeCarried));
    return node;
  }

  static ActivityFacts read(JsonMap map) {
    return new ActivityFacts(
        readActivity(map),
        map.textOrEmpty("recipient"),
        map.list("carries", ActivityJson::readCarried));
  }

  private static Activity readActivity(JsonMap map) {
    JsonMap attributes = map.map("attributes");
    return new Activity(
        map.text("id"),
        map.text("name"),
        map.text("sector"),
        map.text("scenario"),
        map.texts("subjects"),
        map.optional("nobodyElse", map::bool).orElse(false),
        map.texts("dataItems"),
        map.optional("persons", key -> PersonJson.readActivity(map.map(key))),
        map.optional("persons", key -> map.map(key).bilinguals("incomplete")).orElse(List.of()),
        map.text("ground"),
        map.choice("groundConditions", GroundConditions.class),
        map.list("importantData", ActivityJson::readImportant),
        map.byId("attributes", attributes::text),
        map.texts("special"),
        map.text("access"),
        map.optional("from", map::date),
        map.optional("to", map::date),
        map.optional("entity", map::text),
        map.byId("whose", item -> Set.copyOf(map.map("whose").texts(item))),
        map.list("doubts", ActivityJson::readDoubt),
        map.optional("introduced", key -> readIntroduced(map.map(key))),
        readCustomers(map));
  }

  /** That customers were counted and none found is said by a null. */
  private static void writeCustomers(ObjectNode node, Customers customers) {
    customers.declared().ifPresent(count -> node.put("customers", count));
    if (customers.measured().isPresent()) {
      node.put("customersMeasured", customers.measured().getAsLong());
    } else if (!customers.uncounted()) {
      node.putNull("customersMeasured");
    }
  }

  /** Files of versions that counted no customers lack the key. */
  private static Customers readCustomers(JsonMap map) {
    OptionalLong declared = map.optionalNumber("customers");
    return map.mentions("customersMeasured")
        ? new Customers(declared, map.optionalNumber("customersMeasured"))
        : Customers.uncounted(declared);
  }

  private static ObjectNode writeDoubt(Doubt doubt) {
    ObjectNode node = Json.object();
    Json.bilingual(node, "field", doubt.field());
    return node.put("sensitive", doubt.sensitive());
  }

  private static Doubt readDoubt(JsonMap map) {
    return new Doubt(map.bilingual("field"), map.bool("sensitive"));
  }

  private static Introduced readIntroduced(JsonMap map) {
    return new Introduced(map.number("nonSensitive"), map.number("sensitive"));
  }

  private static ObjectNode writeImportant(ImportantData data) {
    ObjectNode node =
        Json.object().put("item", data.item()).put("standing", Json.code(data.standing()));
    data.on().ifPresent(day -> node.put("on", day.toString()));
    return node.put("ground", data.ground());
  }

  private static ImportantData readImportant(JsonMap map) {
    return new ImportantData(
        map.text("item"),
        map.choice("standing", ImportantDataStanding.class),
        map.optional("on", map::date),
        map.text("ground"));
  }

  private static ObjectNode writeCarried(Carried carried) {
    ObjectNode node = Json.object().put("asset", carried.asset());
    node.set("fields", Json.texts(carried.fields()));
    carried.since().ifPresent(since -> node.put("since", since));
    node.set("persons", PersonJson.write(carried.persons()));
    return node;
  }

  private static Carried readCarried(JsonMap map) {
    return new Carried(
        map.text("asset"),
        map.texts("fields"),
        map.optional("since", map::text),
        PersonJson.read(map.map("persons")));
  }
}
