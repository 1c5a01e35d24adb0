package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.Scope;
import io.pandian.config.rulebooks.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The counters of a case, each made once. */
final class Counters {
  private final Case given;
  private final Map<String, Counter> made = new HashMap<>();

  Counters(Case given) {
    this.given = given;
    made.put(Counter.NONE.key(), Counter.NONE);
  }

  /** One that was made, by its key. */
  Counter known(String key) {
    return Objects.requireNonNull(made.get(key));
  }

  /** That of national rules to which an activity belongs. */
  Counter national(Activity activity) {
    return of(
        activity,
        "national",
        Bilingual.of("国家规定", "national rules"),
        () ->
            given.rules().national().of(Rule.Pathway.class).stream()
                .filter(item -> item.rule().scope().isPresent())
                .toList());
  }

  /** That of a scope to which an activity belongs. */
  Counter of(Activity activity, Rulebook list, Section section, Scope scope) {
    return of(
        activity,
        list.id() + "/" + section.id() + "/" + scope.id(),
        scope.title(),
        () -> cumulating(section, scope));
  }

  private Counter of(
      Activity activity, String scope, Bilingual title, Supplier<List<Ruled<Rule.Pathway>>> rules) {
    String entity = activity.entity().orElse("");
    String year =
        new Period(given.facts().asOf(), activity).laterYear().map(String::valueOf).orElse("");
    String key = Counter.key(entity, year, scope);
    Counter known = made.get(key);
    if (known == null) {
      known = new Counter(entity, year, scope, title, rules.get());
      made.put(key, known);
    }
    return known;
  }

  private List<Ruled<Rule.Pathway>> cumulating(Section section, Scope scope) {
    return new RulesByKind(section.items().stream().filter(item -> item.inForce(given.day())))
        .of(Rule.Pathway.class).stream()
            .filter(item -> item.rule().scope().filter(scope.id()::equals).isPresent())
            .toList();
  }
}
