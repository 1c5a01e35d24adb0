package io.pandian.scanner.jobs;

import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.individuals.estimating.ObservationSketcher;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.individuals.observing.CarriedScope;
import io.pandian.classifier.individuals.observing.DocumentObserver;
import io.pandian.classifier.individuals.observing.ObservationOutput;
import io.pandian.classifier.individuals.observing.ObservationSettings;
import io.pandian.classifier.individuals.observing.ObservationWriter;
import io.pandian.classifier.individuals.observing.TableObserver;
import io.pandian.scanner.plan.PlannedActivity;
import io.pandian.scanner.plan.PlannedActivity.Carried;
import io.pandian.scanner.store.WorkFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the person observations of one unit, or sketches of them, in the work folder, with the
 * activities that carry them.
 */
final class ObservationKeeper implements PersonObservers {
  private final ObservationSettings settings;
  private final DeclaredHashes hashes;
  private final boolean estimated;
  private final List<PlannedActivity> activities;
  private final LocalDate asOf;
  private final WorkFolder work;
  private final String run;
  private final String source;
  private final long unit;

  /**
   * @param estimated whether sketches are enough
   */
  ObservationKeeper(
      ObservationSettings settings,
      DeclaredHashes hashes,
      boolean estimated,
      List<PlannedActivity> activities,
      LocalDate asOf,
      WorkFolder work,
      String run,
      String source,
      long unit) {
    this.settings = settings;
    this.hashes = hashes;
    this.estimated = estimated;
    this.activities = activities;
    this.asOf = asOf;
    this.work = work;
    this.run = run;
    this.source = source;
    this.unit = unit;
  }

  @Override
  public Watch begin(String path, int asset) throws IOException {
    return new FileWatch(path, work.observations(run, unit, asset));
  }

  /** The parts of an asset that activities carry; fields are told by the names the asset has. */
  private List<CarriedScope> scopes(String path, List<String> names) {
    List<CarriedScope> scopes = new ArrayList<>();
    for (PlannedActivity activity : activities) {
      for (Carried carried : activity.carries()) {
        if (carried.covers(source, path)) {
          scopes.add(
              new CarriedScope(
                  activity.declared().id(),
                  carried.fields().stream()
                      .map(field -> actual(field, names))
                      .collect(Collectors.toCollection(java.util.TreeSet::new)),
                  carried.since().map(field -> actual(field, names)),
                  LocalDate.of(asOf.getYear(), 1, 1),
                  asOf));
        }
      }
    }
    return scopes;
  }

  private static String actual(String field, List<String> names) {
    Optional<String> exact = names.stream().filter(field::equals).findFirst();
    return exact.or(() -> names.stream().filter(field::equalsIgnoreCase).findFirst()).orElse(field);
  }

  /** Watches one asset, into a file that gets its name when all is in it. */
  private final class FileWatch implements Watch {
    private final String path;
    private final WorkFolder.Draft draft;
    private final ObservationOutput writer;

    private FileWatch(String path, WorkFolder.Draft draft) {
      this.path = path;
      this.draft = draft;
      this.writer =
          estimated
              ? new ObservationSketcher(draft.stream(), settings.identifiers())
              : new ObservationWriter(draft.stream());
    }

    private ObservationSettings settings() {
      return settings.withHashed(hashes.of(source, path));
    }

    @Override
    public Rows table(TableFinding finding, AccountColumns accounts) {
      List<String> names = finding.fields().stream().map(FieldFinding::name).toList();
      TableObserver observer =
          TableObserver.of(finding, source, scopes(path, names), accounts, settings());
      return new ObservedRows(observer, writer);
    }

    @Override
    public void document(DocumentFinding finding) {
      DocumentObserver.of(source, scopes(path, List.of()), settings()).document(finding, writer);
    }

    @Override
    public void keep() throws IOException {
      writer.close();
      draft.keep();
    }

    @Override
    public void close() throws IOException {
      draft.close();
    }
  }

  /** The rows of a table, as its observer wants them. */
  private record ObservedRows(TableObserver observer, ObservationOutput writer) implements Rows {
    @Override
    public List<String> columns() {
      return observer.columns();
    }

    @Override
    public List<String> present() {
      return observer.present();
    }

    @Override
    public void row(@Nullable String[] cells) {
      observer.row(cells, writer);
    }

    @Override
    public void unread(long rows) {
      observer.unread(rows, writer);
    }
  }
}
