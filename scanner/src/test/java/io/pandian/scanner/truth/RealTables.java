package io.pandian.scanner.truth;

import java.util.List;
import java.util.stream.Stream;

/** Tables of real systems with invented persons in them: their columns stand beside the tests. */
final class RealTables {
  private static final List<TestTable.Line> ALL = TestTable.read("real-tables.tsv");
  private static final String MAYBE_THE_FIRST = "?";

  private RealTables() {}

  static void draw(Draft draft) {
    TestTable.Line line = draft.oneOf(ALL);
    draft.about(word(line.get("table")));
    Stream.of("first", "second", "third")
        .map(line::get)
        .filter(party -> !party.isEmpty())
        .forEach(party -> party(draft, party));
  }

  private static void party(Draft draft, String columns) {
    boolean maybe = columns.startsWith(MAYBE_THE_FIRST);
    List<Person> crowd = draft.each();
    for (String column : columns.substring(maybe ? 1 : 0).split(" ")) {
      String[] parts = column.split("=");
      Word word = word(parts[0]);
      if (Stream.of(Thing.values()).anyMatch(thing -> thing.name().equals(parts[1]))) {
        draft.column(word, row -> Thing.valueOf(parts[1]).value(draft.invented(), row));
      } else {
        draft.column(word, crowd, Kind.valueOf(parts[1])::of);
      }
    }
    if (maybe) {
      draft.possible(crowd);
    } else {
      draft.counted(crowd);
    }
  }

  /** A header is the same in whatever language a table is drawn up. */
  private static Word word(String header) {
    String[] parts = header.split(":", -1);
    return new Word(parts[1].isEmpty() ? parts[0] : parts[1], parts[0], parts[0], parts[0]);
  }
}
