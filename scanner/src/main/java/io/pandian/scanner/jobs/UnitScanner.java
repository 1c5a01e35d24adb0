package io.pandian.scanner.jobs;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.MachineException;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.store.UnitResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one table or file through every stage up to the person observations. Whatever goes wrong
 * with it becomes part of its result: no unit ever ends a scan, and only our own machine does.
 */
public final class UnitScanner {
  private static final Logger LOG = LoggerFactory.getLogger(UnitScanner.class);

  private final Classifier classifier;
  private final Sampling sampling;
  private final AccountTies ties;

  /** By catalogue of a table, whether it lists persons. */
  private final Map<TableSample, Boolean> listing = new ConcurrentHashMap<>();

  private final DeclaredPersons declared;
  private final DeclaredHashes hashes;
  private final BiFunction<String, TableSample, TableFinding> tables;

  public UnitScanner(Classifier classifier, Sampling sampling) {
    this(classifier, sampling, DeclaredPersons.NONE, DeclaredHashes.NONE);
  }

  /** A scanner of tables of whose columns somebody has declared whose or what they are. */
  UnitScanner(
      Classifier classifier, Sampling sampling, DeclaredPersons declared, DeclaredHashes hashes) {
    this(classifier, sampling, declared, hashes, (path, sample) -> classifier.table(sample));
  }

  /**
   * A scanner whose tables somebody else has classified.
   *
   * @param tables is given the path and the sample of each table before the rest of it is read
   */
  public UnitScanner(
      Classifier classifier,
      Sampling sampling,
      BiFunction<String, TableSample, TableFinding> tables) {
    this(classifier, sampling, DeclaredPersons.NONE, DeclaredHashes.NONE, tables);
  }

  private UnitScanner(
      Classifier classifier,
      Sampling sampling,
      DeclaredPersons declared,
      DeclaredHashes hashes,
      BiFunction<String, TableSample, TableFinding> tables) {
    this.classifier = classifier;
    this.sampling = sampling;
    this.declared = declared;
    this.hashes = hashes;
    this.tables = tables;
    this.ties = new AccountTies(classifier);
  }

  /** Whether a table lists persons, by its catalogue; many tables ask it of one. */
  private boolean listsPersons(TableSample catalogue) {
    return listing.computeIfAbsent(catalogue, classifier::listsPersons);
  }

  /** Reads a unit without counting anybody. */
  public UnitResult look(Source source, SourceUnit unit) {
    return scan(source, unit, PersonObservers.NONE);
  }

  /** Reads a unit and watches for the persons in it. */
  UnitResult scan(Source source, SourceUnit unit, PersonObservers observers) {
    Reading reading = new Reading(unit, observers);
    try {
      source.read(unit, reading);
    } catch (SourceException e) {
      reading.failed(e);
    } catch (MachineException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The message may hold a value, the kind does not.
      LOG.warn("{}: {}", unit.source(), e.getClass().getName());
      reading.unscanned(
          unit.path(),
          UnscannedReason.FAILED,
          Bilingual.of(
              "读取失败：" + e.getClass().getSimpleName() + "。",
              "The reading failed: " + e.getClass().getSimpleName() + "."));
    }
    return reading.result();
  }

  /** Gathers what one unit gives. */
  private final class Reading implements ContentVisitor {
    private final SourceUnit unit;
    private final PersonObservers observers;
    private final List<AssetFacts> assets = new ArrayList<>();
    private final List<Unscanned> unscanned = new ArrayList<>();
    private boolean passing;

    private Reading(SourceUnit unit, PersonObservers observers) {
      this.unit = unit;
      this.observers = observers;
    }

    private UnitResult result() {
      if (assets.isEmpty() && unscanned.isEmpty()) {
        unscanned(
            unit.path(),
            UnscannedReason.FAILED,
            Bilingual.of("没有读到任何内容。", "Nothing came of the reading."));
      }
      return new UnitResult(assets, unscanned, passing);
    }

