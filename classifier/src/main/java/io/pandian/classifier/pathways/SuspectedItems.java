package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.rulebooks.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The items of important data that a scan may suspect an outbound activity of: those of the list
 * sections that cover its sector and that name an indicator of what it carries.
 */
public final class SuspectedItems {
  private final Rulebooks rulebooks;
  private final Organisation organisation;
  private final LocalDate day;

  public SuspectedItems(Rulebooks rulebooks, Organisation organisation, LocalDate day) {
    this.rulebooks = rulebooks;
    this.organisation = organisation;
    this.day = day;
  }

  /** The items for indicators in an activity's sector, in the document's order. */
  public List<RulebookItem> of(Set<String> indicators, Activity activity) {
    List<Section> own = sections(rulebooks.ofZone(organisation.zone(), day), activity);
    boolean follows = own.isEmpty() && organisation.wantsOtherLists();
    List<Section> covering = follows ? followed(activity) : own;
    return covering.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item.inForce(day))
        .filter(
            item -> item.rule() instanceof Rule.ImportantData rule && rule.suspectedBy(indicators))
        .toList();
  }

  /** Of the lists it wants followed those that name the sector, or else those of all sectors. */
  private List<Section> followed(Activity activity) {
    List<Rulebook> wanted = rulebooks.all().stream().filter(organisation::wants).toList();
    List<Section> naming =
        sections(wanted.stream().filter(book -> !book.allSectors()).toList(), activity);
    return naming.isEmpty() ? sections(wanted, activity) : naming;
  }

  private List<Section> sections(List<Rulebook> books, Activity activity) {
    return books.stream()
        .filter(book -> book.kind() == Rulebook.Kind.LIST && book.effective().on(day))
        .flatMap(
            book ->
                book.sections().stream()
                    .filter(section -> book.allSectors() || section.named(activity.sector())))
        .toList();
  }
}
