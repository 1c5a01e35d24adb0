package io.pandian.classifier.pathways;

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
  private final Situation situation;
  private final Activity activity;
  private final World world;

  SplitEntities(Situation situation, Activity activity, World world) {
    this.situation = situation;
    this.activity = activity;
    this.world = world;
  }

  /**
   * The duty not to split, where the sum of the entities crosses a line that none crosses alone.
   */
  Optional<Bilingual> duty(Verdict verdict) {
    return verdict.tally().map(Tally::counter).flatMap(this::duty);
  }

  private Optional<Bilingual> duty(Counter own) {
    Placements placements = situation.placements();
    Map<String, Group> groups = placements.groups(activity, own, world);
    Group alone = groups.getOrDefault(own.key(), placements.members(own));
    Group together = alone;
    for (Map.Entry<String, Group> each : groups.entrySet()) {
      if (placements.counter(each.getKey()).ofAnotherEntity(own)) {
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
    long persons = Reading.measures(together.persons(), Set.of()).persons();
    return stricter
        ? Optional.of(
            situation
                .inquiry("entities-together")
                .with("count", Digits.grouped(persons))
                .statement())
        : Optional.empty();
  }
}
