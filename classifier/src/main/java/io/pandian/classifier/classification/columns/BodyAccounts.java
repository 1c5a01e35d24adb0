package io.pandian.classifier.classification.columns;

import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The accounts of a table that belong to companies and other bodies, so that they tell nobody. The
 * bank that keeps an account is none of these bodies.
 */
final class BodyAccounts {
  private static final String NAME = "person-name";
  private static final String ORGANISATION = "organisation-name";
  private static final String CARD = "bank-card";
  private static final Set<String> BANKS = TableCues.set("bank-words");

  /** So much of two headers alike is a word: two characters of Chinese, four letters. */
  private static final int WORD = 2;

  private static final int LATIN_WORD = 4;

  /** No more letters are initials, of which two are a word. */
  private static final int LONGEST_INITIALS = 5;

  private final List<ColumnReading> columns;
  private final List<FieldFinding> findings;
  private final Identifiers identifiers;

  BodyAccounts(List<ColumnReading> columns, List<FieldFinding> findings, Identifiers identifiers) {
    this.columns = columns;
    this.findings = findings;
    this.identifiers = identifiers;
  }

  /** Those that are called after the body beside them: 付款账号 beside 付款单位. */
  Set<String> calledAfterBodies() {
    List<ColumnReading> bodies = bodies();
    List<ColumnReading> persons = those(NAME);
    return accounts(account -> alike(account, bodies) > alike(account, persons));
  }

  /** Those in a table that has bodies in every row and nobody else: they are rather the bodies'. */
  Set<String> besideBodiesAlone() {
    boolean alone =
        !bodies().isEmpty() && IntStream.range(0, columns.size()).noneMatch(this::tellsPerson);
    return accounts(account -> alone);
  }

  private Set<String> accounts(Predicate<ColumnReading> wanted) {
    return IntStream.range(0, columns.size())
        .filter(this::isAccount)
        .mapToObj(columns::get)
        .filter(wanted)
        .map(account -> account.field().name())
        .collect(Collectors.toSet());
  }

  private List<ColumnReading> bodies() {
    return those(ORGANISATION).stream().filter(column -> !namesBanks(column)).toList();
  }

  /** Whether its words or most of its values name banks. */
  private static boolean namesBanks(ColumnReading column) {
    List<String> values = column.field().values();
    long banks = values.stream().filter(value -> TableCues.say(BANKS, value)).count();
    return TableCues.say(BANKS, column.field().name())
        || TableCues.say(BANKS, column.field().comment())
        || banks * 2 > values.size();
  }

  private List<ColumnReading> those(String item) {
    return IntStream.range(0, columns.size())
        .filter(i -> findings.get(i).dataItem().filter(item::equals).isPresent())
        .mapToObj(columns::get)
        .toList();
  }

  /** Whether it is an account under which nobody answers; cards are given to persons alone. */
  private boolean isAccount(int column) {
    return identifier(column)
        .filter(i -> i.strength() == IdentifierStrength.LINKING && !i.answered())
        .filter(i -> !i.dataItem().equals(CARD))
        .isPresent();
  }

  private boolean tellsPerson(int column) {
    return !isAccount(column)
        && identifier(column)
            .map(Identifier::strength)
            .filter(s -> s.identifies() || s == IdentifierStrength.NAME)
            .isPresent();
  }

  private Optional<Identifier> identifier(int column) {
    return findings.get(column).dataItem().flatMap(identifiers::of);
  }

  /** How much of a header is a word that one of others begins with too; 0 if none does. */
  private static int alike(ColumnReading one, List<ColumnReading> others) {
    return others.stream()
        .mapToInt(
            other ->
                Math.max(
                    alike(one.field().name(), other.field().name()),
                    alike(one.field().comment(), other.field().comment())))
        .max()
        .orElse(0);
  }

  private static int alike(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < Math.min(first.length(), second.length())
        && first.charAt(same) == second.charAt(same)) {
      same++;
    }
    if (same == 0) {
      return 0;
    }
    boolean initials = Math.max(first.length(), second.length()) <= LONGEST_INITIALS;
    int word = initials || first.charAt(0) >= 128 ? WORD : LATIN_WORD;
    return same >= word ? same : 0;
  }
}
