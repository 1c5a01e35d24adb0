package io.pandian.classifier.inventory;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.grading.Declared;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.grading.Grader;
import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.classifier.inventory.Inventory.RulebookUsed;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.pathways.PathwayDecider;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.SuspectedItems;
import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.EstimatedUnions;
import io.pandian.classifier.pathways.facts.Facts;
import io.pandian.classifier.pathways.facts.MeasuredUnions;
import io.pandian.classifier.pathways.facts.Organisation;
import io.pandian.classifier.pathways.facts.PersonUnions;
import io.pandian.config.rulebooks.Rulebooks;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import io.pandian.config.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the rules' judgement on what was measured: the standing of each item, the grade of each
 * asset and the pathway of each activity. The same facts, rulebooks and day always give the same
 * judgement.
 */
public final class Judge {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Taxonomy taxonomy;
  private final SensitivityStandard standard;
  private final Rulebooks rulebooks;
  private final PathwayDecider decider;

  public Judge(Rulebooks rulebooks, Taxonomy taxonomy, SensitivityStandard standard) {
    this.taxonomy = taxonomy;
    this.standard = standard;
    this.rulebooks = rulebooks;
    this.decider = new PathwayDecider(rulebooks, taxonomy);
  }

  /**
   * What a scan measured.
   *
   * @param scan the run; its rulebooks are filled in by the judgement
   * @param assets by id
   * @param personsOf the persons of each asset
   * @param declared what was said of each asset's level
   */
  public record Measured(
      Scan scan,
      Organisation organisation,
      List<SourceSummary> sources,
      Sequence<AssetFacts> assets,
      List<Unscanned> unscanned,
      List<Excluded> excluded,
      HoldingCount persons,
      Function<AssetFacts, PersonCount> personsOf,
      Function<AssetFacts, Optional<Declared>> declared,
      List<ActivityFacts> activities,
      List<PersonAtom> atoms) {}

  /** The first judgement of what a scan measured; assets are judged whenever they are passed. */
  public Inventory judge(Measured measured) {
    Grader grader = new Grader(rulebooks, taxonomy, standard, measured.scan().asOf());
    Sequence<Asset> assets = measured.assets().map(facts -> asset(facts, measured, grader));
    List<Unscanned> unscanned =
        measured.unscanned().stream()
            .sorted(
                Comparator.comparing(Unscanned::source)
                    .thenComparing(Unscanned::path)
                    .thenComparing(Unscanned::reason)
                    .thenComparing(unit -> unit.detail().zh()))
            .toList();
    return new Inventory(
        used(measured.scan(), measured.scan().asOf()),
        measured.organisation(),
        measured.sources(),
        taxonomy.declared(),
        assets,
        unscanned,
        measured.excluded().stream()
            .sorted(Comparator.comparing(Excluded::source).thenComparing(Excluded::path))
            .toList(),
        measured.persons(),
        measured.activities(),
        measured.atoms(),
        decide(
            measured.scan(),
            measured.scan().asOf(),
            measured.organisation(),
            measured.persons().total(),
            suspected(
                measured.activities(), assets, measured.organisation(), measured.scan().asOf()),
            measured.atoms()));
  }

  /**
   * Judges a stored inventory again, as of another day or by other rulebooks. Persons were counted
   * from 1 January to the day of the scan: in another year nothing is known of them, and on an
   * earlier day of the same year no more than that there were not more.
   */
  public Inventory again(Inventory stored, LocalDate asOf) {
    Grader grader = new Grader(rulebooks, taxonomy, standard, asOf);
    List<ActivityFacts> activities =
        stored.activities().stream().map(activity -> asOf(activity, asOf)).toList();
    return new Inventory(
        used(stored.scan(), asOf),
        stored.organisation(),
        stored.sources(),
        taxonomy.declared(),
        stored.assets().map(asset -> regraded(asset, stored, grader)),
        stored.unscanned(),
        stored.excluded(),
        stored.persons(),
        stored.activities(),
        stored.atoms(),
        decide(
            stored.scan(),
            asOf,
            stored.organisation(),
            stored.persons().total(),
            suspected(activities, stored.assets(), stored.organisation(), asOf),
            stored.atoms()));
  }

  private static ActivityFacts asOf(ActivityFacts facts, LocalDate asOf) {
    Activity activity = facts.activity();
    boolean otherYear = activity.to().filter(to -> to.getYear() != asOf.getYear()).isPresent();
    return new ActivityFacts(
        otherYear ? activity.uncountedSince(asOf.withDayOfYear(1), asOf) : activity,
        facts.recipient(),
        facts.carries());
  }

