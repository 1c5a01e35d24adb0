package io.pandian.config.taxonomy;

import io.pandian.config.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data items that say who somebody is, and those that weigh more in the grading of holdings
 * when they stand beside sensitive information. In go {@code taxonomy/identifiers.tsv}, {@code
 * account-items.tsv} and {@code forms-of-address.tsv}.
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
    List<Identifier> identifiers = new ArrayList<>();
    Set<String> traits = new HashSet<>();
    for (List<String> row : Resources.tsv("taxonomy/identifiers.tsv")) {
      if (row.get(1).equals("trait")) {
        traits.add(row.get(0));
      } else if (!row.get(1).equals("none")) {
        identifiers.add(identifier(row));
      }
    }
    return new Identifiers(
        identifiers,
        traits,
        firstColumn("taxonomy/account-items.tsv"),
        firstColumn("taxonomy/forms-of-address.tsv"));
  }

  private static Set<String> firstColumn(String path) {
    Set<String> words = new HashSet<>();
    Resources.tsv(path).forEach(row -> words.add(row.get(0)));
    return words;
  }

  private static Identifier identifier(List<String> row) {
    return new Identifier(
        row.get(0),
        IdentifierStrength.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Optional.of(row.get(2)).filter(item -> !item.equals("-")),
        row.get(3).equals("-") ? Integer.MAX_VALUE : Integer.parseInt(row.get(3)),
        row.get(4).equals("-") ? List.of() : List.of(row.get(4).split("\\|", -1)),
        row.get(5).equals("yes"),
        row.get(6));
  }

  /** All of them, in the file's order. */
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
