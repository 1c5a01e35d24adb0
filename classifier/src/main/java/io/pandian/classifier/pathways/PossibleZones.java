package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The cases that facts leave open as to the processor's zone. One where it is declared. Where it is
 * not, outside any zone and in each zone whose list is held. Where the processor is declared to be
 * registered in a zone and in none, outside and in each zone whose list covers the sector: for a
 * sector that is declared to be in no list there is none.
 */
final class PossibleZones {
  private final Rulebooks rulebooks;
  private final Map<String, Stages> cases = new LinkedHashMap<>();
  private final boolean contradiction;
  private final Inquiry asked;

  PossibleZones(Rulebooks rulebooks, Taxonomy taxonomy, Facts facts) {
    this.rulebooks = rulebooks;
    Organisation organisation = facts.organisation();
    this.contradiction =
        organisation.zone().equals(Organisation.NO_ZONE)
            && organisation.registeredInZone().orElse(false);
    this.asked =
        rulebooks.inquiries().require(contradiction ? "registered-in-no-zone" : "zone-undeclared");
    Stream<String> zones =
        organisation.zoneDeclared() && !contradiction
            ? Stream.of(organisation.zone())
            : Stream.concat(Stream.of(Organisation.NO_ZONE), zonesWithLists());
    zones.forEach(zone -> cases.put(zone, Stages.of(Case.of(rulebooks, taxonomy, facts.in(zone)))));
  }

  private Stream<String> zonesWithLists() {
    return heldLists().flatMap(book -> book.zone().stream()).distinct().sorted();
  }

  private Stream<Rulebook> heldLists() {
    return rulebooks.all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST && book.held());
  }

  /** The case of an activity in a world, in its stages. */
  Stages of(Activity activity, World world) {
    List<String> zones = cases.keySet().stream().filter(zone -> open(zone, activity)).toList();
    int chosen =
        zones.size() == 1
            ? 0
            : world.answer(new World.Unknown(asked.id(), asked.withChoices(choices(zones))));
    return Objects.requireNonNull(cases.get(zones.get(chosen)));
  }

  private boolean open(String zone, Activity activity) {
    return !contradiction
        || zone.equals(Organisation.NO_ZONE)
        || heldLists()
            .filter(book -> book.zone().filter(zone::equals).isPresent())
            .anyMatch(book -> covers(book, activity.sector()));
  }

  private static boolean covers(Rulebook book, String sector) {
    return book.sector(sector).isPresent() || (book.allSectors() && !Sectors.unlisted(sector));
  }

  private List<Bilingual> choices(List<String> zones) {
    List<Bilingual> choices = new ArrayList<>();
    for (String zone : zones) {
      boolean none = zone.equals(Organisation.NO_ZONE);
      choices.add(none ? asked.choices().get(0) : asked.with("zone", zone).choices().get(1));
    }
    return choices;
  }
}
