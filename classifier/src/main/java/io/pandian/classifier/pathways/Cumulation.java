package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The persons cumulated over a counter, in one world. The activities of a counter mostly share one,
 * so that its texts are made once.
 */
final class Cumulation {
  private final Case given;
  private final Counter counter;
  private final Persons persons;
  private final Measures measures;
  private @Nullable List<TraceStep> steps;
  private @Nullable ScopeCount scopeCount;

  /**
   * Persons over a counter.
   *
   * @param counter what the persons are cumulated over
   * @param persons the distinct persons
   * @param measures the numbers held against thresholds, under the readings taken
   */
  Cumulation(Case given, Counter counter, Persons persons, Measures measures) {
    this.given = given;
    this.counter = counter;
    this.persons = persons;
    this.measures = measures;
  }

  Counter counter() {
    return counter;
  }

  Persons persons() {
    return persons;
  }

  Measures measures() {
    return measures;
  }

  /** How each threshold of the counter's rules stands. */
  List<TraceStep> steps() {
    if (steps == null) {
      steps =
          counter.rules().stream()
              .flatMap(item -> item.rule().when().thresholds())
              .map(this::step)
              .toList();
    }
    return steps;
  }

  private TraceStep step(Threshold threshold) {
    boolean reached = threshold.reachedBy(measures.of(threshold.counts()), given.day());
    return new TraceStep(
        ThresholdText.reached(threshold, given.day()),
        Ternary.of(reached),
        ThresholdText.counted(counter.title(), persons, measures, threshold));
  }

  /** How far it is from the next threshold. */
  ScopeCount scopeCount() {
    if (scopeCount == null) {
      scopeCount = new Projection(given, counter, persons, measures).scopeCount();
    }
    return scopeCount;
  }
}
