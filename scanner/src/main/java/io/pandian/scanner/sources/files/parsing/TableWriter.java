package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.inventory.AssetKind;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends the rows of a sheet or delimited file as a table. The first rows are held until the header
 * is found among them; after that rows go out in blocks. Blank rows are left out.
 */
final class TableWriter {
  private static final int ROWS_LOOKED_AT = 100;
  private static final int CHARACTERS_LOOKED_AT = 1_000_000;
  private static final int BLOCK_ROWS = 1_000;
  private static final int BLOCK_CHARACTERS = 32_768;

  private final Output output;
  private final String path;
  private final AssetKind kind;
  private final String mediaType;
  private final long bytes;
  private List<@Nullable String[]> block = new ArrayList<>();
  private int blockCharacters;
  private int width;
  private boolean begun;
  private Optional<Notice> notice = Optional.empty();
  private long unread;
  private boolean doubted;

  TableWriter(Output output, String path, AssetKind kind, String mediaType, long bytes) {
    this.output = output;
    this.path = path;
    this.kind = kind;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /** Begins with columns that are known, without looking for a header. */
  void columns(List<String> columns) {
    begin(columns);
  }

  /** Takes one row as the file has it; blank cells may be null or blank. */
  void row(List<? extends @Nullable String> cells) {
    @Nullable String[] row = tidy(cells);
    if (row.length == 0) {
      output.progress();
      return;
    }
    block.add(row);
    if (begun) {
      if (block.size() >= BLOCK_ROWS || blockCharacters >= BLOCK_CHARACTERS || output.isQuiet()) {
        flush();
      }
    } else if (block.size() >= ROWS_LOOKED_AT || blockCharacters >= CHARACTERS_LOOKED_AT) {
      findHeader();
    }
  }

  /**
   * Remembers that something of the table could not be read.
   *
   * @param persons at most how many persons there may be in it
   */
  void note(Notice what, long persons) {
    if (notice.isEmpty()) {
      notice = Optional.of(what);
    }
    unread += persons;
  }

  /** Remembers that nobody knows how much of the table was read. */
  void doubt(Notice what) {
    note(what, 0);
    doubted = true;
  }

  /** Ends the table before all of it was read. */
  void broken(Notice what) {
    finish(Optional.of(what));
  }

  /** Ends the table; one without any row is told as a bare thing, or as not read. */
  void end() {
    finish(Optional.empty());
  }

  private void finish(Optional<Notice> broken) {
    notice = notice.or(() -> broken);
    if (!begun && block.isEmpty()) {
      notice.ifPresentOrElse(
          what -> output.unscanned(path, what), () -> output.bare(path, kind, mediaType, bytes));
      return;
    }
    if (!begun && kind == AssetKind.SHEET && Form.isForm(block)) {
      form();
      return;
    }
    if (!begun) {
      findHeader();
    }
    flush();
    long rest = broken.isPresent() ? output.rowsLeft() : 0;
    output.send(
        new Answer.TableEnd(
            notice,
            notice.isPresent() && !doubted
                ? OptionalLong.of(unread + rest)
                : OptionalLong.empty()));
  }

  /** A form is told as a document with a line for each row. */
  private void form() {
    output.send(new Answer.Document(path, mediaType, bytes));
    for (@Nullable String[] row : block) {
      String line =
          Arrays.stream(row).filter(Objects::nonNull).collect(Collectors.joining("\t", "", "\n"));
      output.send(new Answer.Text(line));
    }
    output.send(new Answer.DocumentEnd("", notice));
  }

  private void findHeader() {
    List<@Nullable String[]> held = block;
    Header header = Header.find(held);
    block = new ArrayList<>();
    blockCharacters = 0;
    begin(header.columns());
    for (@Nullable String[] row : held.subList(header.firstDataRow(), held.size())) {
      checkWidth(row);
      block.add(row);
      blockCharacters += characters(row);
      if (blockCharacters >= BLOCK_CHARACTERS) {
        flush();
      }
    }
  }

  private void begin(List<String> columns) {
    width = columns.size();
    output.send(new Answer.Table(path, kind, mediaType, bytes, columns));
    begun = true;
  }

  private void flush() {
    if (!block.isEmpty()) {
      output.send(new Answer.Rows(block));
      block = new ArrayList<>();
      blockCharacters = 0;
    }
  }

  private @Nullable String[] tidy(List<? extends @Nullable String> cells) {
    int length = Math.min(lastNonBlank(cells) + 1, ParseLimits.COLUMNS);
    @Nullable String[] row = new String[length];
    int room = ParseLimits.ROW_CHARACTERS;
    for (int i = 0; i < length; i++) {
      String cell = cells.get(i);
      if (cell != null && !cell.isBlank()) {
        row[i] = cut(cell, Math.min(room, ParseLimits.CELL_CHARACTERS));
        room -= row[i].length();
      }
    }
    if (begun) {
      checkWidth(row);
    }
    blockCharacters += ParseLimits.ROW_CHARACTERS - room;
    return row;
  }

  private String cut(String cell, int most) {
    if (cell.length() <= most) {
      return cell;
    }
    note(Notice.CELLS_CUT, personsIn(cell.length() - most));
    return cell.substring(0, most);
  }

  private void checkWidth(@Nullable String[] row) {
    for (int i = width; i < row.length; i++) {
      String cell = row[i];
      note(Notice.ROWS_WIDER_THAN_HEADER, cell == null ? 0 : Math.max(1, personsIn(cell.length())));
    }
  }

  /** At most how many persons so many characters can tell of: a name has two. */
  static long personsIn(long characters) {
    return (characters + 1) / 2;
  }

  private static int characters(@Nullable String[] row) {
    int characters = 0;
    for (String cell : row) {
      characters += cell == null ? 0 : cell.length();
    }
    return characters;
  }

  private static int lastNonBlank(List<? extends @Nullable String> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      String cell = cells.get(i);
      if (cell != null && !cell.isBlank()) {
        return i;
      }
    }
    return -1;
  }
}
