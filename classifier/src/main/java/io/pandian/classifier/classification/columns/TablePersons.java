package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.classifier.rows.RowColumn;
import io.pandian.classifier.rows.RowEvidence;
import io.pandian.classifier.rows.RowGrammar;
import io.pandian.classifier.rows.RowSubject;
import io.pandian.classifier.rows.Whose;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the grammar of the row what the columns of a table hold and say. */
final class TablePersons {
  private static final Set<String> DESCRIBING = TableCues.set("traits-of-persons");

  private static final Set<String> COUNTED = TableCues.set("people-counted");
  private static final Set<String> BRED = TableCues.set("bred");

  private static final String DEVICE = "device-id";

  /** A list of addresses has telephones too; who has a second way to be reached is a person. */
  private static final int WAYS_OF_ONE = 2;

  private final Taxonomy taxonomy;
  private final Identifiers identifiers = Identifiers.standard();

  TablePersons(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * The persons in each row.
   *
   * @param numberings by column of accounts, another column of the same numbering
   * @param devices by column, the marks of devices in tables of devices, where they are no data
   *     item: beside a user they are his
   */
  record Row(List<PersonSlot> slots, Map<String, String> numberings, Map<String, String> devices) {}

  /** The persons in each row, and how their accounts are numbered. */
  Row row(List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    Map<String, String> devices = devices(columns, findings);
    BodyAccounts bodies = new BodyAccounts(columns, findings, identifiers);
    Set<String> ofBodies = bodies.calledAfterBodies();
    Set<String> perhapsOfBodies = bodies.besideBodiesAlone();
    List<RowColumn> personal = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      ColumnReading column = columns.get(i);
      findings
          .get(i)
          .who()
          .or(() -> Optional.ofNullable(devices.get(column.field().name())))
          .flatMap(taxonomy::item)
          .filter(DataItem::personal)
          .filter(item -> !ofBodies.contains(column.field().name()))
          .ifPresent(item -> personal.add(column(place, column, item.code())));
    }
    List<FieldSample> samples = columns.stream().map(ColumnReading::field).toList();
    RowEvidence values = new RowEvidence(samples);
    return new Row(
        RowGrammar.slots(personal, subject(columns, findings, table), values).stream()
            .map(slot -> perhapsOfBodies.containsAll(slot.fields()) ? slot.onlyReferred() : slot)
            .toList(),
        values.numberings(personal),
        devices);
  }

