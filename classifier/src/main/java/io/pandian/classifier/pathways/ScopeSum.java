package io.pandian.classifier.pathways;

import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Consequence;
import java.util.ArrayList;
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

  void flag(Tally own, Judgement.Rules rules) {
    if (!contract(rules.strictest(own.measures()))) {
      return;
    }
    Tallies tallies = new Tallies(situation);
    for (Others other : others(own.counter())) {
      Judgement.Rules otherRules = rules(other.counter());
      if (!contract(otherRules.strictest(measures(tallies, other.activities())))) {
        continue;
      }
      List<Activity> together = new ArrayList<>(other.activities());
      together.addAll(members(own.counter()));
      Measures sum = measures(tallies, together);
      if (assessed(rules.strictest(sum)) || assessed(otherRules.strictest(sum))) {
        String count = Digits.grouped(sum.persons());
        world.confirm(
            new World.Unknown(
                "scopes-not-added", situation.inquiry("scopes-not-added").with("count", count)));
      }
    }
  }

  /** Another counter of the same entity, and the activities in it. */
  private record Others(Counter counter, List<Activity> activities) {}

  private Judgement.Rules rules(Counter counter) {
    return new Judgement(situation, activity, world).new Rules(counter.rules(), false);
  }

  private static Measures measures(Tallies tallies, List<Activity> activities) {
    return Reading.measures(tallies.persons(activities), Set.of());
  }

  private List<Activity> members(Counter counter) {
    Placements placements = situation.placements();
    List<Activity> members = new ArrayList<>(placements.members(counter.key()));
    for (Activity each : placements.open()) {
      if (placements.strictest(each, world).key().equals(counter.key())) {
        members.add(each);
      }
    }
    return members;
  }

  private Collection<Others> others(Counter own) {
    Placements placements = situation.placements();
    Map<String, Others> others = new LinkedHashMap<>();
    for (Counter counter : placements.counters()) {
      if (beside(own, counter, placements.members(counter.key()).get(0))) {
        others.put(
            counter.key(), new Others(counter, new ArrayList<>(placements.members(counter.key()))));
      }
    }
    for (Activity each : placements.open()) {
      Counter counter = placements.strictest(each, world);
      if (beside(own, counter, each)) {
        others
            .computeIfAbsent(counter.key(), key -> new Others(counter, new ArrayList<>()))
            .activities()
            .add(each);
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

  private static boolean contract(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.STANDARD_CONTRACT_OR_CERTIFICATION::equals).isPresent();
  }

  private static boolean assessed(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.SECURITY_ASSESSMENT::equals).isPresent();
  }
}
