package io.pandian.scanner.jobs;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.individuals.observing.AccountColumns;
import io.pandian.classifier.individuals.observing.AccountColumns.Account;
import io.pandian.classifier.rows.PersonSlot;
import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import io.pandian.config.taxonomy.Identifiers;
import io.pandian.scanner.sources.TableKeys;
import io.pandian.scanner.sources.TableKeys.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which columns of a source name the same accounts, so that an order with nothing but {@code
 * user_id} counts its buyer. A column that points to the key of a table names that table's
 * accounts, and so does the key itself; without declared keys, columns of one name do. A key that
 * is only called {@code id} goes under the name others would use for it: {@code user_id} for that
 * of {@code t_user}.
 */
final class AccountTies {
  private static final String CONTACT = "contact";
  private static final String USER_NUMBER = "user-id";
  private static final String BY_KEY = "key of ";
  private static final String BY_NAME = "named ";
  private static final String BY_ROLE = "number of ";

  private final Classifier classifier;
  private final Identifiers identifiers = Identifiers.standard();

  AccountTies(Classifier classifier) {
    this.classifier = classifier;
  }

  AccountColumns of(TableFinding finding, String table, TableKeys keys) {
    Map<String, List<Account>> accounts = new HashMap<>();
    for (FieldFinding field : finding.fields()) {
      Optional<String> item = field.dataItem().filter(this::isLocal);
      if (item.isPresent()) {
        accounts.put(field.name(), List.of(account(field.name(), item.get(), finding, keys)));
      }
    }
    finding
        .references()
        .forEach(
            (column, item) -> accounts.put(column, List.of(account(column, item, finding, keys))));
    if (listsPersons(finding)) {
      keys.primary().ifPresent(key -> addKey(key, table, keys, accounts));
    }
    accounts.values().removeIf(some -> some.equals(List.of()));
    return new AccountColumns(accounts);
  }

  /** Whether rows are of persons of whom more is known than a key to somebody elsewhere. */
  private boolean listsPersons(TableFinding finding) {
    return finding.personSlots().stream()
        .limit(1)
        .filter(slot -> !slot.referred() && isOwn(slot))
        .flatMap(slot -> finding.fields().stream().filter(f -> slot.fields().contains(f.name())))
        .flatMap(field -> field.dataItem().stream())
        .anyMatch(item -> identifiers.of(item).isPresent() && !isLocal(item));
  }

  /** Whether the slot's persons are those of the table; a contact of something has no key here. */
  private static boolean isOwn(PersonSlot slot) {
    return slot.grounds().contains(PersonSlot.Ground.OWN) && !slot.role().equals(CONTACT);
  }

  private Account account(String column, String item, TableFinding finding, TableKeys keys) {
    String numbered = finding.numberings().getOrDefault(column, column);
    Reference target = keys.references().getOrDefault(column, keys.references().get(numbered));
    if (target != null) {
      return new Account(item, BY_KEY + target.table());
    }
    return new Account(item, item.equals(USER_NUMBER) ? BY_NAME + plain(numbered) : "");
  }

  /**
   * Who worked on a record, by a key of a table where there is one. Logins and codes are accounts
   * of the source; mere numbers mean the same persons wherever the same kind of work is meant.
   */
  private static Account worker(String column, String item, TableFinding finding, TableKeys keys) {
    if (keys.references().containsKey(column)) {
      return new Account(USER_NUMBER, BY_KEY + keys.references().get(column).table());
    }
    String role =
        finding.personSlots().stream()
            .filter(slot -> slot.referred() && slot.fields().contains(column))
            .map(PersonSlot::role)
            .findFirst()
            .orElse("");
    return new Account(item, item.equals(USER_NUMBER) ? BY_ROLE + role : "");
  }

  /**
   * The key of a table of persons: others point to it, or its name says what they would call it.
   */
  private void addKey(
      String key, String table, TableKeys keys, Map<String, List<Account>> accounts) {
    List<Account> ofKey = new ArrayList<>(accounts.getOrDefault(key, List.of()));
    keys.referencedBy().stream()
        .map(column -> local(column).orElse(USER_NUMBER))
        .distinct()
        .sorted()
        .forEach(item -> ofKey.add(new Account(item, BY_KEY + keys.table())));
    if (!keys.references().containsKey(key)) {
      String usual = singular(table) + "_id";
      local(usual)
          .filter(USER_NUMBER::equals)
          .map(item -> new Account(item, BY_NAME + plain(usual)))
          .filter(account -> !ofKey.contains(account))
          .ifPresent(ofKey::add);
    }
    accounts.put(key, List.copyOf(ofKey));
  }

  /** What a column of this name holds, if it says who somebody is inside the source. */
  private Optional<String> local(String column) {
    TableSample nameOnly =
        new TableSample("", "", List.of(new FieldSample(column, "bigint", "", List.of())));
    return classifier.table(nameOnly).fields().get(0).dataItem().filter(this::isLocal);
  }

  private boolean isLocal(String item) {
    return identifiers
        .of(item)
        .map(Identifier::strength)
        .filter(IdentifierStrength.LOCAL::equals)
        .isPresent();
  }

  private static String plain(String column) {
    return column.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** {@code t_users} as {@code user}: without what schemas put before names, and the plural. */
  private static String singular(String table) {
    String name = table.substring(table.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String bare = name.replaceFirst("^(t|tb|tbl|sys|biz)_", "");
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
