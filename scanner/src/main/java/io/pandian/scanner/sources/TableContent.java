package io.pandian.scanner.sources;

import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.inventory.AssetKind;
import io.pandian.config.Bilingual;
import io.pandian.scanner.sampling.Sampling;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A table, view, sheet or delimited file: first {@link #sample} it, then read its rows, once. */
public interface TableContent {
  /** The path inside the source: {@code public.customer}, {@code hr/名单.xlsx#Sheet1}. */
  String path();

  AssetKind kind();

  String comment();

  /** The media type; empty for tables of databases. */
  String mediaType();

  /** The size of the file; empty for tables of databases. */
  OptionalLong bytes();

  /** How many rows the source estimates; empty if it cannot say. */
  OptionalLong estimatedRows();

  /**
   * How the table and others of its source point to each other. Where nothing is declared, a column
   * is found to point to a table of persons by its name, unless its values contradict.
   *
   * @param sample the values to go by
   * @param listsPersons whether a table lists persons, as far as names and comments tell
   */
  default TableKeys keys(TableSample sample, Predicate<TableSample> listsPersons)
      throws SourceException {
    return TableKeys.NONE;
  }

  /**
   * A sample of every column, with the same rows for the same seed as long as the data is the same.
   */
  Sampled sample(Sampling sampling) throws SourceException;

  /**
   * Reads every row once, in the source's order, without ever holding more than a block of them.
   *
   * @param columns the columns whose values are wanted, as named in the sample
   * @param present the columns of which only presence is wanted
   * @param consumer gets, for each row, the values of {@code columns} (null where null) followed by
   *     one cell for each of {@code present}: {@code "1"} where the value is neither null nor
   *     blank, else null. The array is reused.
   * @return how many rows there were, and what could not be read
   */
  RowsRead forEachRow(List<String> columns, List<String> present, RowConsumer consumer)
      throws SourceException;

  /**
   * A sample and how many rows it was taken from.
   *
   * @param table the sampled values
   * @param rows how many rows were looked at
   */
  record Sampled(TableSample table, long rows) {}

  /**
   * The end of a reading.
   *
   * @param rows how many rows were read
   * @param partial what could not be read, as one sentence; empty if all was
   * @param unread at most how many rows were not read; empty if all were, or if nobody knows
   * @param passing whether what is missing may lie in the moment, so that another try may read it
   */
  record RowsRead(long rows, Optional<Bilingual> partial, OptionalLong unread, boolean passing) {
    /** What is missing lies in the table. */
    public RowsRead(long rows, Optional<Bilingual> partial, OptionalLong unread) {
      this(rows, partial, unread, false);
    }

    /** Every row, whole. */
    public static RowsRead all(long rows) {
      return new RowsRead(rows, Optional.empty(), OptionalLong.empty());
    }

    /** Some of the table, and nobody knows how much is missing. */
    public static RowsRead some(long rows, Bilingual missing) {
      return new RowsRead(rows, Optional.of(missing), OptionalLong.empty());
    }
  }

  /** Takes one row. */
  @FunctionalInterface
  interface RowConsumer {
    void row(@org.jspecify.annotations.Nullable String[] cells);
  }
}
