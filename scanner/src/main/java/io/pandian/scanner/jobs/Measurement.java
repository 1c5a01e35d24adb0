package io.pandian.scanner.jobs;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.Judge;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.scanner.Product;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlannedActivity;
import io.pandian.scanner.store.RunResults;
import io.pandian.scanner.store.ScanStore;
import io.pandian.scanner.store.ScanStore.SourceAnswer;
import io.pandian.scanner.store.StoredCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts together what a run measured: the units' results, the counts, and for each activity of the
 * plan what it really carries. What the plan names and the crawl has not seen is a gap like any
 * other: a name with a typing error must not make an activity look harmless.
 */
final class Measurement {
  private final ScanRequest request;
  private final Plan plan;
  private final Taxonomy taxonomy;
  private final List<SourceAnswer> sources;
  private final StoredCounts counts;
  private final Map<PersonCounts.Carried, PersonCount> carriedCounts = new HashMap<>();
  private final RunResults assets;
  private final List<Unscanned> unscanned = new ArrayList<>();
  private final List<Excluded> excluded;
  private final DeclaredPersons declared;

  /**
   * @param plan the plan under the names that are shown, as the results have them
   * @param counts what the run counted
   */
  Measurement(
      ScanRequest request,
      Plan plan,
      Taxonomy taxonomy,
      ScanStore store,
      String run,
      StoredCounts counts) {
    this.request = request;
    this.plan = plan;
    this.taxonomy = taxonomy;
    this.sources = store.sources(run);
    this.counts = counts;
    counts
        .carried()
        .forEach(
            count ->
                carriedCounts.put(
                    new PersonCounts.Carried(count.activity(), count.asset()), count.persons()));
    this.excluded = store.excluded(run);
    this.assets = store.results(run);
    unscanned.addAll(store.unscanned(run));
    unscanned.addAll(assets.unscanned());
    this.declared = new DeclaredPersons(plan.persons());
    unscanned.addAll(declared.missing(assets, unscanned));
    DeclaredHashes hashes = new DeclaredHashes(request.plan().hashes());
    unscanned.addAll(hashes.missing(assets, unscanned));
  }

  Judge.Measured gather(Instant began, Instant ended) {
    List<ActivityFacts> activities = plan.activities().stream().map(this::activity).toList();
    return new Judge.Measured(
        scan(began, ended),
        plan.organisation(),
        summaries(),
        assets,
        unscanned,
        excluded,
        new HoldingCount(
            counts.total(),
            counts.bySource(),
            counts.overlap(),
            counts.figures().withBasisOfOpen(basisOfOpen())),
        this::persons,
        new DeclaredLevels(plan)::of,
        activities,
        counts.atoms());
  }

  private Scan scan(Instant began, Instant ended) {
    return new Scan(
        request.scanId(),
        began,
        ended,
        plan.digest(),
        plan.sampling().seed(),
        Product.NAME_AND_VERSION,
        request.asOf(),
        plan.standard(),
        List.of());
  }

  private PersonCount persons(AssetFacts asset) {
    return notCounted(asset) ? PersonCount.NOT_COUNTED : counted(asset.id());
  }

  /** Rows that were not read to the end, as a reason says, were not counted at all. */
  private static boolean notCounted(AssetFacts asset) {
    return !asset.rowsExact() && asset.partial().isPresent();
  }

  private PersonCount counted(String asset) {
    return counts.byAsset().getOrDefault(asset, PersonCount.ZERO);
  }

  /** What the counts of assets rest on that the data does not settle. */
  private Map<String, CountBasis> basisOfOpen() {
    Set<String> notCounted =
        assets.stream()
            .filter(Measurement::notCounted)
            .map(AssetFacts::id)
            .collect(Collectors.toSet());
    Map<String, CountBasis> open = new HashMap<>();
    counts
        .basis()
        .forEach(
            (asset, basis) -> {
              if (notCounted.contains(asset) || !counted(asset).settled()) {
                open.put(asset, basis);
              }
            });
    return open;
  }

  private List<SourceSummary> summaries() {
    List<SourceSummary> summaries = new ArrayList<>();
    for (SourceAnswer source : sources) {
      long missed = unscanned.stream().filter(u -> u.source().equals(source.id())).count();
      summaries.add(
          new SourceSummary(
              source.id(),
              source.type(),
              source.product(),
              assets.size(source.id()),
              (int) missed,
              warnings(source)));
    }
    return summaries;
  }

  private List<Bilingual> warnings(SourceAnswer source) {
    List<Bilingual> warnings = new ArrayList<>(source.warnings());
    warnings.addAll(declared.withoutEffect(source.id(), assets, this::personal));
    return warnings;
  }

  private ActivityFacts activity(PlannedActivity planned) {
    List<Carried> carries = new ArrayList<>();
    CarriedData data = new CarriedData(taxonomy, plan.standard(), planned.declared());
    Set<Bilingual> unread = new LinkedHashSet<>();
    for (PlannedActivity.Carried carried : planned.carries()) {
      List<Unscanned> unscannedParts =
          unscanned.stream().filter(u -> carried.covers(u.source(), u.path())).toList();
      unscannedParts.forEach(part -> unread.add(unread(part)));
      if (unscannedParts.isEmpty() && !assets.has(carried::covers)) {
        unread.add(missing(planned, carried, carried.path()));
      }
      assets
          .of(carried::covers)
          .forEach(
              asset -> {
                unread.addAll(fieldsMissing(planned, carried, asset));
                if (mayHoldMore(carried, asset, data.add(carried, asset))) {
                  unread.add(unread(asset));
                }
                carries.add(carriedPart(planned, carried, asset));
              });
    }
    return new ActivityFacts(
        measured(planned, data, List.copyOf(unread)), planned.recipient(), carries);
  }

