package io.pandian.classifier.inventory;

import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonFigures;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a scan found (facts) and what the rules make of it (grades and decisions). Every report is
 * made from this alone. Lists are in a fixed order, so that equal scans give equal inventories.
 *
 * @param scan the run
 * @param organisation the processor
 * @param sources what was crawled
 * @param declared the data items that are not Pandian's own, which the scan's detectors declare
 * @param assets the tables, sheets and documents, by id
 * @param unscanned what the crawl saw and could not read, by source and path
 * @param excluded what the crawl saw and the plan leaves out, by source and path
 * @param persons the persons over all sources
 * @param activities the outbound activities with what they carry
 * @param atoms the persons of the activities, by the activities they are in
 * @param decisions one for each activity, in the plan's order
 */
public record Inventory(
    Scan scan,
    Organisation organisation,
    List<SourceSummary> sources,
    List<DataItem> declared,
    Sequence<Asset> assets,
    List<Unscanned> unscanned,
    List<Excluded> excluded,
    HoldingCount persons,
    List<ActivityFacts> activities,
    List<PersonAtom> atoms,
    List<PathwayDecision> decisions) {
  public Inventory {
    sources = List.copyOf(sources);
    declared = List.copyOf(declared);
    unscanned = List.copyOf(unscanned);
    excluded = List.copyOf(excluded);
    activities = List.copyOf(activities);
    atoms = List.copyOf(atoms);
    decisions = List.copyOf(decisions);
  }

  /** An inventory of which nothing was left out. */
  public Inventory(
      Scan scan,
      Organisation organisation,
      List<SourceSummary> sources,
      List<DataItem> declared,
      Sequence<Asset> assets,
      List<Unscanned> unscanned,
      HoldingCount persons,
      List<ActivityFacts> activities,
      List<PersonAtom> atoms,
      List<PathwayDecision> decisions) {
    this(
        scan,
        organisation,
        sources,
        declared,
        assets,
        unscanned,
        List.of(),
        persons,
        activities,
        atoms,
        decisions);
  }

  /** An inventory with none but Pandian's own data items. */
  public Inventory(
      Scan scan,
      Organisation organisation,
      List<SourceSummary> sources,
      Sequence<Asset> assets,
      List<Unscanned> unscanned,
      HoldingCount persons,
      List<ActivityFacts> activities,
      List<PersonAtom> atoms,
      List<PathwayDecision> decisions) {
    this(
        scan,
        organisation,
        sources,
        List.of(),
        assets,
        unscanned,
        persons,
        activities,
        atoms,
        decisions);
  }

  /**
   * The run.
   *
   * @param id derived from plan and as-of date, so that equal scans have equal ids
   * @param startedAt when it began
   * @param finishedAt when it ended
   * @param plan the plan's digest, {@code sha256:...}
   * @param seed the sampling seed
   * @param tool name and version
   * @param asOf the day of judgement
   * @param standard the standard that says what is sensitive
   * @param rulebooks the rulebooks used
   */
  public record Scan(
      String id,
      Instant startedAt,
      Instant finishedAt,
      String plan,
      long seed,
      String tool,
      LocalDate asOf,
      SensitivityStandard standard,
      List<RulebookUsed> rulebooks) {
    public Scan {
      rulebooks = List.copyOf(rulebooks);
    }
  }

  /**
   * A rulebook that was used.
   *
   * @param id for example {@code guangxi-list-2025}
   * @param edition for example {@code 2025}
   * @param title the document's title
   * @param sha256 the digest of its files
   */
  public record RulebookUsed(String id, String edition, String title, String sha256) {}

  /**
   * A source that was crawled.
   *
   * @param id its id in the plan
   * @param type {@code jdbc} or {@code files}
   * @param product what it said it is, for example {@code PostgreSQL 15.18}
   * @param assets how many assets were scanned
   * @param unscanned how many could not be
   * @param warnings what a person should know, for example that the account could write
   */
  public record SourceSummary(
      String id, String type, String product, int assets, int unscanned, List<Bilingual> warnings) {
    public SourceSummary {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Something the crawl saw and could not read.
   *
   * @param source the source's id
   * @param path the table or file
   * @param reason one of {@link UnscannedReason}
   * @param detail one sentence, without values
   */
  public record Unscanned(String source, String path, UnscannedReason reason, Bilingual detail) {}

  /**
   * Something the crawl saw and the plan leaves out.
   *
   * @param source the source's id
   * @param path the table or file
   * @param pattern the pattern of {@code exclude} that takes it; empty where none of {@code
   *     include} does
   */
  public record Excluded(String source, String path, String pattern) {}

  /**
   * The persons over all sources.
   *
   * @param total all together, each once
   * @param bySource by source id
   * @param overlap persons in both of two sources, by the pair {@code a&b} with a before b
   * @param figures what else is known of the count
   */
  public record HoldingCount(
      PersonCount total,
      Map<String, PersonCount> bySource,
      Map<String, Long> overlap,
      PersonFigures figures) {
    /** A count of which nothing else is known. */
    public HoldingCount(
        PersonCount total, Map<String, PersonCount> bySource, Map<String, Long> overlap) {
      this(total, bySource, overlap, PersonFigures.NONE);
    }

    public HoldingCount {
      bySource = Collections.unmodifiableMap(new TreeMap<>(bySource));
      overlap = Collections.unmodifiableMap(new TreeMap<>(overlap));
    }
  }

  /**
   * An outbound activity with what it carries.
   *
   * @param activity the facts the decision was made from
   * @param recipient who receives it, and where; empty if not given
   * @param carries what it carries
   */
  public record ActivityFacts(Activity activity, String recipient, List<Carried> carries) {
    public ActivityFacts {
      carries = List.copyOf(carries);
    }
  }

  /**
   * Part of what an activity carries.
   *
   * @param asset the asset's id
   * @param fields the fields; empty means all of them
   * @param since the field that says when a row was added, if the count is of the year to date
   * @param persons the persons in this part
   */
  public record Carried(
      String asset, List<String> fields, Optional<String> since, PersonCount persons) {
    public Carried {
      fields = List.copyOf(fields);
    }
  }

  /**
   * The scopes of lists and national rules over which persons are cumulated: by the scope's key,
   * the activities that are counted in it, under their strictest reading where one is open.
   */
  public Map<String, Set<String>> listScopes() {
    Map<String, Set<String>> scopes = new TreeMap<>();
    for (PathwayDecision decision : decisions) {
      decision
          .counts()
          .ifPresent(
              counts ->
                  scopes
                      .computeIfAbsent(counts.key(), key -> new TreeSet<>())
                      .add(decision.activity()));
    }
    return scopes;
  }
}
