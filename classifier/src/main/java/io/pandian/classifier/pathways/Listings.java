package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which list covers an activity: the zone's own where it names the sector, another zone's where the
 * processor opts to follow it, national rules otherwise.
 */
final class Listings {
  private static final String NONE = "none";
  private static final Bilingual OF_ANOTHER_ZONE =
      Bilingual.of("其他自贸试验区涉及该行业的负面清单", "another zone's list for the sector");

  private final Situation situation;
  private final Map<String, Optional<Listing>> ownBySector = new HashMap<>();
  private final Map<String, Optional<Rulebook>> expiredByZone = new HashMap<>();

  Listings(Situation situation) {
    this.situation = situation;
  }

  Listing of(Activity activity, World world) {
    String zone = situation.organisation().zone();
    if (zone.isBlank() || zone.equals(NONE) || !binds(zone, activity, world)) {
      return national(activity, world);
    }
    Optional<Listing> own =
        ownBySector.computeIfAbsent(activity.sector(), sector -> covering(lists(zone), sector));
    if (own.isPresent()) {
      warnOfFollowing(zone, activity, world);
      return held(own.get(), activity, world);
    }
    if (unlisted(activity)) {
      return national(activity, world);
    }
    Optional<Listing> followed = followed(zone, activity, world);
    if (followed.isPresent()) {
      return followed.get();
    }
    if (follows(zone)) {
      return notHeld(zone, OF_ANOTHER_ZONE, activity, world);
    }
    return holdsListOf(zone)
        ? national(activity, world)
        : notHeld(zone, titleOf(zone), activity, world);
  }

  /** Facts say {@code none}, or {@code none.} and a word of their own, for a sector in no list. */
  private static boolean unlisted(Activity activity) {
    String sector = activity.sector();
    return sector.isBlank() || sector.equals(NONE) || sector.startsWith(NONE + ".");
  }

  private boolean binds(String zone, Activity activity, World world) {
    List<Ruled<Rule.ZoneScope>> scopes = situation.ofZone(zone).of(Rule.ZoneScope.class);
    ActivitySubject subject = new ActivitySubject(situation, activity, world, false, Measures.NONE);
    return scopes.isEmpty()
        ? subject.processor(Condition.ProcessorFact.REGISTERED_IN_ZONE)
        : scopes.stream().allMatch(item -> Conditions.hold(item.rule().when(), subject));
  }

  /** Whether a list of the zone is held, of whatever edition: then its sectors are known. */
  private boolean holdsListOf(String zone) {
    return situation.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST && book.held())
        .anyMatch(book -> book.zone().filter(zone::equals).isPresent());
  }

  private List<Rulebook> lists(String zone) {
    return situation.booksOf(zone).stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .toList();
  }

  /** The one list that covers the sector; a held one goes before one that is only known. */
  private static Optional<Listing> covering(List<Rulebook> lists, String sector) {
    List<Listing> covering = new ArrayList<>();
    for (Rulebook list : lists) {
      Optional<Section> named = list.sector(sector);
      Optional<Section> section =
          named.isPresent() || !list.allSectors() ? named : list.sections().stream().findFirst();
      section.ifPresent(found -> covering.add(Listing.of(list, found)));
    }
    List<Listing> held =
        covering.stream()
            .filter(listing -> listing.section().filter(Section::held).isPresent())
            .toList();
    if (held.size() > 1) {
      throw InvalidInput.of(
          "rulebooks",
          "",
          Bilingual.of(
              "清单 "
                  + String.join(
                      "、", held.stream().flatMap(l -> l.list().stream()).map(Rulebook::id).toList())
                  + " 都列有行业 "
                  + sector
                  + "。",
              "The lists "
                  + String.join(
                      ", ",
                      held.stream().flatMap(l -> l.list().stream()).map(Rulebook::id).toList())
                  + " both cover the sector "
                  + sector
                  + "."),
          Bilingual.of(
              "请只保留一个，其余写明“effective: {to: ...}”。",
              "Give all but one of them an 'effective: {to: ...}'."));
    }
    return (held.isEmpty() ? covering : held).stream().findFirst();
  }

  private Listing held(Listing listing, Activity activity, World world) {
    Rulebook list = listing.list().orElseThrow();
    Section section = listing.section().orElseThrow();
    if (!section.held()) {
      return notHeld(list.zone().orElse(""), list.title(), activity, world);
    }
    world.note(
        () ->
            Bilingual.of(
                "“" + list.title().zh() + "”列有该行业：" + section.title().zh(),
                list.title().en() + " covers the sector: " + section.title().en()),
        true,
        () -> Provenance.activity(activity, "sector"));
    warnOfExpiry(list, activity, world);
    return listing;
  }

  private Bilingual titleOf(String zone) {
    return lists(zone).stream()
        .findFirst()
        .map(Rulebook::title)
        .orElse(Bilingual.of(zone + " 自贸试验区的负面清单", "the list of the zone " + zone));
  }

  private Listing notHeld(String zone, Bilingual name, Activity activity, World world) {
    Inquiry asked = situation.inquiry("list-not-held").with("list", name);
    world.confirm(situation.unknown(asked.with("sector", activity.sector()), activity));
    return Listing.meanwhile(zone);
  }

  private Listing national(Activity activity, World world) {
    world.note(
        () -> Bilingual.of("有自贸试验区清单覆盖该活动的行业", "a zone's list covers the activity's sector"),
        false,
        () -> Provenance.activity(activity, "sector"));
    return Listing.NATIONAL;
  }

  /** Another zone's list, where the processor opts to follow it and its own zone lets it. */
  private Optional<Listing> followed(String zone, Activity activity, World world) {
    return follows(zone)
        ? covering(others(zone), activity.sector()).map(other -> held(other, activity, world))
        : Optional.empty();
  }

  private boolean follows(String zone) {
    return situation.organisation().mayFollowOtherZones().orElse(false) && mayFollow(zone);
  }

  private boolean mayFollow(String zone) {
    return situation.booksOf(zone).stream().anyMatch(Rulebook::mayFollowOtherZones);
  }

  private List<Rulebook> others(String zone) {
    return situation.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .filter(book -> book.effective().on(situation.day()))
        .filter(book -> book.zone().filter(zone::equals).isEmpty())
        .filter(book -> !book.allSectors())
        .toList();
  }

  private void warnOfFollowing(String zone, Activity activity, World world) {
    boolean opts = situation.organisation().mayFollowOtherZones().orElse(false);
    if (!opts || mayFollow(zone) || lists(zone).stream().noneMatch(Rulebook::allSectors)) {
      return;
    }
    covering(others(zone), activity.sector())
        .flatMap(Listing::list)
        .ifPresent(
            list ->
                world.confirm(
                    situation.unknown(
                        situation.inquiry("follow-other-zone").with("list", list.title()),
                        activity)));
  }

  private void warnOfExpiry(Rulebook list, Activity activity, World world) {
    expiredByZone
        .computeIfAbsent(list.zone().orElse(""), this::expiredMeasures)
        .ifPresent(
            book -> {
              String last = book.effective().to().map(String::valueOf).orElse("");
              Inquiry asked = situation.inquiry("measures-expired").with("list", book.title());
              world.confirm(situation.unknown(asked.with("day", last), activity));
            });
  }

  private Optional<Rulebook> expiredMeasures(String zone) {
    return situation.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.MEASURES)
        .filter(book -> book.zone().filter(zone::equals).isPresent())
        .filter(book -> book.effective().to().filter(situation.day()::isAfter).isPresent())
        .findFirst();
  }
}
