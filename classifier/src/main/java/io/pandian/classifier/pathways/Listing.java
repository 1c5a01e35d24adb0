package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Section;
import java.util.List;
import java.util.Optional;

/**
 * Which rules an activity comes under.
 *
 * @param list the list whose section covers the sector; empty for national rules
 * @param section that section
 * @param zone the processor's own zone, whose measures go with it, also while its list is not held
 * @param clauses the clauses by which another zone's list is followed, or by which that of its own
 *     zone does not bind the processor
 * @param missing the question for a list whose items are not held; empty where none is missed
 */
record Listing(
    Optional<Rulebook> list,
    Optional<Section> section,
    Optional<String> zone,
    List<RulebookItem> clauses,
    Optional<Inquiry> missing) {
  static final Listing NATIONAL =
      new Listing(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  Listing {
    clauses = List.copyOf(clauses);
  }

  static Listing of(Rulebook list, Section section) {
    return new Listing(
        Optional.of(list), Optional.of(section), list.zone(), List.of(), Optional.empty());
  }

  /** National rules meanwhile, because the zone's items for the sector are not held. */
  static Listing meanwhile(String zone, Inquiry missing) {
    return new Listing(
        Optional.empty(), Optional.empty(), Optional.of(zone), List.of(), Optional.of(missing));
  }

  /** The same, followed from a zone by a clause of that zone. */
  Listing followedFrom(String ownZone, Optional<RulebookItem> clause) {
    return new Listing(list, section, Optional.of(ownZone), clause.stream().toList(), missing);
  }

  /** The same, resting on some clauses. */
  Listing by(List<RulebookItem> resting) {
    return new Listing(list, section, zone, resting, missing);
  }
}
