package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The items of one origin, sorted by the kind of their rules once; used by one thread. */
final class RulesByKind {
  private final List<RulebookItem> items;
  private final Map<Class<?>, List<? extends Ruled<?>>> byKind = new IdentityHashMap<>();

  RulesByKind(Stream<RulebookItem> items) {
    this.items = items.toList();
  }

  /** The items whose rule is of a kind, in the order of the rulebooks. */
  @SuppressWarnings("unchecked")
  <R extends Rule> List<Ruled<R>> of(Class<R> kind) {
    return (List<Ruled<R>>)
        byKind.computeIfAbsent(
            kind,
            k ->
                items.stream()
                    .filter(item -> kind.isInstance(item.rule()))
                    .map(item -> new Ruled<>(item, kind.cast(item.rule())))
                    .toList());
  }
}
