package io.pandian.scanner.sources.jdbc;

import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceUnit;
import io.pandian.scanner.sources.TableContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks a source and keeps the answers. */
final class Recording {
  private Recording() {}

  /** What a listing told: units, and what could not be listed. */
  record Listed(List<SourceUnit> units, List<String> unscanned) {
    List<String> paths() {
      return units.stream().map(SourceUnit::path).toList();
    }

    SourceUnit unit(String path) {
      return units.stream().filter(u -> u.path().equals(path)).findFirst().orElseThrow();
    }
  }

  static Listed list(Source source) throws SourceException {
    Listed listed = new Listed(new ArrayList<>(), new ArrayList<>());
    source.list(
        new Source.Listing() {
          @Override
          public void unit(SourceUnit unit) {
            listed.units().add(unit);
          }

          @Override
          public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
            listed.unscanned().add(path);
          }
        });
    return listed;
  }

  /** What is done with a table. */
  interface OnTable<T> {
    T of(TableContent table) throws SourceException;
  }

  static <T> T read(Source source, String path, OnTable<T> action) throws SourceException {
    return read(source, list(source).unit(path), action);
  }

  static <T> T read(Source source, SourceUnit unit, OnTable<T> action) throws SourceException {
    List<T> answers = new ArrayList<>();
    source.read(
        unit,
        new ContentVisitor() {
          @Override
          public void table(TableContent table) throws SourceException {
            answers.add(action.of(table));
          }

          @Override
          public void document(DocumentContent document) {
            throw new AssertionError("a database holds no documents");
          }

          @Override
          public void unscanned(String part, UnscannedReason reason, Bilingual detail) {
            throw new AssertionError("unscanned: " + part);
          }

          @Override
          public void bare(String part, AssetKind kind, String mediaType, long bytes) {
            throw new AssertionError("bare: " + part);
          }
        });
    return answers.get(0);
  }

  static TableContent.Sampled sample(Source source, String path, int rows) throws SourceException {
    return read(source, path, t -> t.sample(new Sampling(rows, 20240322)));
  }

  static FieldSample field(TableContent.Sampled sampled, String name) {
    return sampled.table().fields().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** All rows, the cells joined by {@code |}. */
  static List<String> rows(Source source, String path, List<String> columns, List<String> present)
      throws SourceException {
    return read(
        source,
        path,
        table -> {
          List<String> rows = new ArrayList<>();
          table.forEachRow(
              columns, present, cells -> rows.add(String.join("|", Arrays.asList(cells))));
          return rows;
        });
  }
}
