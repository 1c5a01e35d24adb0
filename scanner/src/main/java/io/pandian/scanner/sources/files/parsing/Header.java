package io.pandian.scanner.sources.files.parsing;

import io.pandian.classifier.detection.Detectors;
import io.pandian.classifier.detection.names.PossibleNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet or delimited file. People put titles, dates of issue and group headings
 * above it, or leave it out. A row is the header if it fills most of the columns that rows usually
 * fill and every cell reads like a name of something rather than like data.
 *
 * @param columns a name for each column; {@code #3} where the file has none
 * @param firstDataRow the index of the first row below the header
 */
record Header(List<String> columns, int firstDataRow) {
  private static final int LONGEST_NAME = 60;

  /** A header fills at least this share of the usual columns. */
  private static final double FILLED = 0.6;

  /** Fewer names below one say nothing. */
  private static final int FEWEST_NAMES = 5;

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}\\s*年?(度|[0-9]{1,2}月)?");
  private static final Pattern DATA =
      Pattern.compile(
          // a long number, a number, a date, a mail address
          ".*[0-9]{5,}.*|[-+¥$]?[0-9][0-9,.\\s/:%年月日-]*|[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
          Pattern.DOTALL);

  Header {
    columns = List.copyOf(columns);
  }

  /** Finds the header among the first rows, none of which is blank. */
  static Header find(List<@Nullable String[]> rows) {
    int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int usual = usualCells(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (filled(rows.get(i)) >= Math.max(1, Math.ceil(usual * FILLED))) {
        int header = isGroupHeading(rows, i) ? i + 1 : i;
        return isHeader(rows, header)
            ? new Header(names(rows, header, width), header + 1)
            : new Header(names(width), firstFull(i, usual));
      }
    }
    return new Header(names(width), 0);
  }

  /** Group headings leave columns blank that the header below them names. */
  private static boolean isGroupHeading(List<@Nullable String[]> rows, int index) {
    boolean more = index + 1 < rows.size() && filled(rows.get(index + 1)) > filled(rows.get(index));
    return more && isHeader(rows, index) && isHeader(rows, index + 1);
  }

  /** Without a header, a title above the data is data too: nothing is left out. */
  private static int firstFull(int row, int usual) {
    return usual > 1 ? row : 0;
  }

  private static int usualCells(List<@Nullable String[]> rows) {
    int[] counts = rows.stream().mapToInt(Header::filled).sorted().toArray();
    return counts.length == 0 ? 0 : counts[counts.length / 2];
  }

  private static int filled(@Nullable String[] row) {
    return (int) Arrays.stream(row).filter(Objects::nonNull).count();
  }

  private static boolean isHeader(List<@Nullable String[]> rows, int index) {
    List<String> names =
        Arrays.stream(rows.get(index)).filter(Objects::nonNull).map(String::strip).toList();
    boolean allRead = names.stream().allMatch(Header::readsLikeName);
    // Group headings repeat names below them, but a row of few different values is data.
    if (!allRead || names.stream().distinct().count() * 2 < names.size()) {
      return false;
    }
    return !recursBelow(rows, index) && !isRowOfPersons(rows, index);
  }

  /** A list of names without a header: its first row is a name as all others are. */
  private static boolean isRowOfPersons(List<@Nullable String[]> rows, int index) {
    @Nullable String[] first = rows.get(index);
    boolean any = false;
    for (int i = 0; i < first.length; i++) {
      String name = first[i];
      if (name != null) {
        if (!PossibleNames.standard().isOne(name.strip()) || !namesBelow(rows, index, i)) {
          return false;
        }
        any |= Detectors.standard().resembles("person-name", name.strip());
      }
    }
    return any;
  }

  private static boolean namesBelow(List<@Nullable String[]> rows, int index, int column) {
    int names = 0;
    int others = 0;
    for (@Nullable String[] row : rows.subList(index + 1, rows.size())) {
      String value = cell(row, column);
      if (value != null) {
        boolean name = PossibleNames.standard().isOne(value.strip());
        names += name ? 1 : 0;
        others += name ? 0 : 1;
      }
    }
    return names >= FEWEST_NAMES && names > 9 * others;
  }

  /** Whether a cell reads like the name of something rather than like data. */
  static boolean readsLikeName(String cell) {
    String text = cell.strip();
    return text.length() <= LONGEST_NAME
        && (YEAR.matcher(text).matches() || !DATA.matcher(text).matches());
  }

  /** A value that stands in its own column again is data: 男 and 女, not 性别. */
  private static boolean recursBelow(List<@Nullable String[]> rows, int index) {
    @Nullable String[] header = rows.get(index);
    for (@Nullable String[] row : rows.subList(index + 1, rows.size())) {
      if (Arrays.equals(row, header)) {
        continue; // a header repeated on every printed page
      }
      for (int i = 0; i < Math.min(row.length, header.length); i++) {
        if (header[i] != null && header[i].equals(row[i])) {
          return true;
        }
      }
    }
    return false;
  }

  /** The header's names; a column it leaves blank is named by the group heading above it. */
  private static List<String> names(List<@Nullable String[]> rows, int index, int width) {
    @Nullable String[] header = rows.get(index);
    List<String> names = names(width);
    for (int i = 0; i < width; i++) {
      String own = cell(header, i);
      String above = own == null && index > 0 ? cell(rows.get(index - 1), i) : own;
      if (above != null && readsLikeName(above)) {
        names.set(i, above.strip().replaceAll("\\s+", " "));
      }
    }
    return names;
  }

  private static @Nullable String cell(@Nullable String[] row, int index) {
    return index < row.length ? row[index] : null;
  }

  private static List<String> names(int width) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      names.add("#" + i);
    }
    return names;
  }
}
