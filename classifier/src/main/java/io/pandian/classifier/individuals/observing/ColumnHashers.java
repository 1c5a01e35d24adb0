package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.individuals.observing.AccountColumns.Account;
import io.pandian.classifier.rows.PersonWords;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What hashes the values of each column: as its item wants, or as the accounts that it names. */
final class ColumnHashers {
  private final IdentifierHashes hashes;
  private final Map<String, List<IdentifierHashes.Hasher>> byColumn = new HashMap<>();

  ColumnHashers(IdentifierHashes hashes, Map<String, List<Account>> accounts) {
    this.hashes = hashes;
    accounts.forEach((column, some) -> byColumn.put(column, hashers(some)));
  }

  private List<IdentifierHashes.Hasher> hashers(List<Account> accounts) {
    List<IdentifierHashes.Hasher> hashers = new ArrayList<>();
    for (Account account : accounts) {
      hashes.of(account.dataItem(), account.space()).ifPresent(hashers::add);
    }
    return hashers;
  }

  /** The hashers of a column with this item; none if it does not say who somebody is. */
  List<IdentifierHashes.Hasher> of(String column, String dataItem) {
    List<IdentifierHashes.Hasher> named = byColumn.get(column);
    if (named != null) {
      return named;
    }
    Optional<IdentifierHashes.Hasher> hasher = hashes.ofColumn(column, dataItem);
    return hasher.map(List::of).orElse(List.of());
  }

  /** The columns that name accounts and are not read already. */
  List<String> keys(Set<String> known, Set<String> read) {
    return byColumn.keySet().stream()
        .filter(column -> known.contains(column) && !read.contains(column))
        .sorted()
        .toList();
  }

  /** The fields that hold a name in several parts; none if only one does. */
  List<String> nameParts(Map<String, String> items) {
    List<String> parts =
        items.entrySet().stream()
            .filter(field -> isName(field.getKey(), field.getValue()))
            .map(Map.Entry::getKey)
            .filter(PersonWords.standard()::endsAsNamePart)
            .toList();
    return parts.size() > 1 ? parts : List.of();
  }

  /** The first field that holds a name. */
  Optional<String> nameField(Map<String, String> items) {
    return items.entrySet().stream()
        .filter(field -> isName(field.getKey(), field.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether names are all that says who the person of these fields is. */
  private boolean namesOnly(Map<String, String> items) {
    return items.entrySet().stream()
        .allMatch(
            field ->
                isName(field.getKey(), field.getValue())
                    || of(field.getKey(), field.getValue()).stream()
                        .noneMatch(hasher -> hasher.strength().identifies()));
  }

  /** The fields that tell apart two of one name, where names are all that says who they are. */
  List<String> traits(Map<String, String> items) {
    return namesOnly(items)
        ? items.entrySet().stream()
            .filter(field -> hashes.isTrait(field.getValue()))
            .map(Map.Entry::getKey)
            .toList()
        : List.of();
  }

  private boolean isName(String field, String item) {
    return of(field, item).stream()
        .anyMatch(hasher -> hasher.strength() == IdentifierStrength.NAME);
  }

  IdentifierHashes identifiers() {
    return hashes;
  }
}
