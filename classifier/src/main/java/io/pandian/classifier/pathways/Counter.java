package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Threshold;
import java.util.List;
import java.util.stream.Stream;

/**
 * What persons are cumulated over: one scope of one list, or national rules, for one legal entity
 * and one year.
 *
 * @param entity the legal entity; empty for the organisation itself
 * @param year the year that a plan lies in; empty for the year of judgement
 * @param scope the scope, for example {@code national}; empty where nothing is counted
 * @param title its name for people
 * @param rules the items that hold the count against thresholds
 */
record Counter(
    String entity, String year, String scope, Bilingual title, List<Ruled<Rule.Pathway>> rules) {
  /** Where nothing is counted: the activity is exempt, not governed, or in no item's scope. */
  static final Counter NONE =
      new Counter("", "", "", Bilingual.of("不计数", "not counted"), List.of());

  Counter {
    rules = List.copyOf(rules);
  }

  /** The thresholds of its items that lead away from being free. */
  Stream<Threshold> thresholds() {
    return rules.stream()
        .map(Ruled::rule)
        .filter(rule -> rule.consequence() != Consequence.EXEMPT)
        .flatMap(rule -> rule.when().thresholds());
  }

  boolean counts() {
    return !scope.isEmpty();
  }

  /** The same for activities that are counted together. */
  String key() {
    return key(entity, year, scope);
  }

  static String key(String entity, String year, String scope) {
    return (entity.isEmpty() ? "" : entity + ": ") + (year.isEmpty() ? "" : year + ": ") + scope;
  }

  /** Whether another counter is of the same scope and year, but of another entity. */
  boolean ofAnotherEntity(Counter other) {
    return scope.equals(other.scope) && year.equals(other.year) && !entity.equals(other.entity);
  }
}
