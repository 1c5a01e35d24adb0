package io.pandian.reports.page;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.Standing;
import io.pandian.classifier.pathways.Ternary;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Note;
import io.pandian.reports.wording.SlotWords;
import io.pandian.reports.wording.Titles;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of the page as JSON: for each code the pair of Chinese and English. */
final class PageWords {
  private PageWords() {}

  /**
   * @param seed the sampling seed, as text because scripts keep 53 bits of a number
   * @param titles the data items that have a name
   */
  static ObjectNode all(long seed, ItemTitles titles) {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("seed", Long.toString(seed));
    words.set("labels", constants(Label.values(), Enum::name, Label::text));
    words.set("kinds", constants(AssetKind.values(), PageWords::code, Titles::of));
    words.set("levels", constants(Grade.Level.values(), PageWords::code, Titles::of));
    words.set("methods", constants(PersonCount.Method.values(), PageWords::code, Titles::of));
    words.set("counted", countWords());
    words.set(
        "slotStandings", constants(PersonSlot.Standing.values(), PageWords::code, SlotWords::of));
    words.set("slotGrounds", constants(PersonSlot.Ground.values(), PageWords::code, SlotWords::of));
    words.set("strengths", constants(IdentifierStrength.values(), PageWords::code, Titles::of));
    words.set("values", constants(Ternary.values(), PageWords::code, Titles::of));
    words.set("organisations", constants(Organisation.Kind.values(), PageWords::code, Titles::of));
    words.set("standings", constants(Standing.values(), Enum::name, Titles::of));
    words.set("importance", constants(ImportantDataStanding.values(), PageWords::code, Titles::of));
    words.set("pathways", constants(Pathway.values(), Enum::name, Pathway::title));
    words.set(
        "reasons",
        constants(UnscannedReason.values(), UnscannedReason::code, UnscannedReason::title));
    words.set("groups", named(Titles.groups()));
    words.set("roles", named(Titles.roles()).set("person", pair(Titles.role("person"))));
    words.set("items", items(titles));
    words.set("notes", notes());
    return words;
  }

  private static <E extends Enum<E>> ObjectNode constants(
      E[] constants, Function<E, String> code, Function<E, Bilingual> title) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (E constant : constants) {
      node.set(code.apply(constant), pair(title.apply(constant)));
    }
    return node;
  }

  private static ObjectNode named(Map<String, Bilingual> titles) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    titles.forEach((code, title) -> node.set(code, pair(title)));
    return node;
  }

  private static ObjectNode countWords() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("exact", pair(CountWords.EXACT));
    node.set("counted", pair(CountWords.COUNTED));
    node.set("estimated", pair(CountWords.ESTIMATED));
    node.set("none", pair(CountWords.NOT_COUNTED));
    node.set("asRead", pair(CountWords.AS_READ));
    return node;
  }

  private static ObjectNode items(ItemTitles titles) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (DataItem item : titles.all()) {
      node.set(item.code(), pair(ItemTitles.title(item)).add(item.group()));
    }
    return node;
  }

  private static ArrayNode notes() {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    for (Note note : Note.all()) {
      node.addObject().set("term", pair(note.term())).set("text", pair(note.text()));
    }
    return node;
  }

  private static ArrayNode pair(Bilingual text) {
    return JsonNodeFactory.instance.arrayNode().add(text.zh()).add(text.en());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
