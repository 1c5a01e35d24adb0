package io.pandian.scanner.truth;

import io.pandian.scanner.truth.Table.Column;
import io.pandian.scanner.truth.Word.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table while it is drawn up: columns are added for the persons of its rows, and who they are is
 * kept beside. A crowd is a list of persons, one for each row.
 */
final class Draft {
  /** Which headers say whose their values are. */
  enum Naming {
    ALL,
    ONLY_THE_FIRST,
    NONE
  }

  private static final List<Word> NEUTRAL =
      Word.all(
          "导出 export daochu dc", "数据 data shuju sj", "临时 tmp linshi ls", "明细 detail mingxi mx");

  private final Invented invented;
  private final Random random;
  private final Style style;
  private final boolean comments;
  private final int serial;
  private final int rows;

  private final List<Column> columns = new ArrayList<>();
  private final List<List<Object>> cells = new ArrayList<>();
  private final Set<Object> sure = new HashSet<>();
  private final Set<Object> possible = new HashSet<>();
  private final List<Draft> beside = new ArrayList<>();
  private final Map<Kind, Word> words = new EnumMap<>(Kind.class);
  private final boolean roleAloneIsAName;
  private Word subject;
  private Function<Truth, Truth> reading = truth -> truth;

  Draft(Invented invented, Random random, Style style, boolean comments, int serial) {
    this.invented = invented;
    this.random = random;
    this.style = style;
    this.comments = comments;
    this.serial = serial;
    this.rows = 2 * (15 + random.nextInt(20));
    this.subject = oneOf(NEUTRAL);
    this.roleAloneIsAName = random.nextInt(4) == 0;
  }

  // What the persons of the rows are.

  /** Another person in each row. */
  List<Person> each() {
    return Stream.generate(invented::person).limit(rows).toList();
  }

  List<Person> children() {
    return Stream.generate(invented::child).limit(rows).toList();
  }

  /** A few persons, each in many rows. */
  List<Person> few() {
    return among(Stream.generate(invented::person).limit(3 + random.nextInt(6)).toList());
  }

  /** Persons who come about three times each, in no order. */
  List<Person> repeated() {
    List<Person> crowd =
        new ArrayList<>(among(Stream.generate(invented::person).limit(rows / 3).toList()));
    Collections.shuffle(crowd, random);
    return crowd;
  }

  /** Each person in two rows that follow each other. */
  List<Person> everyTwo() {
    List<Person> half = Stream.generate(invented::person).limit(rows / 2).toList();
    return IntStream.range(0, rows).mapToObj(i -> half.get(i / 2)).toList();
  }

  /** Some persons by turns. */
  List<Person> among(List<Person> persons) {
    return IntStream.range(0, rows).mapToObj(i -> persons.get(i % persons.size())).toList();
  }

  // Columns that speak of persons.

  /** Persons who count. */
  void party(Word role, Naming naming, List<Person> crowd, Kind... kinds) {
    for (int i = 0; i < kinds.length; i++) {
      boolean said = naming == Naming.ALL || naming == Naming.ONLY_THE_FIRST && i == 0;
      column(said ? Label.of(role) : Label.BARE, crowd, kinds[i]);
    }
    count(crowd, kinds);
  }

  /** Persons who count, each value under the same label. */
  void party(Label label, List<Person> crowd, Kind... kinds) {
    for (Kind kind : kinds) {
      column(label, crowd, kind);
    }
    count(crowd, kinds);
  }

  /** Without a number only names tell, and namesakes may be one or two. */
  private void count(List<Person> crowd, Kind... kinds) {
    boolean tells = Stream.of(kinds).anyMatch(Kind::tells);
    sure.addAll(tells ? crowd : crowd.stream().map(Person::name).toList());
    possible.addAll(crowd);
  }

