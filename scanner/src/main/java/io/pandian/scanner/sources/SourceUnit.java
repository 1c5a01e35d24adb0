package io.pandian.scanner.sources;

import java.util.OptionalLong;

/**
 * A table, view or file: what is scanned, restarted and reported as one.
 *
 * @param source the source's id
 * @param path {@code schema.table}, or the file's path below the root with {@code /}
 * @param kind what it is
 * @param comment the source's comment; empty if none
 * @param rows the source's estimate of its rows; empty for files
 * @param bytes its size; empty where the source does not say
 */
public record SourceUnit(
    String source, String path, Kind kind, String comment, OptionalLong rows, OptionalLong bytes) {
  /** What a unit is. */
  public enum Kind {
    TABLE,
    VIEW,
    FILE
  }

  /** The same unit under another path and comment. */
  public SourceUnit named(String otherPath, String otherComment) {
    return new SourceUnit(source, otherPath, kind, otherComment, rows, bytes);
  }
}
