package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.ListedName;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> unlisted = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();

  ListedItems(Taxonomy taxonomy, Activity activity, Scope scope) {
    this.taxonomy = taxonomy;
    this.activity = activity;
    this.scope = scope;
    activity.dataItems().forEach(this::sort);
  }

  /** What is not on the list, or of somebody whom the list does not name. */
  Set<String> unlisted() {
    return unlisted;
  }

  /** What is on the list if it is of the persons whom the list names, which nobody has said. */
  Set<String> open() {
    return open;
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
      unlisted.add(item);
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
        open.add(item);
      }
    } else if (!seen.isEmpty() || others.size() == persons.size()) {
      others.forEach(person -> unlisted.add(item + "（" + person + "）"));
    } else {
      open.add(item);
    }
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