    private void failed(SourceException failure) {
      unscanned(unit.path(), failure.reason(), failure.detail());
      passing |= failure.isPassing();
    }

    @Override
    public void table(TableContent table) throws SourceException {
      TableContent.Sampled sample = table.sample(sampling);
      TableKeys keys = table.keys(sample.table(), UnitScanner.this::listsPersons);
      TableFinding found = tables.apply(table.path(), pointing(sample.table(), keys));
      TableFinding hashed = hashes.in(unit.source(), table.path(), found);
      TableFinding finding =
          ValueShapes.in(declared.in(unit.source(), table.path(), hashed), sample.table());
      Counted counted = count(table, finding, keys);
      assets.add(
          new AssetFacts(
              unit.source(),
              table.kind(),
              table.path(),
              table.comment(),
              table.mediaType(),
              table.bytes(),
              counted.rows(),
              counted.exact(),
              sample.rows(),
              counted.partial(),
              counted.unread(),
              counted.customers(),
              finding.fields(),
              List.of(),
              finding.subject(),
              finding.personSlots(),
              classifier.indications(sample.table())));
    }

    /** The sample with the tables it points to; a superior in the same table is no reference. */
    private TableSample pointing(TableSample sample, TableKeys keys) {
      Map<String, TableSample> references = new HashMap<>();
      keys.references()
          .forEach(
              (column, target) -> {
                if (!target.table().equals(keys.table())) {
                  references.put(column, target.catalogue());
                }
              });
      return sample.withReferences(references);
    }

    /** Reads every row; if that fails, what the sample told is kept and the gap is named. */
    private Counted count(TableContent table, TableFinding finding, TableKeys keys)
        throws SourceException {
      try (PersonObservers.Watch watch = observers.begin(table.path(), assets.size())) {
        PersonObservers.Rows rows = watch.table(finding, ties.of(finding, table.path(), keys));
        CustomerNumbers numbers = CustomerNumbers.in(table, finding, keys, rows);
        TableContent.RowsRead read =
            table.forEachRow(numbers.columns(), rows.present(), numbers::row);
        read.unread().ifPresent(rows::unread);
        passing |= read.passing();
        watch.keep();
        return new Counted(
            OptionalLong.of(read.rows()), true, read.partial(), read.unread(), numbers.customers());
      } catch (SourceException e) {
        passing |= e.isPassing();
        Bilingual gap =
            Bilingual.of(
                e.reason().title().zh() + "：" + e.detail().zh(),
                e.reason().title().en() + ": " + e.detail().en());
        return new Counted(
            table.estimatedRows(),
            false,
            Optional.of(gap),
            OptionalLong.empty(),
            OptionalLong.empty());
      } catch (IOException e) {
        throw new MachineException(e);
      }
    }

    @Override
    public void document(DocumentContent document) {
      DocumentFinding finding = classifier.document(document.title(), document.text());
      try (PersonObservers.Watch watch = observers.begin(document.path(), assets.size())) {
        watch.document(finding);
        watch.keep();
      } catch (IOException e) {
        throw new MachineException(e);
      }
      assets.add(
          new AssetFacts(
              unit.source(),
              AssetKind.DOCUMENT,
              document.path(),
              document.title(),
              document.mediaType(),
              OptionalLong.of(document.bytes()),
              OptionalLong.empty(),
              true,
              0,
              document.partial(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              List.of(),
              finding.findings(),
              finding.subject(),
              List.of(),
              classifier.indications(document.title(), document.text())));
    }

    @Override
    public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
      unscanned.add(new Unscanned(unit.source(), path, reason, detail));
    }

    @Override
    public void passing() {
      passing = true;
    }

    @Override
    public void bare(String path, AssetKind kind, String mediaType, long bytes) {
      assets.add(AssetFacts.bare(unit.source(), kind, path, mediaType, bytes));
    }
  }

  /** What reading every row told. */
  private record Counted(
      OptionalLong rows,
      boolean exact,
      Optional<Bilingual> partial,
      OptionalLong unread,
      OptionalLong customers) {}
}
