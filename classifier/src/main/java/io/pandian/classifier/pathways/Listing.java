package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Section;
import java.util.Optional;

/**
 * Which rules an activity comes under.
 *
 * @param list the list whose section covers the sector; empty for national rules
 * @param section that section
 * @param zone the zone whose measures go with it, also while its list is not held
 */
record Listing(Optional<Rulebook> list, Optional<Section> section, Optional<String> zone) {
  static final Listing NATIONAL = new Listing(Optional.empty(), Optional.empty(), Optional.empty());

  static Listing of(Rulebook list, Section section) {
    return new Listing(Optional.of(list), Optional.of(section), list.zone());
  }

  /** National rules meanwhile, because the zone's items for the sector are not held. */
  static Listing meanwhile(String zone) {
    return new Listing(Optional.empty(), Optional.empty(), Optional.of(zone));
  }
}