  /** Persons whom one may count or not: named beside somebody else, without anything more. */
  void doubtful(Label label, List<Person> crowd, Kind kind) {
    column(label, crowd, kind);
    possible(crowd);
  }

  /** Persons who may be others that count already. */
  void possible(List<Person> crowd) {
    possible.addAll(crowd);
  }

  /** Persons somebody else's row refers to: told apart, and not counted. */
  void referred(Label label, List<Person> crowd, Kind kind) {
    column(label, crowd, kind);
  }

  /** Persons who count by columns that are drawn up apart. */
  void counted(List<Person> crowd) {
    sure.addAll(crowd);
    possible.addAll(crowd);
  }

  void column(Label label, List<Person> crowd, Kind kind) {
    column(label, kind, row -> kind.of(crowd.get(row)));
  }

  /** A column of a kind, whose values may be written otherwise. */
  void column(Label label, Kind kind, IntFunction<Object> value) {
    Word word = word(label, kind);
    add(label.header(style, word), label.header(Style.CHINESE, word), value);
  }

  /** One table calls a kind by one word. */
  private Word word(Label label, Kind kind) {
    return kind == Kind.NAME && roleAloneIsAName && !label.equals(Label.BARE)
        ? Word.NONE
        : words.computeIfAbsent(kind, k -> oneOf(k.words()));
  }

  void column(Word word, List<Person> crowd, Function<Person, Object> value) {
    column(word, row -> value.apply(crowd.get(row)));
  }

  void column(Word word, IntFunction<Object> value) {
    add(Label.BARE.header(style, word), word.zh(), value);
  }

  private void add(String header, String comment, IntFunction<Object> value) {
    if (columns.stream().anyMatch(column -> column.header().equalsIgnoreCase(header))) {
      throw new SameHeader();
    }
    columns.add(new Column(header, comments && style != Style.CHINESE ? comment : ""));
    cells.add(IntStream.range(0, rows).mapToObj(value).toList());
  }

  /** Two columns would have one header; the table is drawn up again in another language. */
  static final class SameHeader extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  // Everything else.

  /** Columns of things, as stand beside persons everywhere. */
  void things() {
    List<Thing> all = new ArrayList<>(List.of(Thing.values()));
    Collections.shuffle(all, random);
    all.subList(0, random.nextInt(4)).forEach(this::thing);
  }

  void thing(Thing thing) {
    column(thing.word(), row -> thing.value(invented, row));
  }

  /** A surrogate key. */
  void key() {
    column(Word.of("序号 id id id"), row -> (long) row + 1);
  }

  void about(Word word) {
    subject = word;
  }

  /** The table is about its persons, or has a name that says nothing. */
  void maybeAbout(Word word) {
    if (random.nextBoolean()) {
      about(word);
    }
  }

  /** What else must hold of the truth. */
  void truth(Function<Truth, Truth> reading) {
    this.reading = reading;
  }

  /** A second table in the same place, in the same language. */
  Draft beside() {
    Draft other = new Draft(invented, random, style, comments, serial);
    beside.add(other);
    return other;
  }

  int rows() {
    return rows;
  }

  Invented invented() {
    return invented;
  }

  boolean either() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... all) {
    return all[random.nextInt(all.length)];
  }

  // The table.

  Stream<Sample> samples(String shape, Sample.Place place) {
    return Stream.concat(
        Stream.of(new Sample(shape, table(), truth(), place)),
        beside.stream().flatMap(other -> other.samples(shape, place)));
  }

  private Table table() {
    String name = "t%04d_%s".formatted(serial, Word.header(style, List.of(subject)));
    List<List<Object>> lines =
        IntStream.range(0, rows)
            .mapToObj(row -> cells.stream().map(column -> column.get(row)).toList())
            .toList();
    return new Table(name, comments ? subject.zh() : "", columns, lines);
  }

  private Truth truth() {
    return reading.apply(Truth.between(sure.size(), Math.max(sure.size(), possible.size())));
  }
}
