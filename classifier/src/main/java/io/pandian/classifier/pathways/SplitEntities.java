package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Consequence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several legal entities in one file are counted apart. Where their persons in the same scope
 * together would come to a stricter pathway, that they may not be split to avoid it is said.
 */
final class SplitEntities {
  private final Case given;
  private final Counters counters;
  private final Groups groups;
  private final Activity activity;
  private final World world;

  SplitEntities(Case given, Counters counters, Groups groups, Activity activity, World world) {
    this.given = given;
    this.counters = counters;
    this.groups = groups;
    this.activity = activity;
    this.world = world;
  }

  /**
   * The duty not to split, where the sum of the entities crosses a line that none crosses alone.
   */
  Optional<Bilingual> duty(Conclusion conclusion) {
    return conclusion.cumulation().map(Cumulation::counter).flatMap(this::duty);
  }

  private Optional<Bilingual> duty(Counter own) {
    Map<String, Group> all = groups.of(activity, own, world);
    Group alone = all.getOrDefault(own.key(), groups.members(own));
    Group together = alone;
    for (Map.Entry<String, Group> each : all.entrySet()) {
      if (counters.known(each.getKey()).ofAnotherEntity(own)) {
        together = together.with(each.getValue());
      }
    }
    if (together == alone || alone.activities().isEmpty()) {
      return Optional.empty();
    }
    Optional<Consequence> apart = alone.outcome(own, world);
    Optional<Consequence> summed = together.outcome(own, world);
    boolean stricter =
        summed.isPresent() && (apart.isEmpty() || summed.get().compareTo(apart.get()) < 0);
    long persons = CountReading.measures(together.persons(), Set.of()).persons();
    return stricter
        ? Optional.of(
            given.inquiry("entities-together").with("count", Digits.grouped(persons)).statement())
        : Optional.empty();
  }
}
