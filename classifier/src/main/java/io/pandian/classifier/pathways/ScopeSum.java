package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Consequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    for (Map.Entry<Counter, Set<Activity>> other : others(own.counter()).entrySet()) {
      Judgement.Rules otherRules = rules(other.getKey());
      if (!contract(otherRules.strictest(measures(tallies, other.getValue())))) {
        continue;
      }
      Set<Activity> together = new LinkedHashSet<>(other.getValue());
      together.addAll(members(own.counter()));
      Measures sum = measures(tallies, together);
      if (assessed(rules.strictest(sum)) || assessed(otherRules.strictest(sum))) {
        String count = String.format("%,d", sum.persons());
        world.confirm(
            new World.Unknown(
                "scopes-not-added", situation.inquiry("scopes-not-added").with("count", count)));
      }
    }
  }

  private Judgement.Rules rules(Counter counter) {
    return new Judgement(situation, activity, world).new Rules(counter.rules(), false);
  }

  private static Measures measures(Tallies tallies, Set<Activity> activities) {
    return Reading.measures(tallies.persons(activities), Set.of());
  }

  private Set<Activity> members(Counter counter) {
    Set<Activity> members = new LinkedHashSet<>();
    for (Activity each : situation.facts().activities()) {
      if (placed(each).key().equals(counter.key())) {
        members.add(each);
      }
    }
    return members;
  }

  private Map<Counter, Set<Activity>> others(Counter own) {
    Map<Counter, Set<Activity>> others = new LinkedHashMap<>();
    for (Activity each : situation.facts().activities()) {
      Counter counter = placed(each);
      if (counter.counts()
          && !counter.key().equals(own.key())
          && each.entity().equals(activity.entity())) {
        others.computeIfAbsent(counter, key -> new LinkedHashSet<>()).add(each);
      }
    }
    return others;
  }

  /** Where the stricter answers put an activity. */
  private Counter placed(Activity each) {
    return world
        .exploreFrom(other -> new Placements(situation).of(each, other))
        .leaves()
        .get(0)
        .result();
  }

  private static boolean contract(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.STANDARD_CONTRACT_OR_CERTIFICATION::equals).isPresent();
  }

  private static boolean assessed(Optional<Consequence> consequence) {
    return consequence.filter(Consequence.SECURITY_ASSESSMENT::equals).isPresent();
  }
}
