package io.pandian.scanner.sources.files;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.classifier.inventory.UnscannedReason;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.TableContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Keeps everything that a reading tells. */
public class Recorded implements ContentVisitor {
  public final Map<String, Table> tables = new LinkedHashMap<>();
  public final Map<String, DocumentContent> documents = new LinkedHashMap<>();
  public final Map<String, UnscannedReason> unscanned = new LinkedHashMap<>();
  public final Map<String, AssetKind> bare = new LinkedHashMap<>();

  /** A table with all its rows. */
  public record Table(
      AssetKind kind,
      List<String> columns,
      List<List<String>> rows,
      long sampled,
      Optional<Bilingual> partial,
      OptionalLong unread,
      TableSample sample) {
    /** The sampled values of a column. */
    public List<String> noted(String column) {
      return sample.fields().get(columns.indexOf(column)).values();
    }
  }

  /** A table that must be there. */
  public Table table(String path) {
    return present(tables.get(path), path);
  }

  /** A document that must be there. */
  public DocumentContent document(String path) {
    return present(documents.get(path), path);
  }

  private <T> T present(@Nullable T found, String path) {
    if (found == null) {
      throw new AssertionError(path + " is not among " + this);
    }
    return found;
  }

  @Override
  public void table(TableContent table) throws SourceException {
    TableContent.Sampled sample = table.sample(new Sampling(2, 1));
    List<String> columns = sample.table().fields().stream().map(FieldSample::name).toList();
    List<List<String>> rows = new ArrayList<>();
    TableContent.RowsRead read =
        table.forEachRow(columns, List.of(), row -> rows.add(Arrays.asList(row.clone())));
    if (read.rows() != rows.size()) {
      throw new AssertionError("rows are counted wrongly");
    }
    tables.put(
        table.path(),
        new Table(
            table.kind(),
            columns,
            rows,
            sample.rows(),
            read.partial(),
            read.unread(),
            sample.table()));
  }

  @Override
  public void document(DocumentContent document) {
    documents.put(document.path(), document);
  }

  @Override
  public void unscanned(String path, UnscannedReason reason, Bilingual detail) {
    unscanned.put(path, reason);
  }

  @Override
  public void bare(String path, AssetKind kind, String mediaType, long bytes) {
    bare.put(path, kind);
  }

  public boolean isEmpty() {
    return tables.isEmpty() && documents.isEmpty() && unscanned.isEmpty() && bare.isEmpty();
  }

  @Override
  public String toString() {
    return "tables "
        + tables
        + " documents "
        + documents.keySet()
        + " unscanned "
        + unscanned
        + " bare "
        + bare;
  }
}
