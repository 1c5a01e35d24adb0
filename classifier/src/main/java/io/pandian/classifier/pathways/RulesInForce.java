package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules in force on a day, by their origin, each looked up once; used by one thread. */
final class RulesInForce {
  private final Rulebooks rulebooks;
  private final LocalDate day;
  private final RulesByKind national;
  private final RulesByKind statutes;
  private final RulesByKind nationwide;
  private final Map<String, List<Rulebook>> booksByZone = new HashMap<>();
  private final Map<String, RulesByKind> rulesByZone = new HashMap<>();

  RulesInForce(Rulebooks rulebooks, LocalDate day) {
    this.rulebooks = rulebooks;
    this.day = day;
    this.national = new RulesByKind(rulebooks.itemsInForce(Rulebook.Kind.NATIONAL, day));
    this.statutes = new RulesByKind(rulebooks.itemsInForce(Rulebook.Kind.STATUTES, day));
    this.nationwide =
        new RulesByKind(
            Stream.of(Rulebook.Kind.NATIONAL, Rulebook.Kind.STATUTES)
                .flatMap(kind -> rulebooks.itemsInForce(kind, day)));
  }

  LocalDate day() {
    return day;
  }

  RulesByKind national() {
    return national;
  }

  RulesByKind statutes() {
    return statutes;
  }

  /** The national provisions and the statutes together. */
  RulesByKind nationwide() {
    return nationwide;
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
}
