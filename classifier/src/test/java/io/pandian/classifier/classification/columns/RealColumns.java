package io.pandian.classifier.classification.columns;

import io.pandian.classifier.detection.FieldSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hand-labelled tables of real Chinese schemas, read from the shared data, which is no part of this
 * project.
 */
final class RealColumns {
  private RealColumns() {}

  static Path file() {
    String shared = System.getenv("PANDIAN_SHARED");
    return Path.of(shared == null ? "../../shared" : shared, "data", "real-columns.tsv");
  }

  /** Columns that were written down before the words and weights had seen them. */
  static Path blindFile() {
    return Path.of(
        "src/test/resources/io/pandian/classifier/classification/columns/blind-columns.tsv");
  }

  /** Columns of further public systems, labelled before words and weights had seen them. */
  static Path furtherFile() {
    return Path.of(
        "src/test/resources/io/pandian/classifier/classification/columns/further-columns.tsv");
  }

  /** The tables in the file's order, with the comments of their columns or without any comment. */
  static List<Table> read(boolean comments) {
    return read(file(), comments);
  }

  /** The same of another file of this form; lines that start with {@code #} are skipped. */
  static List<Table> read(Path file, boolean comments) {
    Map<String, List<String[]>> tables = new LinkedHashMap<>();
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.removeIf(line -> line.startsWith("#"));
      for (String line : lines.subList(1, lines.size())) {
        String[] row = line.split("\t", -1);
        tables
            .computeIfAbsent(row[0] + "\t" + row[1] + "\t" + row[2], k -> new ArrayList<>())
            .add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables.values().stream().map(rows -> table(rows, comments)).toList();
  }

  private static Table table(List<String[]> rows, boolean comments) {
    List<FieldSample> fields =
        rows.stream()
            .map(row -> new FieldSample(row[3], row[4], comments ? row[5] : "", List.of()))
            .toList();
    List<Label> labels =
        rows.stream()
            .map(row -> new Label(row[7], row[9], Set.of(row[10].split("\\|", -1))))
            .toList();
    String[] first = rows.get(0);
    return new Table(first[0], new TableSample(first[2], comments ? first[6] : "", fields), labels);
  }

  /**
   * A table.
   *
   * @param repository where it comes from; folds are split by it
   * @param labels what a person says of each of its columns
   */
  record Table(String repository, TableSample sample, List<Label> labels) {}

  /**
   * What a person says of a column.
   *
   * @param personal {@code Y}, {@code N} or {@code W}: not scored
   * @param label the person's own name for it
   * @param items the data items that are right; {@code *} for any
   */
  record Label(String personal, String label, Set<String> items) {
    boolean admits(String item) {
      return items.contains("*") || items.contains(item);
    }
  }
}
