package io.pandian.scanner.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of a {@link Company}: what its columns tell, its rows, and whom each row is about. */
final class MixTable {
  private static final Pattern COLUMN =
      Pattern.compile("([^:{=/]+)(?::([a-z]+))?(?:=([a-z]+))?(?:/(\\d))?(?:\\{(.*)\\})?");

  /** What a cell tells of somebody. */
  enum Clue {
    NAME,
    NUMBER,
    PHONE,
    MAIL,
    KEY,
    DEVICE,
    SENSITIVE,
    NOTHING
  }

  /** Where a table is kept. */
  enum Place {
    DATABASE,
    CSV,
    WORKBOOK
  }

  /**
   * A column.
   *
   * @param numbering of which register its keys are; empty where it holds none
   * @param slot which of the persons of a row it tells of
   * @param filler what stands in it where it tells nothing; see {@link #filler}
   */
  record Column(String header, Clue clue, String numbering, int slot, String filler) {
    /** Reads for example {@code 姓名|name:name/1}, of whose headers one is taken. */
    static Column parse(String text, int language) {
      Matcher parts = COLUMN.matcher(text.strip());
      if (!parts.matches()) {
        throw new IllegalArgumentException(text);
      }
      String[] headers = parts.group(1).split("\\|");
      return new Column(
          headers[Math.min(language, headers.length - 1)],
          Optional.ofNullable(parts.group(2))
              .map(clue -> Clue.valueOf(clue.toUpperCase(Locale.ROOT)))
              .orElse(Clue.NOTHING),
          Optional.ofNullable(parts.group(3)).orElse(""),
          Optional.ofNullable(parts.group(4)).map(Integer::parseInt).orElse(0),
          Optional.ofNullable(parts.group(5)).orElse(""));
    }
  }

  /**
   * A row.
   *
   * @param persons the serials of those whom it is about, by slot; zero for nobody
   */
  record Row(List<Object> cells, List<Integer> persons) {}

  private final String source;
  private final Place place;
  private final String name;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  MixTable(String source, Place place, String name, List<Column> columns) {
    this.source = source;
    this.place = place;
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  String source() {
    return source;
  }

  Place place() {
    return place;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }

  /** The id of its asset, for a workbook without the sheet. */
  String asset() {
    return source + "/" + path();
  }

  /** Its path in the source. */
  String path() {
    return switch (place) {
      case DATABASE -> "main." + name;
      case CSV -> name + ".csv";
      case WORKBOOK -> name + ".xlsx";
    };
  }

  void add(Row row) {
    rows.add(row);
  }

  /** Some rows once more, with running numbers of their own. */
  void repeat(int some, Random random) {
    for (int i = 0; i < some; i++) {
      Row row = rows.get(random.nextInt(rows.size()));
      List<Object> cells = new ArrayList<>(row.cells());
      for (int c = 0; c < cells.size(); c++) {
        if (columns.get(c).filler().equals("+")) {
          cells.set(c, (long) rows.size() + 1);
        }
      }
      rows.add(new Row(List.copyOf(cells), row.persons()));
    }
  }

  /** A row in which nothing stands. */
  void blank() {
    rows.add(new Row(Collections.nCopies(columns.size(), ""), List.of()));
  }

  void shuffle(Random random) {
    Collections.shuffle(rows, random);
  }

  Table table() {
    return Table.of(
        name,
        columns.stream().map(Column::header).toList(),
        rows.stream().map(Row::cells).toList());
  }

  /** What stands in a column that tells of nobody: a running number, an amount, a day, a word. */
  Object filler(Column column, Invented invented) {
    return switch (column.filler()) {
      case "+" -> (long) rows.size() + 1;
      case "#" -> invented.below(900) + "." + invented.digits(2);
      case "@" ->
          "2026-%02d-%02d %02d:%02d:%02d"
              .formatted(
                  1 + invented.below(11),
                  1 + invented.below(28),
                  invented.below(24),
                  invented.below(60),
                  invented.below(60));
      case "no" -> "N" + invented.digits(12);
      case "ip" -> "10.%d.%d.%d".formatted(invented.below(9), invented.below(250), 3);
      case "s" -> (long) invented.below(3_000);
      default -> invented.oneOf(column.filler().split(";"));
    };
  }

  /** The header and the first rows, for whoever reads what went wrong. */
  String sample() {
    StringBuilder text =
        new StringBuilder(columns.stream().map(Column::header).toList().toString());
    IntStream.range(0, Math.min(2, rows.size()))
        .forEach(i -> text.append(' ').append(rows.get(i).cells()));
    return text.append(" … ").append(rows.size()).append(" rows").toString();
  }
}