  /** Whether what was not read of an asset may be of persons and leave with the activity. */
  private static boolean mayHoldMore(
      PlannedActivity.Carried carried, AssetFacts asset, Set<String> itemsCarried) {
    boolean nobodyKnows =
        carried.fields().isEmpty()
            || asset.fields().isEmpty()
            || carried.fields().stream().anyMatch(field -> unseen(asset, field));
    return asset.incomplete() && (!itemsCarried.isEmpty() || nobodyKnows);
  }

  /** Whether no value of a field was seen, as of one that the account may not read. */
  private static boolean unseen(AssetFacts asset, String field) {
    return asset.fields().stream()
        .filter(found -> found.name().equalsIgnoreCase(field))
        .allMatch(found -> found.evidence().nonBlank() == 0);
  }

  private static Bilingual unread(Unscanned unit) {
    Bilingual why = unit.reason().title();
    return named(unit.source() + "/" + unit.path(), why);
  }

  private static Bilingual unread(AssetFacts asset) {
    return named(asset.id(), asset.partial().orElseThrow());
  }

  private static Bilingual named(String what, Bilingual why) {
    return Bilingual.of(what + "（" + why.zh() + "）", what + " (" + why.en() + ")");
  }

  private List<Bilingual> fieldsMissing(
      PlannedActivity planned, PlannedActivity.Carried carried, AssetFacts asset) {
    List<Bilingual> missing = new ArrayList<>();
    if (asset.fields().isEmpty()) {
      return missing;
    }
    List<String> wanted = new ArrayList<>(carried.fields());
    carried.since().ifPresent(wanted::add);
    for (String field : wanted) {
      if (asset.fields().stream().noneMatch(found -> found.name().equalsIgnoreCase(field))) {
        missing.add(missing(planned, carried, asset.path() + "." + field));
      }
    }
    return missing;
  }

  private Bilingual missing(PlannedActivity planned, PlannedActivity.Carried carried, String what) {
    Unscanned gap =
        new Unscanned(
            carried.source(),
            what,
            UnscannedReason.VANISHED,
            Bilingual.of(
                "计划中的活动“" + planned.declared().id() + "”涉及它，但没有找到；请检查名称。",
                "Activity '"
                    + planned.declared().id()
                    + "' of the plan carries it and the crawl has not found it: check its name."));
    unscanned.add(gap);
    return unread(gap);
  }

  private boolean personal(String item) {
    return taxonomy.item(item).map(DataItem::personal).orElse(false);
  }

  private Carried carriedPart(
      PlannedActivity planned, PlannedActivity.Carried carried, AssetFacts asset) {
    PersonCount persons =
        carriedCounts.getOrDefault(
            new PersonCounts.Carried(planned.declared().id(), asset.id()),
            uncounted() ? PersonCount.NOT_COUNTED : PersonCount.ZERO);
    return new Carried(asset.id(), carried.fields(), carried.since(), persons);
  }

  private boolean uncounted() {
    return plan.counting() == Plan.Counting.NONE;
  }

  private Activity measured(PlannedActivity planned, CarriedData data, List<Bilingual> unread) {
    Activity declared = planned.declared();
    Optional<Persons> persons =
        uncounted() ? Optional.empty() : Optional.of(persons(declared.id()));
    List<ImportantData> importantData = new ArrayList<>(declared.importantData());
    notices(planned).forEach(importantData::add);
    return new Activity(
        declared.id(),
        declared.name(),
        declared.sector(),
        declared.scenario(),
        declared.subjects(),
        declared.nobodyElse(),
        data.items(),
        persons,
        unread,
        declared.ground(),
        declared.groundConditions(),
        importantData,
        declared.attributes(),
        declared.special(),
        declared.access(),
        Optional.of(LocalDate.of(request.asOf().getYear(), 1, 1)),
        Optional.of(request.asOf()),
        declared.entity(),
        data.whose(),
        data.doubts(),
        declared.introduced(),
        data.customers(declared.customers()));
  }

  private Persons persons(String activity) {
    PersonCount count = counts.byActivity().getOrDefault(activity, PersonCount.ZERO);
    return new Persons(
            count.nonSensitive(),
            count.sensitive(),
            count.union(),
            count.lower(),
            count.upper(),
            OptionalLong.empty())
        .withMinors(counts.figures().minorsByActivity().getOrDefault(activity, 0L));
  }

  /** Notices of an authority about something that the activity carries. */
  private List<ImportantData> notices(PlannedActivity planned) {
    List<ImportantData> notices = new ArrayList<>();
    for (Plan.Notified notified : plan.notified()) {
      boolean carried =
          planned.carries().stream()
              .anyMatch(part -> notified.covers(part.source() + "/" + part.path()));
      if (carried) {
        notices.add(
            new ImportantData(
                "notified", ImportantDataStanding.NOTIFIED, notified.on(), notified.by()));
      }
    }
    return notices;
  }
}