  private Scan used(Scan scan, LocalDate asOf) {
    List<RulebookUsed> used =
        rulebooks.all().stream()
            .map(
                book ->
                    new RulebookUsed(book.id(), book.edition(), book.title().zh(), book.sha256()))
            .toList();
    return new Scan(
        scan.id(),
        scan.startedAt(),
        scan.finishedAt(),
        scan.plan(),
        scan.seed(),
        scan.tool(),
        asOf,
        scan.standard(),
        used);
  }

  private Asset asset(AssetFacts facts, Measured measured, Grader grader) {
    PersonCount persons = measured.personsOf().apply(facts);
    return new Asset(
        facts.id(),
        facts.source(),
        facts.kind(),
        facts.path(),
        facts.comment(),
        facts.mediaType(),
        facts.bytes(),
        facts.rows(),
        facts.rowsExact(),
        facts.sampled(),
        facts.partial(),
        facts.unreadRows(),
        facts.fields().stream().map(this::field).toList(),
        facts.findings().stream().map(this::text).toList(),
        facts.subject(),
        facts.personSlots(),
        facts.indications(),
        persons,
        declared(
            grader.grade(
                items(facts.fields(), facts.findings()),
                facts.indications(),
                persons,
                measured.persons().total(),
                measured.organisation()),
            measured.declared().apply(facts)));
  }

  private static Grade declared(Grade grade, Optional<Declared> declared) {
    return declared.map(said -> said.over(grade)).orElse(grade);
  }

  private static Asset regraded(Asset asset, Inventory stored, Grader grader) {
    Set<String> items =
        items(
            asset.fields().stream().map(Asset.ClassifiedField::finding).toList(),
            asset.findings().stream().map(Asset.ClassifiedText::finding).toList());
    Grade grade =
        grader.grade(
            items,
            asset.indications(),
            asset.persons(),
            stored.persons().total(),
            stored.organisation());
    return asset.graded(declared(grade, Declared.of(asset.grade())));
  }

  private static Set<String> items(List<FieldFinding> fields, List<TextFinding> findings) {
    Set<String> items = new LinkedHashSet<>();
    fields.forEach(field -> items.addAll(field.items()));
    findings.forEach(finding -> items.add(finding.dataItem()));
    return items;
  }

  private Asset.ClassifiedField field(FieldFinding finding) {
    List<DataItem> items = finding.items().stream().map(taxonomy::require).toList();
    return new Asset.ClassifiedField(
        finding,
        items.stream().anyMatch(DataItem::personal),
        items.stream().anyMatch(item -> item.sensitive(standard)));
  }

  private Asset.ClassifiedText text(TextFinding finding) {
    return new Asset.ClassifiedText(
        finding,
        taxonomy.require(finding.dataItem()).personal(),
        taxonomy.require(finding.dataItem()).sensitive(standard));
  }

  /** The activities with the important data that what they carry is suspected to be. */
  private List<Activity> suspected(
      List<ActivityFacts> activities,
      Sequence<Asset> assets,
      Organisation organisation,
      LocalDate asOf) {
    SuspectedItems items = new SuspectedItems(rulebooks, organisation, asOf);
    return new Suspicions(activities, items).among(assets);
  }

  private List<PathwayDecision> decide(
      Scan scan,
      LocalDate asOf,
      Organisation organisation,
      PersonCount holdings,
      List<Activity> activities,
      List<PersonAtom> atoms) {
    PersonUnions unions =
        holdings.method() == PersonCount.Method.ESTIMATED
            ? new EstimatedUnions(atoms, activities)
            : new MeasuredUnions(atoms, activities);
    PersonUnions asOfDay =
        ids -> countedLater(activities, ids, asOf) ? unions.over(ids).atMost() : unions.over(ids);
    return decider.decide(
        new Facts(asOf, organisation, holdings, activities, asOfDay, measuredOn(scan, activities)));
  }

  /** The last day up to which persons were counted; nobody counts beyond the end of a scan. */
  private static Optional<LocalDate> measuredOn(Scan scan, List<Activity> activities) {
    LocalDate ended = scan.finishedAt().atZone(CHINA).toLocalDate();
    return Stream.concat(Stream.of(ended), activities.stream().flatMap(each -> each.to().stream()))
        .min(Comparator.naturalOrder());
  }

  /** Whether persons were counted to a later day, so that on this one there may be fewer. */
  private static boolean countedLater(List<Activity> activities, Set<String> ids, LocalDate asOf) {
    return activities.stream()
        .filter(activity -> ids.contains(activity.id()))
        .flatMap(activity -> activity.to().stream())
        .anyMatch(asOf::isBefore);
  }
}
