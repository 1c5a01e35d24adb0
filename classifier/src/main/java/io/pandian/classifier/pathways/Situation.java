package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one run of the decider works on: the facts, the rules in force on its day, and where each
 * activity's persons are counted. It remembers what it has looked up, so that a run over many
 * activities looks it up once; it is used by one thread.
 */
final class Situation {
  private final Rulebooks rulebooks;
  private final Taxonomy taxonomy;
  private final Facts facts;
  private final LocalDate day;
  private final RulesByKind national;
  private final RulesByKind statutes;
  private final RulesByKind nationwide;
  private final Map<String, List<Rulebook>> booksByZone = new HashMap<>();
  private final Map<String, RulesByKind> rulesByZone = new HashMap<>();
  private final Map<String, Counter> counters = new HashMap<>();
  private final Map<List<String>, Persons> unions = new HashMap<>();
  private final Carriage carriage;
  private final Listings listings;
  private final Placements placements;
  private final Scopes scopes;
  private final Duties duties;
  private final FollowedLists following;

  private Situation(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts, LocalDate day) {
    this.rulebooks = rulebooks;
    this.taxonomy = taxonomy;
    this.facts = facts;
    this.day = day;
    this.national = new RulesByKind(rulebooks.itemsInForce(Rulebook.Kind.NATIONAL, day));
    this.statutes = new RulesByKind(rulebooks.itemsInForce(Rulebook.Kind.STATUTES, day));
    this.nationwide =
        new RulesByKind(
            Stream.of(Rulebook.Kind.NATIONAL, Rulebook.Kind.STATUTES)
                .flatMap(kind -> rulebooks.itemsInForce(kind, this.day)));
    this.carriage = new Carriage(this);
    this.listings = new Listings(this);
    this.placements = new Placements(this);
    this.scopes = new Scopes(this);
    this.duties = new Duties(this);
    this.following = new FollowedLists(this);
  }

  static Situation of(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts) {
    LocalDate day = facts.asOf();
    for (Rulebook book : rulebooks.all()) {
      if (book.kind() == Rulebook.Kind.NATIONAL && day.isBefore(book.effective().from())) {
        day = book.effective().from();
      }
    }
    return new Situation(rulebooks, taxonomy, facts, day);
  }

  Rulebooks rulebooks() {
    return rulebooks;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  Facts facts() {
    return facts;
  }

  /** The day whose rules are applied. */
  LocalDate day() {
    return day;
  }

  Organisation organisation() {
    return facts.organisation();
  }

  Carriage carriage() {
    return carriage;
  }

  Listings listings() {
    return listings;
  }

  FollowedLists following() {
    return following;
  }

  Scopes scopes() {
    return scopes;
  }

  Duties duties() {
    return duties;
  }

  Placements placements() {
    return placements;
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

  RulesByKind national() {
    return national;
  }

  /** The national provisions and the statutes together. */
  RulesByKind nationwide() {
    return nationwide;
  }

  RulesByKind statutes() {
    return statutes;
  }

  /** The lists and measures of a zone. */
  List<Rulebook> booksOf(String zone) {
    return booksByZone.computeIfAbsent(zone, id -> rulebooks.ofZone(id, day));
  }

  /** The rules of a zone's list and measures. */
  RulesByKind ofZone(String zone) {
    return rulesByZone.computeIfAbsent(
        zone,
        id ->
            new RulesByKind(
                booksOf(id).stream().flatMap(Rulebook::items).filter(item -> item.inForce(day))));
  }

  /** The rules that bind the organisation's own zone. */
  RulesByKind ofOwnZone() {
    return ofZone(organisation().zone());
  }

  /** The persons in any of some activities. */
  Persons union(List<String> activities) {
    return unions.computeIfAbsent(activities, ids -> facts.unions().over(Set.copyOf(ids)));
  }

  /** The counter with a key, made once. */
  Counter counter(String key, Supplier<Counter> made) {
    Counter known = counters.get(key);
    if (known == null) {
      known = made.get();
      counters.put(key, known);
    }
    return known;
  }
}
