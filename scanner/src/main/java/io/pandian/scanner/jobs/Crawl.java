package io.pandian.scanner.jobs;

import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.store.ScanStore.SourceAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sources say they are and hold. A source that fails is a gap, and the others go on. */
final class Crawl implements Source.Listing {
  private final OpenSources sources;
  private final List<SourceAnswer> answers = new ArrayList<>();
  private final List<SourceUnit> units = new ArrayList<>();
  private final List<Unscanned> unscanned = new ArrayList<>();
  private final List<Excluded> excluded = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private String current = "";

  Crawl(OpenSources sources) {
    this.sources = sources;
  }

  /** Asks a source what it is and what it holds; once more if only the moment was against it. */
  void ask(String id) {
    current = id;
    int unitsBefore = units.size();
    int unscannedBefore = unscanned.size();
    int excludedBefore = excluded.size();
    try {
      answers.add(answer(id));
    } catch (SourceException e) {
      if (e.isPassing() && asked.add(id)) {
        forget(units, unitsBefore);
        forget(unscanned, unscannedBefore);
        forget(excluded, excludedBefore);
        ask(id);
        return;
      }
      unscanned("", e.reason(), e.detail());
      answers.add(new SourceAnswer(id, "", "", List.of()));
    }
  }

  private SourceAnswer answer(String id) throws SourceException {
    Source source = sources.get(id);
    Source.Description described = source.describe();
    source.list(this);
    return new SourceAnswer(id, source.type(), described.product(), described.warnings());
  }

  private static void forget(List<?> told, int from) {
    told.subList(from, told.size()).clear();
  }

  @Override
  public void unit(SourceUnit unit) {
    units.add(unit);
  }

  @Override
  public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
    unscanned.add(new Unscanned(current, path, reason, detail));
  }

  @Override
  public void excluded(String path, String pattern) {
    excluded.add(new Excluded(current, path, pattern));
  }

  /** What was seen and the plan leaves out. */
  List<Excluded> excluded() {
    return excluded;
  }

  /** One answer for each source that was asked. */
  List<SourceAnswer> answers() {
    return answers;
  }

  /** The tables and files to read. */
  List<SourceUnit> units() {
    return units;
  }

  /** What was seen and cannot be read, and sources that did not answer. */
  List<Unscanned> unscanned() {
    return unscanned;
  }
}
