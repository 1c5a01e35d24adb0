package io.pandian.config.rulebooks;

import io.pandian.config.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A part of a rulebook: a sector of a list, or the whole of a document without sectors.
 *
 * @param id its id; empty for the whole document
 * @param title its title
 * @param names the words by which facts name the sector
 * @param held whether its items are in the rulebook; if not, it is only known to exist
 * @param items the items, in the document's order
 * @param scopes the scopes its items cumulate over
 */
public record Section(
    String id,
    Bilingual title,
    List<String> names,
    boolean held,
    List<RulebookItem> items,
    List<Scope> scopes) {
  public Section {
    names = List.copyOf(names);
    items = List.copyOf(items);
    scopes = List.copyOf(scopes);
  }

  public boolean named(String sector) {
    return names.stream().anyMatch(name -> name.equalsIgnoreCase(sector.strip()));
  }

  /** The same section without one item. */
  Section without(RulebookItem item) {
    return new Section(
        id, title, names, held, items.stream().filter(each -> !each.equals(item)).toList(), scopes);
  }

  public Optional<Scope> scope(String id) {
    return scopes.stream().filter(scope -> scope.id().equals(id)).findFirst();
  }
}
