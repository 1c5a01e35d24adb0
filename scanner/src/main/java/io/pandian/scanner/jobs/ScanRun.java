package io.pandian.scanner.jobs;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.CustomDetectors;
import io.pandian.classifier.individuals.CountedPersons;
import io.pandian.classifier.individuals.PersonCounter;
import io.pandian.classifier.individuals.estimating.PersonEstimator;
import io.pandian.classifier.individuals.observing.ObservationInput;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.Judge;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.Taxonomy;
import io.pandian.reports.ReportFormat;
import io.pandian.reports.Reports;
import io.pandian.reports.json.InventoryJson;
import io.pandian.scanner.naming.ShownNames;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.store.NameKey;
import io.pandian.scanner.store.PersonKeyFile;
import io.pandian.scanner.store.PersonKeySource;
import io.pandian.scanner.store.PersonSetsFile;
import io.pandian.scanner.store.PersonsFile;
import io.pandian.scanner.store.ScanStore;
import io.pandian.scanner.store.ScanStore.NumberedResult;
import io.pandian.scanner.store.ScanStore.NumberedUnit;
import io.pandian.scanner.store.SeenTokens;
import io.pandian.scanner.store.SpillFile;
import io.pandian.scanner.store.StoredCounts;
import io.pandian.scanner.store.UnitResult;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the job {@code scan}: what its steps do, without any of Batch. A method for each step,
 * in the order of the steps; each may be called again after a crash.
 */
