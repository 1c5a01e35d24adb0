package io.pandian.classifier.pathways;

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
    Placements placements = situation.placements();
    Map<String, Group> groups = placements.groups(world);
    Group members = groups.getOrDefault(own.counter().key(), placements.members(own.counter()));
    groups.forEach(
        (key, group) -> {
          Counter counter = placements.counter(key);
          if (beside(own.counter(), counter, group.activities().get(0))) {
            flag(members, rules, group, rules(counter));
          }
        });
  }

  private void flag(Group own, Judgement.Rules rules, Group other, Judgement.Rules otherRules) {
    if (!contract(otherRules.strictest(measures(other)))) {
      return;
    }
    Measures sum = measures(own.with(other));
    if (assessed(rules.strictest(sum)) || assessed(otherRules.strictest(sum))) {
      String count = Digits.grouped(sum.persons());
      world.confirm(
          new World.Unknown(
              "scopes-not-added", situation.inquiry("scopes-not-added").with("count", count)));
    }
  }

  private Judgement.Rules rules(Counter counter) {
    return new Judgement(situation, activity, world).new Rules(counter.rules(), false);
  }

  private static Measures measures(Group group) {
    return Reading.measures(group.persons(), Set.of());
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
