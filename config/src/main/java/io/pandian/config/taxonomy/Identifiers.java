package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data items that say who somebody is, and those that weigh more in the grading of holdings
 * when they stand beside sensitive information. In go the files of the items and {@code
 * taxonomy/forms-of-address.tsv}.
 */
public final class Identifiers {
  private final Map<String, Identifier> byItem = new LinkedHashMap<>();
  private final Set<String> traits;
  private final Set<String> accountItems;
  private final Set<String> formsOfAddress;

  private Identifiers(
      List<Identifier> identifiers,
      Set<String> traits,
      Set<String> accountItems,
      Set<String> formsOfAddress) {
    identifiers.forEach(identifier -> byItem.put(identifier.dataItem(), identifier));
    this.traits = Set.copyOf(traits);
    this.accountItems = Set.copyOf(accountItems);
    this.formsOfAddress = Set.copyOf(formsOfAddress);
  }

  /** The identifiers that are packed with Pandian. */
  public static Identifiers standard() {
    Set<String> traits = new HashSet<>();
    Set<String> accounts = new HashSet<>();
    List<Identifier> identifiers = new ArrayList<>();
    for (ItemFile item : Items.standard().all()) {
      item.account().ifPresent(part -> accounts.add(item.dataItem()));
      item.identifies()
          .ifPresent(
              identifier -> {
                switch (identifier.strength()) {
                  case NONE -> {}
                  case TRAIT -> traits.add(item.dataItem());
                  default -> identifiers.add(identifier);
                }
              });
    }
    identifiers.sort(Comparator.comparing(Identifier::strength));
    return new Identifiers(
        identifiers, traits, accounts, firstColumn("taxonomy/forms-of-address.tsv"));
  }

  private static Set<String> firstColumn(String path) {
    Set<String> words = new HashSet<>();
    Resources.tsv(path).forEach(row -> words.add(row.get(0)));
    return words;
  }

  /** All of them, the strongest first, else in the order of {@link Items}. */
  public List<Identifier> all() {
    return List.copyOf(byItem.values());
  }

  /** What an item says about who somebody is; empty if nothing. */
  public Optional<Identifier> of(String dataItem) {
    return Optional.ofNullable(byItem.get(dataItem));
  }

  /** Whether an item tells apart two persons of one name of whom nothing better is known. */
  public boolean isTrait(String dataItem) {
    return traits.contains(dataItem);
  }

  /** Whether the item is a bank, insurance or registered account or medical data. */
  public boolean isAccountOrMedical(String dataItem) {
    return accountItems.contains(dataItem);
  }

  /** Words that stand for a given name, as 先生 in 王先生. */
  public Set<String> formsOfAddress() {
    return formsOfAddress;
  }
}