final class ScanRun implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScanRun.class);

  private static final String RUN_OF = "@";

  private final ScanRequest request;
  private final WorkFolder work;
  private final String folder;
  private final ScanProgress progress;
  private final Clock clock = Clock.systemUTC();
  private final Taxonomy taxonomy;
  private final Identifiers identifiers = Identifiers.standard();
  private final OpenSources sources;
  private final DeclaredHashes hashes;
  private final UnitScanner units;
  private final ObservationSettings observation;
  private final NameKey names;
  private final ShownNames shown;

  ScanRun(ScanRequest request, WorkFolder work, ScanProgress progress) throws IOException {
    this.request = request;
    this.work = work;
    this.folder = work.id();
    this.progress = progress;
    Plan plan = request.plan();
    this.sources = new OpenSources(plan.sources());
    Classifier classifier =
        Classifier.with(CustomDetectors.load(plan.detectors())).on(request.asOf());
    this.taxonomy = classifier.taxonomy();
    this.hashes = new DeclaredHashes(plan.hashes());
    this.units =
        new UnitScanner(classifier, plan.sampling(), new DeclaredPersons(plan.persons()), hashes);
    this.observation =
        new ObservationSettings(
            PersonKeySource.read(request.keyFile(), System::getenv),
            identifiers,
            classifier.detectors()::normaliser,
            taxonomy,
            plan.standard(),
            request.asOf());
    this.names = PersonKeySource.readNames(request.keyFile(), System::getenv);
    this.shown = new ShownNames(names, plan.clearNames());
    if (PersonKeyFile.isOpenToOthers(request.keyFile())) {
      LOG.warn("others than its owner may read the key file: chmod 400 it");
    }
  }

  /** The end of the ids of all runs of this work folder. */
  String folder() {
    return RUN_OF + folder;
  }

  ScanRequest request() {
    return request;
  }

  ScanProgress progress() {
    return progress;
  }

  /** What the store keeps this run's units under: the scan, in this work folder. */
  String id() {
    return request.scanId() + folder();
  }

  /** Notes when the run began, and refuses a key other than the one it began with. */
  void begin(ScanStore store) {
    store.begin(id(), clock.instant(), observation.key().check());
  }

  /** Removes what abandoned runs left in the work folder. */
  void forgetEarlierRuns() throws IOException {
    work.removeObservations();
  }

  /** Step 1: asks each source what it is and what it holds. */
  void enumerateUnits(ScanStore store) {
    Crawl crawl = new Crawl(sources);
    request.plan().sources().forEach(source -> crawl.ask(source.id()));
    store.saveListing(
        id(),
        crawl.answers(),
        crawl.units().stream().map(this::sealed).toList(),
        crawl.unscanned().stream().map(shown::unscanned).toList());
    LOG.info("listed {} units, {} gaps", crawl.units().size(), crawl.unscanned().size());
    progress.listed(crawl.units().size(), 0);
  }

  /** A unit as the store keeps it: only who has the key can read what it is called. */
  private SourceUnit sealed(SourceUnit unit) {
    return unit.named(names.seal(unit.path()), names.seal(unit.comment()));
  }

  private SourceUnit opened(SourceUnit unit) {
    return unit.named(names.open(unit.path()), names.open(unit.comment()));
  }

  /**
   * Step 2, for one unit: reads the next unit of a range that has no result.
   *
   * @return false if every unit of the range has its result
   */
  boolean scanNextUnit(ScanStore store, long from, long to) {
    Optional<NumberedUnit> next = store.nextPending(id(), from, to);
    if (next.isEmpty()) {
      return false;
    }
    NumberedUnit unit = next.get();
    SourceUnit read = opened(unit.unit());
    UnitResult result = shown.result(scan(read, unit.number()));
    LOG.info(
        "unit {} of {}: {} assets, {} gaps",
        unit.number(),
        unit.unit().source(),
        result.assets().size(),
        result.unscanned().size());
    store.saveResult(id(), unit.number(), result);
    progress.unitDone(read.source(), shown.path(read.path()), !result.unscanned().isEmpty());
    return true;
  }

  private UnitResult scan(SourceUnit unit, long number) {
    try {
      return units.scan(sources.get(unit.source()), unit, observers(unit.source(), number));
    } catch (SourceException e) {
      return new UnitResult(
          List.of(), List.of(new Unscanned(unit.source(), unit.path(), e.reason(), e.detail())));
    }
  }

  private PersonObservers observers(String source, long unit) {
    if (request.plan().counting() == Plan.Counting.NONE) {
      return PersonObservers.NONE;
    }
    return new ObservationKeeper(
        observation,
        hashes,
        request.plan().counting() == Plan.Counting.ESTIMATED,
        request.plan().activities(),
        request.asOf(),
        work,
        id(),
        source,
        unit);
  }

  private void step(String name) {
    LOG.info("{} begins", name);
    progress.step(name);
  }

  /** Step 3: counts the persons of every scope. */
  void countIndividuals(ScanStore store) throws IOException {
    step("countIndividuals");
    if (request.plan().counting() == Plan.Counting.NONE) {
      store.savePersons(id(), StoredCounts.none());
      return;
    }
    List<ObservationInput> inputs = new ArrayList<>();
    for (NumberedResult unit : store.results(id())) {
      List<AssetFacts> assets = unit.result().assets();
      for (int i = 0; i < assets.size(); i++) {
        Path file = work.observationFile(id(), unit.number(), i);
        if (Files.exists(file)) {
          AssetFacts asset = assets.get(i);
          inputs.add(
              new ObservationInput(asset.id(), asset.source(), () -> Files.newInputStream(file)));
        }
      }
    }
    if (request.plan().counting() == Plan.Counting.ESTIMATED) {
      store.savePersons(id(), StoredCounts.of(new PersonEstimator(identifiers).count(inputs)));
      return;
    }
    String keyCheck = observation.key().check();
    try (SpillFile spill = work.spill(id());
        SeenTokens seen = work.seenTokens(id(), keyCheck, request.scanId())) {
      CountedPersons counted =
          new PersonCounter(identifiers, spill, seen, request.plan().countingMemory())
              .persons(inputs);
      PersonSetsFile.write(work.personSets(id()), counted.sets());
      seen.keepAll();
      store.savePersons(id(), StoredCounts.of(counted.counts()));
    }
  }

  /** Step 4: puts the rules' judgement on what was measured, and writes the inventory. */
  void judge(ScanStore store) throws IOException {
    step("judge");
    Instant began = store.begin(id(), clock.instant(), observation.key().check());
    Judge.Measured measured =
        new Measurement(request, shown.plan(request.plan()), taxonomy, store, id())
            .gather(began, clock.instant());
    Inventory inventory =
        new Judge(request.rulebooks(), taxonomy, request.plan().standard()).judge(measured);
    Reports.write(inventory, Set.of(ReportFormat.JSON), request.out(), request.language());
    PersonsFile.write(request.out(), request.scanId(), store.persons(id(), StoredCounts.class));
    PersonSetsFile.publish(work.personSets(id()), request.out());
  }

  /** Step 5: makes every report from the inventory, and removes what only the run needed. */
  void writeReports(ScanStore store) throws IOException {
    step("writeReports");
    Reports.write(
        inventory(),
        EnumSet.complementOf(EnumSet.of(ReportFormat.JSON)),
        request.out(),
        request.language());
    work.keepSeenTokens(id());
    work.removeObservations();
    LOG.info("scan {} is complete", id());
  }

  /** The inventory that step 4 wrote. */
  Inventory inventory() throws IOException {
    try (InputStream in = Files.newInputStream(request.out().resolve("inventory.json"))) {
      return InventoryJson.read(in);
    }
  }

  @Override
  public void close() {
    sources.close();
  }
}
