package io.pandian.scanner.sampling;

/**
 * How much of a table is looked at to classify its columns.
 *
 * @param rowsPerTable how many rows, at least 1
 * @param seed the seed of every random choice, so that equal data gives equal samples
 */
public record Sampling(int rowsPerTable, long seed) {
  public Sampling {
    if (rowsPerTable < 1) {
      throw new IllegalArgumentException("a sample needs at least one row");
    }
  }
}
