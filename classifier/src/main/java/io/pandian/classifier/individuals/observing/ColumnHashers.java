package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.individuals.observing.AccountColumns.Account;
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
    Optional<IdentifierHashes.Hasher> hasher = hashes.of(dataItem);
    return hasher.map(List::of).orElse(List.of());
  }

  /** The columns that name accounts and are not read already. */
  List<String> keys(Set<String> known, Set<String> read) {
    return byColumn.keySet().stream()
        .filter(column -> known.contains(column) && !read.contains(column))
        .sorted()
        .toList();
  }

  IdentifierHashes identifiers() {
    return hashes;
  }
}
