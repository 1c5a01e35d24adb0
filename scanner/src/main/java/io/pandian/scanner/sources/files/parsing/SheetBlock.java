package io.pandian.scanner.sources.files.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a block of a sheet, none of them blank, as they tell where its tables lie:
 * people put lists beside each other and below each other.
 */
record SheetBlock(List<@Nullable String[]> rows) {
  /** With fewer rows, two lists that end at different places show nothing. */
  private static final int FEWEST_ROWS = 3;

  /** In so many rows a header is looked for that repeats in itself. */
  private static final int HEADER_WITHIN = 10;

  /** Of columns that are called the same this share is the same, if they are of one table. */
  private static final double SAME = 0.5;

  /** Rows of a list fill at least this share of its columns; a total below it fills fewer. */
  private static final double FILLED = 0.6;

  private static final int MOST_TABLES = 16;
  private static final int SHORT_WORD = 4;

  /**
   * Columns that stand together.
   *
   * @param to the first column after them
   */
  record Columns(int from, int to) {
    @Nullable String[] of(@Nullable String[] row) {
      return Arrays.copyOfRange(row, Math.min(from, row.length), Math.min(to, row.length));
    }
  }

  /**
   * A table among the columns.
   *
   * @param names what its header names
   * @param header the index of its header's row
   * @param rows all rows of its columns, blank ones too
   */
  private record Table(List<String> names, int header, List<@Nullable String[]> rows) {
    int firstRow() {
      return IntStream.range(header + 1, rows.size()).filter(this::filled).findFirst().orElse(0);
    }

    int end() {
      return IntStream.range(0, rows.size()).filter(this::filled).max().orElse(-1) + 1;
    }

    private boolean filled(int row) {
      return cells(row) > 0;
    }

    /** Whether no row below its header is blank before its end. */
    boolean isDense() {
      return end() - header > FEWEST_ROWS
          && IntStream.range(header + 1, end()).allMatch(this::filled);
    }

    /** Whether it has further rows like its others after another table's end. */
    boolean goesOnAfter(int row) {
      return end() > row + 1
          && IntStream.range(row, end()).allMatch(r -> cells(r) >= FILLED * names.size());
    }

    private long cells(int row) {
      return Arrays.stream(rows.get(row)).filter(cell -> cell != null).count();
    }

    private Optional<String> cell(int row, int column) {
      @Nullable String[] cells = rows.get(row);
      return column < cells.length ? Optional.ofNullable(cells[column]) : Optional.empty();
    }
  }

  /**
   * The columns of each of the tables that lie side by side; one if it is one table.
   *
   * <p>A blank column does not make two of it: there are such in the middle of many. Two lists show
   * it by beginning in different rows, by headers that say the same, or by ending in different
   * rows.
   */
  List<Columns> sideBySide() {
    List<Columns> tables = new ArrayList<>();
    for (Columns columns : betweenBlankColumns()) {
      Columns last = tables.isEmpty() ? new Columns(0, 0) : tables.get(tables.size() - 1);
      if (tables.isEmpty()) {
        tables.add(new Columns(0, columns.to()));
      } else if (areApart(last, columns)) {
        tables.add(columns);
      } else {
        tables.set(tables.size() - 1, new Columns(last.from(), columns.to()));
      }
    }
    List<Columns> all = tables.stream().flatMap(columns -> repeats(columns).stream()).toList();
    return all.size() <= MOST_TABLES ? all : List.of(new Columns(0, width()));
  }

  private List<Columns> betweenBlankColumns() {
    List<Columns> found = new ArrayList<>();
    int from = -1;
    for (int column = 0; column <= width(); column++) {
      int at = column;
      boolean filled = rows.stream().anyMatch(row -> at < row.length && row[at] != null);
      if (filled && from < 0) {
        from = column;
      } else if (!filled && from >= 0) {
        found.add(new Columns(from, column));
        from = -1;
      }
    }
    return found;
  }

  private int width() {
    return rows.stream().mapToInt(row -> row.length).max().orElse(0);
  }

  private boolean areApart(Columns one, Columns other) {
    Optional<Table> left = table(one);
    Optional<Table> right = table(other);
    return left.isPresent() && right.isPresent() && areApart(left.get(), right.get());
  }

  private static boolean areApart(Table left, Table right) {
    boolean lists = left.names().size() > 1 && right.names().size() > 1;
    boolean beginElsewhere = left.firstRow() != right.firstRow();
    boolean endElsewhere =
        left.isDense()
            && right.isDense()
            && (left.goesOnAfter(right.end()) || right.goesOnAfter(left.end()));
    return lists && (beginElsewhere || endElsewhere) || sayTheSame(left, right);
  }

  /** Whether headers repeat, and what stands below them does not. */
  private static boolean sayTheSame(Table left, Table right) {
    Map<String, Integer> places = places(left);
    int named = 0;
    int same = 0;
    for (Map.Entry<String, Integer> name : places(right).entrySet()) {
      Integer other = places.get(name.getKey());
      if (other != null) {
        named++;
        same += areSame(left, other, right, name.getValue()) ? 1 : 0;
      }
    }
    return named > 0 && named * 2 >= right.names().size() && same * 2 <= named;
  }

