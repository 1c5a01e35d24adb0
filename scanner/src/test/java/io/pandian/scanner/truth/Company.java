package io.pandian.scanner.truth;

import io.pandian.scanner.truth.MixTable.Clue;
import io.pandian.scanner.truth.MixTable.Column;
import io.pandian.scanner.truth.MixTable.Place;
import io.pandian.scanner.truth.MixTable.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented company: its persons, and the tables of its systems that hold them. */
final class Company {
  private final Invented invented;
  private final Random random;
  private final List<Person> persons;
  private final List<MixTable> tables = new ArrayList<>();
  private final List<MixTable> carried = new ArrayList<>();
  private final Map<String, Long> keys = new HashMap<>();
  private final Map<String, Long> lastKeys = new HashMap<>();
  private final Map<Integer, String> telephones = new HashMap<>();

  Company(long seed, int persons) {
    invented = new Invented(seed);
    random = new Random(seed * 31 + 7);
    this.persons = Stream.generate(invented::person).limit(persons).toList();
  }

  Invented invented() {
    return invented;
  }

  Random random() {
    return random;
  }

  List<Person> persons() {
    return persons;
  }

  List<MixTable> tables() {
    return tables;
  }

  /** The tables that the company's only activity carries abroad. */
  List<MixTable> carried() {
    return carried;
  }

  boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  /** Everybody but some, drawn anew at each call. */
  List<Person> share(double part) {
    return persons.stream().filter(p -> random.nextDouble() < part).toList();
  }

  /** Two persons have one telephone from now on; their names look alike in nothing. */
  boolean shareTelephone(Person holder, Person other) {
    if (!MixNames.differ(holder.name(), other.name())) {
      return false;
    }
    telephones.put(other.serial(), telephone(holder));
    return true;
  }

  String telephone(Person person) {
    return telephones.getOrDefault(person.serial(), person.mobile());
  }

  /** A table to be filled; its columns as {@link Column#parse} reads them, behind commas. */
  MixTable table(String source, Place place, String name, String columns) {
    int language = random.nextInt(3);
    List<Column> parsed =
        Stream.of(columns.split(",")).map(column -> Column.parse(column, language)).toList();
    MixTable table = new MixTable(source, place, name, parsed);
    tables.add(table);
    return table;
  }

  void carry(MixTable... some) {
    carried.addAll(List.of(some));
  }

  /** A person with what a row says of him; what it does not say by itself may be changed. */
  record Entry(Person person, Map<Clue, String> says) {
    Entry with(Clue clue, String text) {
      Map<Clue, String> changed = new EnumMap<>(says);
      changed.put(clue, text);
      return new Entry(person, changed);
    }

    Entry without(Clue clue) {
      return with(clue, "");
    }

    String text(Clue clue) {
      return says.getOrDefault(clue, "");
    }
  }

  Entry entry(Person person) {
    Map<Clue, String> says = new EnumMap<>(Clue.class);
    says.put(Clue.NAME, person.name());
    says.put(Clue.NUMBER, person.residentId());
    says.put(Clue.PHONE, telephone(person));
    says.put(Clue.MAIL, person.email());
    says.put(Clue.DEVICE, device(person.serial()));
    says.put(Clue.SENSITIVE, invented.oneOf("高血压", "2型糖尿病", "支气管炎", "冠心病"));
    return new Entry(person, says);
  }

  void add(MixTable table, Person... persons) {
    add(table, Stream.of(persons).map(this::entry).toArray(Entry[]::new));
  }

  /** A row about those persons, each in the slot of his place. */
  void add(MixTable table, Entry... entries) {
    List<Object> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      cells.add(
          column.clue() == Clue.NOTHING
              ? table.filler(column, invented)
              : cell(column, entries[column.slot()]));
    }
    table.add(
        new Row(List.copyOf(cells), Stream.of(entries).map(e -> e.person().serial()).toList()));
  }

  private Object cell(Column column, Entry entry) {
    boolean key = column.clue() == Clue.KEY;
    return key && !entry.says().containsKey(Clue.KEY)
        ? key(column.numbering(), entry.person())
        : entry.text(column.clue());
  }

  /** The key of a person in one register; whoever comes first has one. */
  long key(String numbering, Person person) {
    return keys.computeIfAbsent(
        numbering + person.serial(), is -> lastKeys.merge(numbering, 1L, Long::sum));
  }

  static String device(int serial) {
    return "%016x".formatted(serial * 0x9e3779b97f4a7c15L);
  }

  /** Writes everything into a folder; answers the plan. */
  String write(Path folder) throws Exception {
    Map<String, List<MixTable>> sources =
        tables.stream()
            .collect(
                Collectors.groupingBy(MixTable::source, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<MixTable>> source : sources.entrySet()) {
      Path at = folder.resolve("of-" + source.getKey());
      if (source.getValue().get(0).place() == Place.DATABASE) {
        TableFiles.sqlite(at, source.getValue().stream().map(MixTable::table).toList());
        lines.add(Scans.database(source.getKey(), "sqlite", at));
      } else {
        TableFiles.share(at, kept(source.getValue(), Place.CSV));
        TableFiles.workbooks(at, kept(source.getValue(), Place.WORKBOOK));
        lines.add(Scans.share(source.getKey(), at));
      }
    }
    return Scans.plan(lines) + activity();
  }

  private static List<Table> kept(List<MixTable> tables, Place place) {
    return tables.stream().filter(t -> t.place() == place).map(MixTable::table).toList();
  }

  private String activity() {
    return "activities:\n  - {id: hq, name: 总部, sector: none, scenario: 报表, carries: [%s]}\n"
        .formatted(
            carried.stream()
                .map(
                    t ->
                        "{source: %s, %s: '%s'}"
                            .formatted(
                                t.source(),
                                t.place() == Place.DATABASE ? "table" : "file",
                                t.path()))
                .collect(Collectors.joining(", ")));
  }

  /** Fills a table with one row for each. */
  void each(MixTable table, List<Person> some, Consumer<Person> row) {
    some.forEach(row);
    table.shuffle(random);
  }
}
