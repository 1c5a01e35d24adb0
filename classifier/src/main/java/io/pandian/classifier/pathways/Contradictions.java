package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Digits;

/**
 * Facts that cannot all be true, or that say nothing of the day asked about. They are asked
 * whatever the pathway; the strictest reading stands meanwhile.
 */
final class Contradictions {
  /** More persons than live (United Nations, World Population Prospects 2024: 8.2 billion). */
  private static final long EVERYBODY = 8_200_000_000L;

  private final Case given;
  private final Activity activity;
  private final World world;

  Contradictions(Case given, Activity activity, World world) {
    this.given = given;
    this.activity = activity;
    this.world = world;
  }

  void ask() {
    activity
        .persons()
        .filter(persons -> persons.union() > EVERYBODY)
        .ifPresent(
            persons ->
                world.confirm(
                    given.unknown(
                        given
                            .inquiry("more-than-everybody")
                            .with("count", Digits.grouped(persons.union())),
                        activity)));
    given
        .facts()
        .staleSince()
        .ifPresent(
            day ->
                world.confirm(
                    given.unknown(
                        given.inquiry("sent-since-scan").with("day", day.toString()), activity)));
  }
}
