package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.classification.headers.HeaderReading.Tail;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.PersonRole.Relation;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.classifier.rows.PersonSlot.Ground;
import io.pandian.classifier.rows.PersonSlot.Standing;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.classifier.rows.RowGrammar;
import io.pandian.classifier.rows.Whose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that name somebody and hold keys of whom nothing else is said: {@code handled_by}, 操作员.
 * They hold no data item, for a key alone tells nothing about anybody; but somebody worked on the
 * record, so that he belongs to the upper bound of its persons.
 *
 * @param items by column, the kind of its keys as the data item that such keys are elsewhere
 * @param slots the persons to whom they refer
 */
record References(Map<String, String> items, List<PersonSlot> slots) {
  private static final String NAME = "person-name";
  private static final String ACCOUNT = "account-name";
  private static final String NUMBER_OF_USER = "user-id";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,8}[-_.]?\\d{1,12}");
  private static final Pattern LOGIN = Pattern.compile("[a-z]{2,}(?:[._-][a-z]+)?\\d*");

  private static final Pattern NUMBERED_LOGIN = Pattern.compile("[a-z]{3,}(?:[._-][a-z]+)?\\d+");

  /** A shorter word without a digit is rather a sign than a login. */
  private static final int SHORTEST_LOGIN = 4;

  private static final int SHORTEST_LATIN_WORD = 3;

  /** Fewer different logins are rather states or ways in which something is done. */
  private static final int FEWEST_LOGINS = 3;

  /** What flags and states are written with. */
  private static final Set<String> FLAGS = Set.of("0", "1", "2");

  /** Among the keys may stand a name of the system's own. */
  private static final double KEYS = 0.85;

  /** Those of a table. */
  static References of(List<ColumnReading> columns, List<FieldFinding> findings) {
    Map<String, String> items = new LinkedHashMap<>();
    List<PersonSlot> slots = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnReading column = columns.get(i);
      String item = findings.get(i).items().isEmpty() ? item(column) : "";
      if (!item.isEmpty()) {
        String name = column.field().name();
        items.put(name, item);
        slots.add(slot(name, column.whose()));
      }
    }
    return new References(items, slots);
  }

  /** As which item a column's values are keys of whom its words name; empty if they are none. */
  private static String item(ColumnReading column) {
    if (!namesOne(column)) {
      return "";
    }
    HeaderReading reading = reading(column);
    if (works(reading)) {
      return keys(column);
    }
    return named(reading) ? numbered(column) : doesSomething(reading) ? logins(column) : "";
  }

  private static PersonSlot slot(String column, Whose whose) {
    return new PersonSlot(
        role(whose),
        List.of(column),
        Standing.REFERRED,
        List.of(),
        List.of(Ground.REFERRED_BY_WORD));
  }

  private static String role(Whose whose) {
    return whose.role().map(PersonRole::code).orElse(RowGrammar.ANYBODY);
  }

  /** Whether a column's words say no more than who keeps the record. */
  static boolean toKeeper(ColumnReading column) {
    return namesOne(column)
        && column.whose().role().filter(role -> role.relation() == Relation.KEEPER).isPresent();
  }

  private static HeaderReading reading(ColumnReading column) {
    return column.leading().terms().isEmpty() ? said(column) : column.leading();
  }

  /** Whether a column's words name a person, and nothing of him but a key. */
  private static boolean namesOne(ColumnReading column) {
    HeaderReading reading = reading(column);
    Whose whose = reading.whose();
    boolean whole =
        reading.terms().isEmpty()
            ? isKeyAfter(whose.phrase(), whose.word())
            : reading.term(NAME).or(() -> reading.term(ACCOUNT)).isPresent();
    return whole && !reading.flag() && reading.tail().compareTo(Tail.UNKNOWN) < 0;
  }

  /** Whether the person whom words name is one who works, or some user behind an unknown verb. */
  private static boolean works(HeaderReading reading) {
    Optional<PersonRole> role = reading.whose().role();
    return role.map(PersonRole::relation)
            .filter(relation -> relation == Relation.KEEPER || relation == Relation.STAFF)
            .filter(relation -> !PersonWords.standard().isFigure(word(reading)))
            .isPresent()
        || role.filter(PersonRole::general).isPresent() && reading.modified()
        || PersonWords.standard().surelyEndsAsPerson(word(reading));
  }

  /**
   * Whether words name a party, a customer or somebody else who does not work: numbers below them
   * are rather how many there are, so that only codes are their keys.
   */
  private static boolean named(HeaderReading reading) {
    PersonWords words = PersonWords.standard();
    String word = word(reading);
    boolean known =
        reading
            .whose()
            .role()
            .filter(role -> !role.general())
            .filter(role -> role.relation() == Relation.OWN || !words.isNobody(word))
            .isPresent();
    return !words.isFigure(word) && (known || words.tellinglyEndsAsPerson(word));
  }

  /** The words for a person, of which the lexicon may know no more than that names stand there. */
  private static String word(HeaderReading reading) {
    String word = reading.whose().word();
    return word.isEmpty() && reading.term(NAME).isPresent() ? reading.word() : word;
  }

  private static HeaderReading said(ColumnReading column) {
    return column.comment().whose().isSaid() ? column.comment() : column.name();
  }

  /** Whether a header ends with a word, or with that and a word for a key, numbered perhaps. */
  private static boolean isKeyAfter(String header, String word) {
    int at = word.isEmpty() ? -1 : header.lastIndexOf(word);
    String rest = at < 0 ? "" : header.substring(at + word.length());
    String key = rest.replaceFirst("\\d{1,2}$", "");
    return at >= 0 && (key.isEmpty() || PersonWords.standard().isKey(key));
  }

  /** As which item the values of a column are keys; empty if they are none. */
  private static String keys(ColumnReading column) {
    FieldSample field = column.field();
    List<String> values = values(column);
    long different = field.distinctCount();
    if (different < 2 && !(saidToBeKey(column) && most(values, CODE))) {
      return "";
    }
    if (most(values, NUMBER) && !FLAGS.containsAll(values)) {
      return isLongEnough(column.whose().word()) ? NUMBER_OF_USER : "";
    }
    if (most(values, CODE)) {
      return ACCOUNT;
    }
    boolean logins =
        different >= FEWEST_LOGINS
            && most(values, LOGIN)
            && values.stream().filter(value -> value.length() >= SHORTEST_LOGIN).count()
                >= values.size() * KEYS;
    return logins ? ACCOUNT : "";
  }

  /** Whether words say that it is somebody's number; even a single one is then somebody's. */
  private static boolean saidToBeKey(ColumnReading column) {
    Whose whose = column.whose();
    return PersonWords.standard().surelyEndsAsPerson(whose.word())
        || whose.role().filter(role -> !role.general()).isPresent();
  }

  /** Whether a word ends as many do that are none for persons: below it only logins tell. */
  private static boolean doesSomething(HeaderReading reading) {
    return PersonWords.standard().endsAsPerson(word(reading));
  }

  private static String numbered(ColumnReading column) {
    List<String> values = values(column);
    return column.field().distinctCount() > 1 && most(values, CODE) ? ACCOUNT : logins(column);
  }

  /** Logins with digits; other words may be states. */
  private static String logins(ColumnReading column) {
    return column.field().distinctCount() > 1 && most(values(column), NUMBERED_LOGIN)
        ? ACCOUNT
        : "";
  }

  private static List<String> values(ColumnReading column) {
    return column.field().values().stream().map(String::strip).toList();
  }

  /** Two letters may be anything's above numbers: hr is also an hour. */
  private static boolean isLongEnough(String word) {
    return word.isEmpty() || word.charAt(0) >= 128 || word.length() >= SHORTEST_LATIN_WORD;
  }

  private static boolean most(List<String> values, Pattern form) {
    long matching = values.stream().filter(value -> form.matcher(value).matches()).count();
    return !values.isEmpty() && matching >= values.size() * KEYS;
  }
}
