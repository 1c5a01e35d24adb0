package io.pandian.scanner.sources.files.protocol;

/**
 * How much of one file is read. The parser process keeps to it, and the scanner makes sure.
 *
 * @param textCharacters characters of one document's text
 * @param entries files inside one archive or message, at all depths together
 * @param depth archives inside archives
 * @param unpackedBytes bytes that one file unpacks to, at all depths together
 */
public record ParseLimits(int textCharacters, int entries, int depth, long unpackedBytes) {
  /** Rows of one table; a worksheet holds 1,048,576. */
  public static final long ROWS = 500_000_000L;

  /** Columns of one table; a worksheet holds 16,384. */
  public static final int COLUMNS = 20_000;

  /** Characters of one cell; a worksheet's cell holds 32,767. */
  public static final int CELL_CHARACTERS = 32_768;

  /** Characters of one row. */
  public static final int ROW_CHARACTERS = 500_000;

  public static final ParseLimits DEFAULT = new ParseLimits(20_000_000, 1_000, 10, 1L << 30);
}
