package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;

/**
 * A case to be judged: the facts and the rules in force. Every stage of the judging is a function
 * of it and of the stages before.
 *
 * @param rulebooks all rulebooks, of whatever day
 * @param taxonomy the data items
 * @param facts the facts
 * @param rules the rules in force on the day whose rules are applied
 */
record Case(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts, RulesInForce rules) {

  /** The case of facts, on their day or the first one on which there are national rules. */
  static Case of(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts) {
    LocalDate day = facts.asOf();
    for (Rulebook book : rulebooks.all()) {
      if (book.kind() == Rulebook.Kind.NATIONAL && day.isBefore(book.effective().from())) {
        day = book.effective().from();
      }
    }
    return new Case(rulebooks, taxonomy, facts, new RulesInForce(rulebooks, day));
  }

  /** The day whose rules are applied. */
  LocalDate day() {
    return rules.day();
  }

  Organisation organisation() {
    return facts.organisation();
  }

  /** The rules that bind the organisation's own zone. */
  RulesByKind ofOwnZone() {
    return rules.ofZone(organisation().zone());
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

  /** An unknown about an activity and an item of a rulebook. */
  World.Unknown unknown(Inquiry inquiry, Activity activity, String item) {
    World.Unknown ofActivity = unknown(inquiry, activity);
    return new World.Unknown(ofActivity.key() + "/" + item, ofActivity.inquiry());
  }

  World.Unknown unknown(String id, Activity activity) {
    return unknown(inquiry(id), activity);
  }
}