  private static Map<String, String> devices(
      List<ColumnReading> columns, List<FieldFinding> findings) {
    Map<String, String> devices = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (findings.get(i).items().isEmpty() && columns.get(i).namesDevices()) {
        devices.put(columns.get(i).field().name(), DEVICE);
      }
    }
    return devices;
  }

  private RowColumn column(int place, ColumnReading column, String item) {
    return new RowColumn(
        place,
        column.field().name(),
        item,
        identifiers.of(item).map(Identifier::strength),
        column.whose(),
        column.leading().modified(),
        column.leading().surely(item),
        column.guessed(item),
        PersonWords.standard().endsAsNamePart(column.field().name()),
        PersonWords.standard().isSpare(column.leading().word())
            || PersonWords.standard().isSpare(column.whose().phrase()),
        column.leading().holder() == Owner.ORGANISATION);
  }

  /** How many different items describe a person, rather than a place or a disease. */
  private int describing(List<FieldFinding> findings) {
    return (int)
        findings.stream()
            .flatMap(finding -> finding.dataItem().stream())
            .flatMap(item -> taxonomy.item(item).stream())
            .filter(item -> DESCRIBING.contains(item.code()))
            .distinct()
            .count();
  }

  /** Whether a column says how many persons a row is of (人数), or that it is of an animal (品种). */
  private static boolean saysNobody(ColumnReading column) {
    String name = column.field().name();
    return TableCues.say(BRED, name)
        || TableCues.say(COUNTED, name) && column.values().wholeNumbers();
  }

  private RowSubject subject(
      List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    RowSubject.About about =
        switch (table.about()) {
          case PERSON -> RowSubject.About.PERSONS;
          case ORGANISATION -> RowSubject.About.ORGANISATIONS;
          case THING -> RowSubject.About.THINGS;
          case NONE -> RowSubject.About.UNKNOWN;
        };
    boolean ofNobody = columns.stream().anyMatch(TablePersons::saysNobody);
    return new RowSubject(about, table.role(), describing(findings), ofNobody);
  }

  /** Whom the table is about; empty if about no person. */
  Optional<String> subject(List<PersonSlot> slots, TableSetting table) {
    if (slots.isEmpty() || table.about() == Owner.ORGANISATION) {
      return Optional.empty();
    }
    return table.about() == Owner.PERSON && table.role().isPresent()
        ? table.role().map(PersonRole::code)
        : Optional.of(slots.get(0).role());
  }

  /** Whether a column's words name something that says who somebody is, more than his name does. */
  boolean identifies(ColumnReading column) {
    return column.leading().terms().stream()
        .flatMap(term -> identifiers.of(term.item()).stream())
        .anyMatch(identifier -> identifier.strength().identifies());
  }

  /** Whether an item means somebody only inside the source that issued it. */
  boolean isKey(String item) {
    return is(item, IdentifierStrength.LOCAL);
  }

  private boolean is(String item, IdentifierStrength strength) {
    return identifiers.of(item).map(Identifier::strength).filter(strength::equals).isPresent();
  }

  /** Whether a column holds names, by its words those of children: 幼儿姓名. */
  boolean namesChild(ColumnReading column, String item) {
    return column.whose().role().filter(PersonRole::ward).isPresent()
        && is(item, IdentifierStrength.NAME);
  }

  /** Whose the key of a table is that lists persons; empty if it lists none. */
  Optional<Whose> listed(
      String name, List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    if (table.about() == Owner.ORGANISATION || table.about() == Owner.THING) {
      return Optional.empty();
    }
    List<PersonSlot> slots = row(columns, findings, table).slots();
    List<String> own =
        slots.stream()
            .limit(1)
            .filter(slot -> !slot.referred())
            .flatMap(slot -> slot.fields().stream())
            .toList();
    boolean lists =
        own.stream().anyMatch(field -> tellsOwn(field, columns, findings, table))
            || waysToReach(own, columns, findings) >= WAYS_OF_ONE;
    return lists
        ? Optional.of(table.role().map(Whose.UNSAID::of).orElse(Whose.UNSAID.named(name)))
        : Optional.empty();
  }

  /** How many kinds of numbers and addresses of one person stand in columns that name nobody. */
  private long waysToReach(
      List<String> fields, List<ColumnReading> columns, List<FieldFinding> findings) {
    return IntStream.range(0, columns.size())
        .filter(i -> fields.contains(columns.get(i).field().name()))
        .filter(i -> !columns.get(i).whose().isSaid())
        .boxed()
        .flatMap(i -> findings.get(i).dataItem().stream())
        .distinct()
        .filter(item -> is(item, IdentifierStrength.LINKING))
        .count();
  }

  /**
   * Whether a field tells, by more than a key, who the persons are whom the table is about. Where
   * nothing names them, only a name or a number for life does, in a column that names nobody else:
   * a list of addresses has telephones too.
   */
  private boolean tellsOwn(
      String field, List<ColumnReading> columns, List<FieldFinding> findings, TableSetting table) {
    boolean named = table.about() == Owner.PERSON && table.role().isPresent();
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).field().name().equals(field))
        .filter(i -> named || !columns.get(i).whose().isSaid())
        .boxed()
        .flatMap(i -> findings.get(i).dataItem().stream())
        .flatMap(item -> identifiers.of(item).stream())
        .map(Identifier::strength)
        .anyMatch(
            strength ->
                strength == IdentifierStrength.NAME
                    || strength == IdentifierStrength.STRONG
                    || named && strength == IdentifierStrength.LINKING);
  }
}
