package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReader;
import io.pandian.classifier.classification.headers.HeaderReading;
import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.classification.headers.HeaderTerm;
import io.pandian.classifier.classification.headers.HeaderTerm.Script;
import io.pandian.classifier.classification.headers.TableWords;
import io.pandian.classifier.rows.PersonRole;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a whole table: what it is about, and what stands beside each of its columns. */
final class TableContext {
  private static final Set<String> DESCRIBING = TableCues.set("describing");
  private static final Set<String> CONTACT_DETAILS = TableCues.set("contact-details");
  private static final Set<String> REGISTER = TableCues.set("register");
  private static final Set<String> DEAL = TableCues.set("deal");

  private static final Map<String, Set<String>> SUBJECTS =
      Map.of("login", TableCues.set("login-words"), "bank", TableCues.set("bank-words"));

  private static final Set<String> HOLDER = TableCues.set("holder-words");

  private static final String ORGANISATION = "organisation-name";

  /** Beside a column that says which company holds the account. */
  private static final String COMPANY_HOLDER = "company-holder";

  private static final int ENOUGH_TO_TELL = 3;

  private final Taxonomy taxonomy;
  private final HeaderReader reader;

  TableContext(Taxonomy taxonomy, HeaderReader reader) {
    this.taxonomy = taxonomy;
    this.reader = reader;
  }

  /** What the table's own name and comment say; nothing is known of its columns yet. */
  TableSetting named(TableSample table) {
    TableWords comment = reader.readTable(table.comment());
    TableWords name = reader.readTable(table.name());
    TableWords telling = comment.owner() == Owner.NONE ? name : comment;
    Optional<PersonRole> role = comment.role().or(name::role).filter(who -> !who.operator());
    Owner about = telling.owner();
    if (telling.organisation()
        && role.filter(who -> who.kind() == PersonRole.Kind.PARTY).isPresent()) {
      // Suppliers and customers in one table are the companies that one trades with.
      about = Owner.ORGANISATION;
    }
    return new TableSetting(about, role, Set.of(), 1, "", 0, calledAfter(table));
  }

  /**
   * The setting of one column.
   *
   * @param named what the table's name and comment say
   * @param sure what each column holds for sure by itself, in the table's order
   * @param self the column's index
   */
  TableSetting around(
      TableSetting named, List<ColumnReading> columns, List<Optional<String>> sure, int self) {
    Set<String> beside = new LinkedHashSet<>();
    Set<String> describing = new LinkedHashSet<>();
    String witness = "";
    int spelled = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (i == self) {
        continue;
      }
      ColumnReading column = columns.get(i);
      spokenOf(column.field().name()).forEach(beside::add);
      if (sure.get(i).filter(ORGANISATION::equals).isPresent() && holdsAccounts(column)) {
        beside.add(COMPANY_HOLDER);
      }
      if (sure.get(i).isPresent()) {
        String item = sure.get(i).get();
        beside.add(item);
        if (describes(item) && describing.add(item) && witness.isEmpty()) {
          witness = column.field().name();
        }
      }
      spelled += spelled(column.name()) ? 1 : 0;
    }
    return new TableSetting(
        about(named.about(), beside, describing),
        named.role(),
        beside,
        describing.size(),
        witness,
        spelled,
        named.named());
  }

  /** Whether its words say who holds an account. */
  private static boolean holdsAccounts(ColumnReading column) {
    return TableCues.say(HOLDER, column.field().name());
  }

  /** What a column speaks of, though it may hold no data item itself: logging in, a bank. */
  private static Stream<String> spokenOf(String name) {
    return SUBJECTS.entrySet().stream()
        .filter(subject -> TableCues.say(subject.getValue(), name))
        .map(Map.Entry::getKey);
  }

  /** The items that the table is called after, as a table of nations or of posts is. */
  private Set<String> calledAfter(TableSample table) {
    return Stream.of(reader.readComment(table.comment(), ""), reader.readName(table.name()))
        .flatMap(reading -> reading.terms().stream())
        .map(HeaderTerm::item)
        .collect(Collectors.toSet());
  }

  private boolean describes(String item) {
    return taxonomy
        .item(item)
        .filter(DataItem::personal)
        .filter(known -> DESCRIBING.contains(known.group()))
        .isPresent();
  }

  /** Columns that describe a person outweigh a table name that speaks of a thing or of nothing. */
  private static Owner about(Owner named, Set<String> beside, Set<String> describing) {
    long intimate = describing.stream().filter(item -> !CONTACT_DETAILS.contains(item)).count();
    boolean registered = beside.containsAll(REGISTER) && DEAL.stream().noneMatch(beside::contains);
    if (named == Owner.ORGANISATION || (named == Owner.NONE && registered)) {
      return intimate < ENOUGH_TO_TELL ? Owner.ORGANISATION : Owner.PERSON;
    }
    return describing.size() < ENOUGH_TO_TELL || intimate == 0 ? named : Owner.PERSON;
  }

  private static boolean spelled(HeaderReading name) {
    return name.terms().stream().anyMatch(t -> t.script() == Script.INITIALS)
        && name.word().length() >= 2;
  }
}