  private static Map<String, Integer> places(Table table) {
    Map<String, Integer> places = new HashMap<>();
    @Nullable String[] header = table.rows().get(table.header());
    for (int i = 0; i < header.length; i++) {
      String name = header[i];
      if (name != null) {
        places.putIfAbsent(name.strip(), i);
      }
    }
    return places;
  }

  private static boolean areSame(Table one, int column, Table other, int otherColumn) {
    int both = 0;
    int same = 0;
    for (int row = Math.max(one.header(), other.header()) + 1; row < one.rows().size(); row++) {
      Optional<String> value = one.cell(row, column);
      Optional<String> beside = other.cell(row, otherColumn);
      both += value.isPresent() && beside.isPresent() ? 1 : 0;
      same += value.isPresent() && value.equals(beside) ? 1 : 0;
    }
    return same > 0 && same >= SAME * both;
  }

  /** The table in some columns; empty without a header or a row below it. */
  private Optional<Table> table(Columns columns) {
    List<@Nullable String[]> own = rows.stream().map(columns::of).toList();
    int[] filled =
        IntStream.range(0, own.size())
            .filter(i -> Arrays.stream(own.get(i)).anyMatch(cell -> cell != null))
            .toArray();
    Header header = Header.find(Arrays.stream(filled).mapToObj(own::get).toList());
    List<String> names = header.columns().stream().filter(name -> !name.startsWith("#")).toList();
    int first = header.firstDataRow();
    return names.isEmpty() || first == 0 || first >= filled.length
        ? Optional.empty()
        : Optional.of(new Table(names, filled[first - 1], own));
  }

  /** The columns of each list, where a list that is too long for a page goes on beside itself. */
  private List<Columns> repeats(Columns columns) {
    for (int row = 0; row < Math.min(HEADER_WITHIN, rows.size() - 1); row++) {
      @Nullable String[] cells = columns.of(rows.get(row));
      int period = period(cells);
      if (period > 0) {
        List<Columns> lists = new ArrayList<>();
        int repeats = repeats(cells, period);
        for (int i = 0; i < repeats; i++) {
          int from = columns.from() + i * period;
          lists.add(new Columns(from, i + 1 < repeats ? from + period : columns.to()));
        }
        boolean apart =
            IntStream.range(1, lists.size()).allMatch(i -> areApart(lists.get(0), lists.get(i)));
        return apart ? lists : List.of(columns);
      }
    }
    return List.of(columns);
  }

  /** After how many cells a header begins anew; 0 if it does not. */
  private static int period(@Nullable String[] cells) {
    if (!Arrays.stream(cells).allMatch(cell -> cell != null && Header.readsLikeName(cell))) {
      return 0;
    }
    for (int period = 2; period * 2 <= cells.length; period++) {
      boolean differ = Arrays.stream(cells, 0, period).distinct().count() == period;
      if (differ && repeats(cells, period) > 1) {
        return period;
      }
    }
    return 0;
  }

  private static int repeats(@Nullable String[] cells, int period) {
    int equal = period;
    while (equal < cells.length && cells[equal].equals(cells[equal - period])) {
      equal++;
    }
    return equal / period;
  }

  /** Whether a title is all there is. */
  boolean isTitle() {
    return rows.size() < FEWEST_ROWS
        && rows.stream().allMatch(row -> Arrays.stream(row).filter(c -> c != null).count() == 1);
  }

  /** How many rows of a block below repeat the title and the header of this one. */
  int repeatedHeader(SheetBlock below) {
    Optional<Table> above = whole();
    Optional<Table> next = below.whole();
    boolean same =
        above.isPresent() && next.isPresent() && above.get().names().equals(next.get().names());
    return same ? next.get().header() + 1 : 0;
  }

  /**
   * Whether a block that stands below, after a blank row, is another table: it has a header of its
   * own, which is nothing that stands in the columns above, and its columns hold other things.
   */
  boolean isFollowedBy(SheetBlock below) {
    Optional<Table> next = below.whole().filter(table -> table.names().size() > 1);
    if (next.isEmpty() || repeatedHeader(below) > 0) {
      return false;
    }
    @Nullable String[] header = next.get().rows().get(next.get().header());
    boolean stoodAbove =
        IntStream.range(0, header.length)
            .anyMatch(i -> header[i] != null && values(i).contains(header[i]));
    int from = next.get().header() + 1;
    SheetBlock rest = new SheetBlock(below.rows().subList(from, below.rows().size()));
    boolean otherThings =
        IntStream.range(0, Math.max(width(), rest.width()))
            .anyMatch(i -> !shape(i).equals(rest.shape(i)));
    return !stoodAbove && otherThings;
  }

  private Optional<Table> whole() {
    return table(new Columns(0, width()));
  }

  private Set<String> values(int column) {
    Set<String> values = new HashSet<>();
    for (@Nullable String[] row : rows) {
      if (column < row.length && row[column] != null) {
        values.add(row[column]);
      }
    }
    return values;
  }

  /** What most cells of a column look like. */
  private String shape(int column) {
    Map<String, Integer> shapes = new HashMap<>();
    rows.forEach(
        row -> shapes.merge(column < row.length ? shape(row[column]) : "", 1, Integer::sum));
    return shapes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String shape(@Nullable String cell) {
    if (cell == null) {
      return "";
    }
    int length = cell.strip().length();
    return Header.readsLikeName(cell)
        ? length <= SHORT_WORD ? "word" : "text"
        : "data of " + length;
  }
}
