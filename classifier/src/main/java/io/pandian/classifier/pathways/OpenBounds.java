package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.ConditionText;
import io.pandian.config.rulebooks.Consequence;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The thresholds that lie between the bounds of a count. An exact count may come out above them,
 * below all of them, or below those of the strictest rules only.
 */
final class OpenBounds {
  private final Counter counter;
  private final LocalDate day;
  private final Measures fewest;
  private final Measures most;

  OpenBounds(Counter counter, LocalDate day, Measures fewest, Measures most) {
    this.counter = counter;
    this.day = day;
    this.fewest = fewest;
    this.most = most;
  }

  /**
   * What a count below the most and above the fewest may stay below, so that the rules come to
   * something that they come to at neither end.
   *
   * @param outcome what the rules make of the numbers
   */
  List<List<Threshold>> between(Function<Measures, ?> outcome) {
    List<List<Threshold>> between = new ArrayList<>();
    List<Threshold> passed = new ArrayList<>();
    Object above = outcome.apply(most);
    Object lowest = outcome.apply(fewest);
    for (Consequence consequence : Consequence.values()) {
      crossed(consequence).filter(each -> !passed.contains(each)).forEach(passed::add);
      Object here = outcome.apply(below(most, passed, day));
      if (!here.equals(above) && !here.equals(lowest)) {
        between.add(List.copyOf(passed));
        above = here;
      }
    }
    return between;
  }

  private Stream<Threshold> crossed(Consequence consequence) {
    return counter.rules().stream()
        .filter(item -> item.rule().consequence() == consequence)
        .filter(item -> consequence != Consequence.EXEMPT)
        .flatMap(item -> item.rule().when().thresholds())
        .filter(threshold -> threshold.reachedBy(most.of(threshold.counts()), day))
        .filter(threshold -> !threshold.reachedBy(fewest.of(threshold.counts()), day));
  }

  /** The numbers with nothing that reaches some thresholds. */
  static Measures below(Measures measures, List<Threshold> thresholds, LocalDate day) {
    Measures below = measures;
    for (Threshold threshold : thresholds) {
      below = below.below(threshold.counts(), threshold.firstReaching(day).orElse(Long.MAX_VALUE));
    }
    return below;
  }

  /** Some thresholds in words, as numbers of what they count. */
  static Bilingual text(List<Threshold> thresholds, LocalDate day) {
    return Bilingual.of(
        thresholds.stream()
            .map(each -> ConditionText.of(each.counts()).zh() + " " + number(each, day) + " 人")
            .collect(Collectors.joining("、")),
        thresholds.stream()
            .map(each -> number(each, day) + " " + ConditionText.of(each.counts()).en())
            .collect(Collectors.joining(" and ")));
  }

  private static String number(Threshold threshold, LocalDate day) {
    return Digits.grouped(threshold.firstReaching(day).orElse(0));
  }
}
