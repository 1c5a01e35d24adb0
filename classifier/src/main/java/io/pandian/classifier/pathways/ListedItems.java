package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.ListedName;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an activity carries, held against the closed list of a scope. A listed name is of a person
 * whom the list names (发货人姓名) or whose role it lists; the same item of anybody else is not listed,
 * and of nobody knows whom it may or may not be.
 */
final class ListedItems {
  private final Taxonomy taxonomy;
  private final Activity activity;
  private final Scope scope;
  private final Map<String, Bilingual> unlisted = new TreeMap<>();
  private final Map<String, Bilingual> open = new TreeMap<>();

  ListedItems(Taxonomy taxonomy, Activity activity, Scope scope) {
    this.taxonomy = taxonomy;
    this.activity = activity;
    this.scope = scope;
    activity.dataItems().forEach(this::sort);
  }

  /** What is not on the list, or of somebody whom the list does not name. */
  List<Bilingual> unlisted() {
    return List.copyOf(unlisted.values());
  }

  /** What is on the list if it is of the persons whom the list names, which nobody has said. */
  List<Bilingual> open() {
    return List.copyOf(open.values());
  }

  /** Whether only what is listed is carried; open where it depends on whose it is. */
  Ternary listed() {
    if (!unlisted.isEmpty()) {
      return Ternary.FALSE;
    }
    return open.isEmpty() ? Ternary.TRUE : Ternary.UNKNOWN;
  }

  /** Data items that are known not to be personal do not matter to a list of personal ones. */
  private void sort(String item) {
    Optional<DataItem> known = taxonomy.find(item);
    if (scope.dataItems().names(item) || known.filter(found -> !found.personal()).isPresent()) {
      return;
    }
    List<ListedName> names =
        known.map(found -> scope.dataItems().withCode(found.code())).orElse(List.of());
    if (names.isEmpty()) {
      unlisted.put(item, taxonomy.shown(item));
    } else {
      sort(item, names);
    }
  }

  private void sort(String item, List<ListedName> names) {
    Set<String> seen = activity.whose().getOrDefault(item, Set.of());
    boolean somebodyElse = seen.contains(Activity.NOBODY_KNOWN);
    Set<String> persons = new TreeSet<>(seen.isEmpty() ? activity.subjects() : seen);
    persons.remove(Activity.NOBODY_KNOWN);
    List<String> others = persons.stream().filter(person -> !of(person, names)).toList();
    if (others.isEmpty()) {
      boolean ofSomebody = names.stream().allMatch(name -> name.of().isPresent());
      if (ofSomebody && (persons.isEmpty() || somebodyElse)) {
        open.put(item, taxonomy.shown(item));
      }
    } else if (!seen.isEmpty() || others.size() == persons.size()) {
      others.forEach(person -> unlisted.put(item + "/" + person, of(item, person)));
    } else {
      open.put(item, taxonomy.shown(item));
    }
  }

  private Bilingual of(String item, String person) {
    Bilingual shown = taxonomy.shown(item);
    return Bilingual.of(shown.zh() + "（" + person + "）", shown.en() + " (" + person + ")");
  }

  /** Whether one of some listed names is of a person. */
  private boolean of(String person, List<ListedName> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.of().isPresent()
                    ? scope.whose().nameOf(person).equals(name.of())
                    : scope.roles().isEmpty() || scope.roles().names(person));
  }
}
