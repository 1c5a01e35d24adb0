package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;

/**
 * What one run of the decider works on.
 *
 * @param rulebooks the rules
 * @param taxonomy the data items
 * @param facts the facts
 * @param day the day whose rules are applied
 */
record Situation(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts, LocalDate day) {
  static Situation of(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts) {
    LocalDate day = facts.asOf();
    for (Rulebook book : rulebooks.all()) {
      if (book.kind() == Rulebook.Kind.NATIONAL && day.isBefore(book.effective().from())) {
        day = book.effective().from();
      }
    }
    return new Situation(rulebooks, taxonomy, facts, day);
  }

  Organisation organisation() {
    return facts.organisation();
  }

  Inquiry inquiry(String id) {
    return rulebooks.inquiries().require(id);
  }

  /** An unknown about the organisation. */
  World.Unknown unknown(String id) {
    return new World.Unknown(id, inquiry(id));
  }

  /** An unknown about an activity. */
  World.Unknown unknown(Inquiry inquiry, Activity activity) {
    return new World.Unknown(
        inquiry.id() + "@" + activity.id(), inquiry.with("activity", activity.id()));
  }

  World.Unknown unknown(String id, Activity activity) {
    return unknown(inquiry(id), activity);
  }

  List<RulebookItem> national() {
    return rulebooks.itemsInForce(Rulebook.Kind.NATIONAL, day).toList();
  }

  List<RulebookItem> statutes() {
    return rulebooks.itemsInForce(Rulebook.Kind.STATUTES, day).toList();
  }

  /** The items of a zone's list and measures. */
  List<RulebookItem> ofZone(String zone) {
    return rulebooks.ofZone(zone, day).stream()
        .flatMap(Rulebook::items)
        .filter(item -> item.inForce(day))
        .toList();
  }
}
