package io.pandian.classifier.pathways;

import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Consequence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scopes are cumulated apart. Where several of them have each reached the contract's threshold, so
 * that none is outside the list, and their persons together would reach the assessment's, the text
 * does not speak of adding them, and a person must confirm that they are not.
 */
final class ScopeSum {
  private final Situation situation;
  private final Activity activity;
  private final World world;

  ScopeSum(Situation situation, Activity activity, World world) {
    this.situation = situation;
    this.activity = activity;
    this.world = world;
  }

  /** Flags the sum for a counter whose own persons reach the contract's threshold. */
  void flag(Tally own, Judgement.Rules rules) {
    Group members = members(own.counter());
    for (Others other : others(own.counter())) {
      Judgement.Rules otherRules = rules(other.counter());
      if (!contract(otherRules.strictest(measures(other.group())))) {
        continue;
      }
      Measures sum = measures(members.with(other.group()));
      if (assessed(rules.strictest(sum)) || assessed(otherRules.strictest(sum))) {
        String count = Digits.grouped(sum.persons());
        world.confirm(
            new World.Unknown(
                "scopes-not-added", situation.inquiry("scopes-not-added").with("count", count)));
      }
    }
  }

  /** Another counter of the same entity, and the activities in it. */
  private record Others(Counter counter, Group group) {}

  private Judgement.Rules rules(Counter counter) {
    return new Judgement(situation, activity, world).new Rules(counter.rules(), false);
  }

  private static Measures measures(Group group) {
    return Reading.measures(group.persons(), Set.of());
  }

  private Group members(Counter counter) {
    Placements placements = situation.placements();
    List<Activity> open =
        placements.open().stream()
            .filter(each -> placements.strictest(each, world).key().equals(counter.key()))
            .toList();
    return placements.members(counter).plus(open);
  }

  private Collection<Others> others(Counter own) {
    Placements placements = situation.placements();
    Map<String, Others> others = new LinkedHashMap<>();
    for (Counter counter : placements.counters()) {
      Group group = placements.members(counter);
      if (beside(own, counter, group.activities().get(0))) {
        others.put(counter.key(), new Others(counter, group));
      }
    }
    for (Activity each : placements.open()) {
      Counter counter = placements.strictest(each, world);
      if (beside(own, counter, each)) {
        Group before =
            others.containsKey(counter.key())
                ? others.get(counter.key()).group()
                : new Group(situation, List.of());
        others.put(counter.key(), new Others(counter, before.plus(List.of(each))));
      }
    }
    return others.values();
  }

  /** Whether a counter with an activity in it is another one of the same entity. */
  private boolean beside(Counter own, Counter counter, Activity inIt) {
    return counter.counts()
        && !counter.key().equals(own.key())
        && inIt.entity().equals(activity.entity());
  }

  static boolean contract(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.STANDARD_CONTRACT_OR_CERTIFICATION::equals).isPresent();
  }

  private static boolean assessed(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.SECURITY_ASSESSMENT::equals).isPresent();
  }
}
