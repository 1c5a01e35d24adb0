package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Following;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which list covers an activity: the zone's own where it names the sector, another zone's where the
 * processor opts to follow it, national rules otherwise.
 */
final class Listings {
  private static final Bilingual OF_ANOTHER_ZONE =
      Bilingual.of("其他自贸试验区涉及该行业的负面清单", "another zone's list for the sector");

  private final Case given;
  private final Carriage carriage;
  private final FollowedLists following;
  private final Map<String, Optional<Listing>> ownBySector = new HashMap<>();
  private final Map<String, Optional<Rulebook>> expiredByZone = new HashMap<>();
  private @Nullable Sectors sectors;

  Listings(Case given, Carriage carriage, FollowedLists following) {
    this.given = given;
    this.carriage = carriage;
    this.following = following;
  }

  Listing of(Activity activity, World world) {
    String zone = given.organisation().zone();
    if (zone.isBlank() || zone.equals(Organisation.NO_ZONE)) {
      return national(activity, world);
    }
    Optional<List<RulebookItem>> unbinding = unbinding(zone, activity, world);
    if (unbinding.isPresent()) {
      return national(activity, world).by(unbinding.get());
    }
    String sector = sectors().of(activity, world);
    Optional<Listing> own =
        ownBySector.computeIfAbsent(sector, each -> covering(lists(zone), each));
    if (own.isPresent()) {
      warnOfFollowing(zone, sector, activity, world);
      return held(own.get(), activity, world);
    }
    Optional<Listing> followed = followed(zone, sector, activity, world);
    if (followed.isPresent()) {
      return followed.get();
    }
    if (Sectors.unlisted(sector)) {
      return national(activity, world);
    }
    if (following.any()) {
      return notHeld(zone, OF_ANOTHER_ZONE, activity);
    }
    return holdsListOf(zone) ? national(activity, world) : notHeld(zone, titleOf(zone), activity);
  }

  /** The sectors of the zone's own lists, and of the others where they may be followed. */
  private Sectors sectors() {
    if (sectors == null) {
      String zone = given.organisation().zone();
      List<Rulebook> lists = new ArrayList<>(lists(zone));
      if (following.any()) {
        lists.addAll(others(zone));
      }
      sectors = new Sectors(given, lists);
    }
    return sectors;
  }

  /** The scopes by which a zone's lists do not bind the processor; empty where they do. */
  private Optional<List<RulebookItem>> unbinding(String zone, Activity activity, World world) {
    List<Ruled<Rule.ZoneScope>> scopes = given.rules().ofZone(zone).of(Rule.ZoneScope.class);
    ActivitySubject subject =
        new ActivitySubject(given, carriage, activity, world, false, Measures.NONE);
    if (scopes.isEmpty()) {
      boolean bound = subject.processor(Condition.ProcessorFact.REGISTERED_IN_ZONE);
      return bound ? Optional.empty() : Optional.of(List.of());
    }
    List<RulebookItem> unbinding =
        scopes.stream()
            .filter(scope -> !subject.holds(scope.item(), scope.rule().when(), true))
            .map(Ruled::item)
            .toList();
    return unbinding.isEmpty() ? Optional.empty() : Optional.of(unbinding);
  }

