package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One document of the law as data.
 *
 * @param id for example {@code guangxi-list-2025}
 * @param edition the document's edition, for example {@code 2025}
 * @param kind what kind of document it is
 * @param title the document's title
 * @param zone the free-trade zone; empty for national documents
 * @param effective when it is in force
 * @param checkedOn the day a person last held it against the document
 * @param allSectors whether a list covers every sector, so that nothing falls back to national
 *     rules
 * @param following how other zones' lists may be followed; empty where the documents do not say
 * @param governs special facts that other zones leave to other law and this list takes in
 * @param sections its parts
 * @param cases the decision tables beside its items
 * @param sha256 the digest of its files, in lower-case hex
 */
public record Rulebook(
    String id,
    String edition,
    Kind kind,
    Bilingual title,
    Optional<String> zone,
    Effective effective,
    LocalDate checkedOn,
    boolean allSectors,
    Optional<Following> following,
    Set<String> governs,
    List<Section> sections,
    List<CaseFile> cases,
    String sha256) {
  /** What a document is. */
  public enum Kind {
    /** National rules on outbound data: what holds where no list does. */
    NATIONAL,
    /** Statutes and standards that hold beside every list. */
    STATUTES,
    /** A zone's list. */
    LIST,
    /** A zone's measures for its list, with the grading reference rules. */
    MEASURES
  }

  public Rulebook {
    governs = Set.copyOf(governs);
    sections = List.copyOf(sections);
    cases = List.copyOf(cases);
  }

  public Stream<RulebookItem> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  /** The same document without one item. */
  Rulebook without(RulebookItem item) {
    return new Rulebook(
        id,
        edition,
        kind,
        title,
        zone,
        effective,
        checkedOn,
        allSectors,
        following,
        governs,
        sections.stream().map(section -> section.without(item)).toList(),
        cases,
        sha256);
  }

  /** The section for a sector, by any of its names. */
  public Optional<Section> sector(String sector) {
    return sections.stream().filter(section -> section.named(sector)).findFirst();
  }

  /** Whether at least one of its sections holds its items. */
  public boolean held() {
    return sections.stream().anyMatch(Section::held);
  }
}
