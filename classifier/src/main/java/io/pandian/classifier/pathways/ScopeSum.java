package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Consequence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scopes are cumulated apart. Where several of them have each reached the contract's threshold, so
 * that none is outside the list, and their persons together would reach the assessment's, the text
 * does not speak of adding them, and a person must confirm that they are not.
 */
final class ScopeSum {
  private final Case given;
  private final Counters counters;
  private final Groups groups;
  private final Activity activity;
  private final World world;

  ScopeSum(Case given, Counters counters, Groups groups, Activity activity, World world) {
    this.given = given;
    this.counters = counters;
    this.groups = groups;
    this.activity = activity;
    this.world = world;
  }

  /** Flags the sum for a counter whose own persons reach the contract's threshold. */
  void flag(Counter own) {
    Map<String, Group> all = groups.of(activity, own, world);
    Group members = all.getOrDefault(own.key(), groups.members(own));
    all.forEach(
        (key, group) -> {
          Counter counter = counters.known(key);
          if (beside(own, counter, group.activities().get(0))) {
            flag(own, members, counter, group);
          }
        });
  }

  private void flag(Counter own, Group members, Counter counter, Group others) {
    if (!contract(others.outcome(counter, world))) {
      return;
    }
    Group together = members.with(others);
    if (assessed(together.outcome(own, world)) || assessed(together.outcome(counter, world))) {
      long persons = CountReading.measures(together.persons(), Set.of()).persons();
      world.confirm(
          new World.Unknown(
              "scopes-not-added",
              given.inquiry("scopes-not-added").with("count", Digits.grouped(persons))));
    }
  }

  /** Whether a counter with an activity in it is another one of the same entity. */
  private boolean beside(Counter own, Counter counter, Activity inIt) {
    return counter.counts()
        && !counter.key().equals(own.key())
        && counter.year().equals(own.year())
        && inIt.entity().equals(activity.entity());
  }

  static boolean contract(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.STANDARD_CONTRACT_OR_CERTIFICATION::equals).isPresent();
  }

  private static boolean assessed(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.SECURITY_ASSESSMENT::equals).isPresent();
  }
}
