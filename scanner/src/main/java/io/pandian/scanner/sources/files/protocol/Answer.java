package io.pandian.scanner.sources.files.protocol;

import io.pandian.classifier.inventory.AssetKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a parser process says about a file. Paths are relative to the file: empty for the file
 * itself, {@code #名单} for a sheet, {@code !/b/c.xlsx} for an entry. One answer is given at a time:
 * a table is followed by its rows and its end, a document by its text and its end, and the file by
 * {@link End}.
 */
public sealed interface Answer {
  /**
   * A table begins.
   *
   * @param bytes the size of the file that holds it
   * @param columns the headers; made names where the file has none
   */
  record Table(String path, AssetKind kind, String mediaType, long bytes, List<String> columns)
      implements Answer {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** Some rows of the table; null where a cell is empty. */
  record Rows(List<@Nullable String[]> rows) implements Answer {}

  /**
   * The table ends.
   *
   * @param partial what of it could not be read
   * @param unread at most how many of its rows were not read; empty if all were, or if nobody knows
   */
  record TableEnd(Optional<Notice> partial, OptionalLong unread) implements Answer {
    /** All of the table was read. */
    public static final TableEnd WHOLE = new TableEnd(Optional.empty(), OptionalLong.empty());
  }

  /** A document begins. */
  record Document(String path, String mediaType, long bytes) implements Answer {}

  /** Some text of the document. */
  record Text(String text) implements Answer {}

  record DocumentEnd(String title, Optional<Notice> partial) implements Answer {}

  /** Something without text and rows. */
  record Bare(String path, AssetKind kind, String mediaType, long bytes) implements Answer {}

  /** Something that was not read. */
  record Unscanned(String path, Notice notice) implements Answer {}

  /** The parser lives and has got on, though there is nothing to say yet. */
  record Progress() implements Answer {}

  /** All of the file has been told. */
  record End() implements Answer {}
}
