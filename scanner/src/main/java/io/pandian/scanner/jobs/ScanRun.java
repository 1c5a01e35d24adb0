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
import io.pandian.classifier.inventory.Sequence;
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
import io.pandian.scanner.store.ScanStore.NumberedUnit;
import io.pandian.scanner.store.SeenTokens;
import io.pandian.scanner.store.SpillFile;
import io.pandian.scanner.store.StoredCounts;
import io.pandian.scanner.store.UnitResult;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the job {@code scan}: what its steps do, without any of Batch. A method for each step,
 * in the order of the steps; each may be called again after a crash.
 */
final class ScanRun implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScanRun.class);

  private static final String RUN_OF = "@";

  /** The counting opens every file of observations at most so often. */
  private static final int MOST_PASSES = 5;

  /** During one unit. */
  private static final int MOST_ABSENCES = 3;

  private final ScanRequest request;
  private final WorkFolder work;
  private final String folder;
  private final ScanProgress progress;
  private final Clock clock = Clock.systemUTC();
  private final Taxonomy taxonomy;
  private final Identifiers identifiers = Identifiers.standard();
  private final OpenSources sources;
  private final Absences absences;
  private final DeclaredHashes hashes;
  private final UnitScanner units;
  private final ObservationSettings observation;
  private final NameKey names;
  private final ShownNames shown;

  /** How many units are read again in this start. */
  private long readAgain;

  ScanRun(ScanRequest request, WorkFolder work, ScanProgress progress) throws IOException {
    this.request = request;
    this.work = work;
    this.folder = work.id();
    this.progress = progress;
    Plan plan = request.plan();
    this.sources = new OpenSources(plan.sources());
    this.absences = new Absences(sources, progress);
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
  void begin(ScanStore store) throws IOException {
    store.begin(id(), clock.instant(), observation.key().check());
    work.beginScan(request.scanId());
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
        Sequence.of(crawl.units()).map(this::sealed),
        crawl.unscanned().stream().map(shown::unscanned).toList(),
        crawl.excluded().stream().map(shown::excluded).toList());
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
  boolean scanNextUnit(ScanStore store, long from, long to) throws IOException {
    Optional<NumberedUnit> next = store.nextPending(id(), from, to);
    if (next.isEmpty()) {
      return false;
    }
    NumberedUnit unit = next.get();
    SourceUnit read = opened(unit.unit());
    UnitResult result = read(read, unit.number());
    store.saveResult(id(), unit.number(), result);
    progress.unitDone(read.source(), shown.path(read.path()), !result.unscanned().isEmpty());
    return true;
  }

  /**
   * Step 3, for one unit: reads the next one again that may have been hurt by the moment, with no
   * other beside it.
   *
   * @return false if none is left
   */
  boolean readNextAgain(ScanStore store) throws IOException {
    Optional<NumberedUnit> next = store.nextAgain(id());
    if (next.isEmpty()) {
      return false;
    }
    long left = store.toReadAgain(id());
    readAgain = Math.max(readAgain, left);
    if (left == readAgain) {
      step("readAgain");
    }
    NumberedUnit unit = next.get();
    work.removeObservations(id(), unit.number());
    store.saveSecondResult(id(), unit.number(), read(opened(unit.unit()), unit.number()));
    progress.part(readAgain - left + 1, readAgain);
    return true;
  }

  private UnitResult read(SourceUnit unit, long number) throws IOException {
    UnitResult result = shown.result(present(unit, number));
    work.requirePresent();
    LOG.info(
        "unit {} of {}: {} assets, {} gaps",
        number,
        unit.source(),
        result.assets().size(),
        result.unscanned().size());
    return result;
  }

  /**
   * Reads a unit of a source that is there. What comes of it while the source goes away is not
   * kept; a unit during which it goes away again and again is a gap.
   */
  private UnitResult present(SourceUnit unit, long number) {
    UnitResult result = new UnitResult(List.of(), List.of(), false);
    for (int tries = 0; tries < MOST_ABSENCES; tries++) {
      int before = absences.count(unit.source());
      result = scan(unit, number);
      if (!result.hasGaps() || !absences.since(unit.source(), before)) {
        break;
      }
    }
    return result;
  }

  private UnitResult scan(SourceUnit unit, long number) {
    try {
      return units.scan(sources.get(unit.source()), unit, observers(unit.source(), number));
    } catch (SourceException e) {
      return new UnitResult(
          List.of(),
          List.of(new Unscanned(unit.source(), unit.path(), e.reason(), e.detail())),
          e.isPassing());
    }
  }

  PersonObservers observers(String source, long unit) {
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

  private void step(String name) throws IOException {
    work.requirePresent();
    LOG.info("{} begins", name);
    progress.step(name);
  }

  /** Step 4: counts the persons of every scope. */
  void countIndividuals(ScanStore store) throws IOException {
    step("countIndividuals");
    if (request.plan().counting() == Plan.Counting.NONE) {
      store.savePersons(id(), StoredCounts.none());
      return;
    }
    List<ObservationInput> inputs = inputs(store);
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

  /** The observations of every asset; each that is opened is told to the progress. */
  private List<ObservationInput> inputs(ScanStore store) {
    List<ObservationInput> inputs = new ArrayList<>();
    AtomicLong opened = new AtomicLong();
    store.eachResult(
        id(),
        unit -> {
          for (int i = 0; i < unit.result().assets().size(); i++) {
            if (Files.exists(work.observationFile(id(), unit.number(), i))) {
              AssetFacts asset = unit.result().assets().get(i);
              ObservationInput.Opener file = observations(unit.number(), i);
              inputs.add(
                  new ObservationInput(
                      asset.id(),
                      asset.source().intern(),
                      () -> {
                        progress.part(opened.incrementAndGet(), MOST_PASSES * (long) inputs.size());
                        return file.open();
                      }));
            }
          }
        });
    return inputs;
  }

  /** Opens the observations of an asset; keeps of it what names them. */
  private ObservationInput.Opener observations(long unit, int asset) {
    return () -> Files.newInputStream(work.observationFile(id(), unit, asset));
  }

  /** Step 5: puts the rules' judgement on what was measured, and writes the inventory. */
  void judge(ScanStore store) throws IOException {
    step("judge");
    Instant began = store.begin(id(), clock.instant(), observation.key().check());
    Instant now = clock.instant();
    StoredCounts counts = store.persons(id());
    Judge.Measured measured =
        new Measurement(request, shown.plan(request.plan()), taxonomy, store, id(), counts)
            // A clock that was set back meanwhile makes no scan end before its beginning.
            .gather(began, now.isBefore(began) ? began : now);
    progress.part(1, 3);
    Inventory inventory =
        new Judge(request.rulebooks(), taxonomy, request.plan().standard()).judge(measured);
    progress.part(2, 3);
    Reports.write(inventory, Set.of(ReportFormat.JSON), request.out(), request.language());
    PersonsFile.write(request.out(), request.scanId(), counts);
    PersonSetsFile.publish(work.personSets(id()), request.out());
    progress.part(3, 3);
  }

  /** Step 6: makes every report from the inventory, and removes what only the run needed. */
  void writeReports() throws IOException {
    step("writeReports");
    Inventory inventory = inventory();
    Set<ReportFormat> formats = EnumSet.complementOf(EnumSet.of(ReportFormat.JSON));
    int written = 0;
    for (ReportFormat format : formats) {
      Reports.write(inventory, Set.of(format), request.out(), request.language());
      progress.part(++written, formats.size());
    }
    work.keepSeenTokens(id());
    work.removeObservations();
    work.endScan();
    LOG.info("scan {} is complete", id());
  }

  /** The inventory that step 5 wrote. */
  Inventory inventory() throws IOException {
    return InventoryJson.read(request.out().resolve(ReportFormat.JSON.fileName()));
  }

  @Override
  public void close() {
    sources.close();
  }
}