  /** Whether a list of the zone is held, of whatever edition: then its sectors are known. */
  private boolean holdsListOf(String zone) {
    return given.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST && book.held())
        .anyMatch(book -> book.zone().filter(zone::equals).isPresent());
  }

  /** The zone's lists in force, and those that have run out where none took their place. */
  private List<Rulebook> lists(String zone) {
    List<Rulebook> inForce =
        given.rules().booksOf(zone).stream()
            .filter(book -> book.kind() == Rulebook.Kind.LIST)
            .toList();
    return inForce.isEmpty() ? lastOf(zone) : inForce;
  }

  private List<Rulebook> lastOf(String zone) {
    return given.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .filter(book -> book.zone().filter(zone::equals).isPresent())
        .filter(this::expired)
        .max(Comparator.comparing(book -> book.effective().from()))
        .stream()
        .toList();
  }

  private boolean expired(Rulebook book) {
    return book.effective().to().filter(given.day()::isAfter).isPresent();
  }

  /**
   * The one list that covers the sector; a held one goes before one that is only known, and one
   * that names the sector before one of all sectors.
   */
  private static Optional<Listing> covering(List<Rulebook> lists, String sector) {
    List<Listing> named =
        lists.stream()
            .flatMap(list -> list.sector(sector).map(found -> Listing.of(list, found)).stream())
            .toList();
    return named.isEmpty()
        ? theOne(lists.stream().flatMap(list -> whole(list).stream()).toList(), sector)
        : theOne(named, sector);
  }

  /** A list of all sectors. */
  private static Optional<Listing> whole(Rulebook list) {
    return list.allSectors()
        ? list.sections().stream().findFirst().map(found -> Listing.of(list, found))
        : Optional.empty();
  }

  private static Optional<Listing> theOne(List<Listing> covering, String sector) {
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
      return notHeld(list.zone().orElse(""), list.title(), activity);
    }
    world.note(
        () ->
            Bilingual.of(
                "“" + list.title().zh() + "”列有该行业：" + section.title().zh(),
                list.title().en() + " covers the sector: " + section.title().en()),
        true,
        () -> Provenance.activity(activity, "sector"));
    return stillApplies(list, activity, world) ? listing : national(activity, world);
  }

  private Bilingual titleOf(String zone) {
    return lists(zone).stream()
        .findFirst()
        .map(Rulebook::title)
        .orElse(Bilingual.of(zone + " 自贸试验区的负面清单", "the list of the zone " + zone));
  }

  private Listing notHeld(String zone, Bilingual name, Activity activity) {
    Inquiry asked = given.inquiry("list-not-held").with("list", name);
    return Listing.meanwhile(zone, asked.with("sector", activity.sector()));
  }

  private Listing national(Activity activity, World world) {
    world.note(
        () -> Bilingual.of("有自贸试验区清单覆盖该活动的行业", "a zone's list covers the activity's sector"),
        false,
        () -> Provenance.activity(activity, "sector"));
    return Listing.NATIONAL;
  }

  /**
   * Another zone's list, where the processor wants it and its own zone's documents let it. Until
   * whoever may decide on it has agreed, the national rules stand beside it.
   */
  private Optional<Listing> followed(String zone, String sector, Activity activity, World world) {
    Optional<Listing> other = following.any() ? covering(others(zone), sector) : Optional.empty();
    return other.map(
        listing ->
            agreed(listing, activity, world)
                ? held(listing, activity, world).followedFrom(zone, following.clauseItem())
                : national(activity, world));
  }

  private boolean agreed(Listing other, Activity activity, World world) {
    Rulebook list = other.list().orElseThrow();
    if (following.agreed(list)) {
      return true;
    }
    Following clause = following.clause().orElseThrow();
    boolean byZone = clause.decidedBy() == Following.Decider.ZONE;
    String cited =
        following.clauseItem().map(item -> item.citation().toString()).orElse(clause.clause());
    Inquiry asked =
        given
            .inquiry(byZone ? "following-by-zone" : "following-by-processor")
            .with("list", list.title())
            .with("id", list.id())
            .with("clause", cited);
    return world.answer(given.unknown(asked, activity)) == 1;
  }

  private List<Rulebook> others(String zone) {
    return given.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST)
        .filter(book -> book.effective().on(given.day()))
        .filter(book -> book.zone().filter(zone::equals).isEmpty())
        .filter(given.organisation()::wants)
        .toList();
  }

  private void warnOfFollowing(String zone, String sector, Activity activity, World world) {
    boolean wantedInVain = given.organisation().wantsOtherLists() && following.clause().isEmpty();
    if (!wantedInVain || lists(zone).stream().noneMatch(Rulebook::allSectors)) {
      return;
    }
    covering(others(zone), sector)
        .flatMap(Listing::list)
        .ifPresent(
            list ->
                world.confirm(
                    given.unknown(
                        given.inquiry("follow-other-zone").with("list", list.title()), activity)));
  }

  /** Whether a list holds in this world, though it or the measures it rests on have run out. */
  private boolean stillApplies(Rulebook list, Activity activity, World world) {
    Optional<Rulebook> ended =
        expired(list)
            ? Optional.of(list)
            : expiredByZone.computeIfAbsent(list.zone().orElse(""), this::expiredMeasures);
    if (ended.isEmpty()) {
      return true;
    }
    String last = ended.get().effective().to().map(String::valueOf).orElse("");
    Inquiry asked = given.inquiry("measures-expired").with("list", ended.get().title());
    return world.answer(given.unknown(asked.with("day", last), activity)) == 1;
  }

  private Optional<Rulebook> expiredMeasures(String zone) {
    return given.rulebooks().all().stream()
        .filter(book -> book.kind() == Rulebook.Kind.MEASURES)
        .filter(book -> book.zone().filter(zone::equals).isPresent())
        .filter(this::expired)
        .findFirst();
  }
}
