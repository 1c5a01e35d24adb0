package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/** How far a count is from the next threshold, and when it is reached at this year's rate. */
final class Projection {
  private final Case given;
  private final Counter counter;
  private final Persons persons;
  private final Measures measures;

  /**
   * Of a count.
   *
   * @param counter what is counted over
   * @param persons the distinct persons
   * @param measures the numbers held against thresholds
   */
  Projection(Case given, Counter counter, Persons persons, Measures measures) {
    this.given = given;
    this.counter = counter;
    this.persons = persons;
    this.measures = measures;
  }

  ScopeCount scopeCount() {
    Optional<Threshold> next = next();
    return new ScopeCount(
        counter.key(),
        counter.title(),
        persons.nonSensitive(),
        persons.sensitive(),
        persons.union(),
        persons.lower(),
        persons.upper(),
        next.map(this::first).map(OptionalLong::of).orElse(OptionalLong.empty()),
        next.map(this::count).map(OptionalLong::of).orElse(OptionalLong.empty()),
        next.flatMap(this::crossing),
        projected());
  }

  /** The threshold not yet reached that the count has come nearest to. */
  private Optional<Threshold> next() {
    return counter
        .thresholds()
        .filter(threshold -> count(threshold) < first(threshold))
        .max(
            Comparator.<Threshold>comparingDouble(
                    threshold -> (double) count(threshold) / first(threshold))
                .thenComparing(Comparator.comparingLong(this::first).reversed()));
  }

  private long count(Threshold threshold) {
    return measures.of(threshold.counts());
  }

  private long first(Threshold threshold) {
    return threshold.firstReaching(given.day()).orElse(Long.MAX_VALUE);
  }

  private Optional<LocalDate> crossing(Threshold threshold) {
    LocalDate asOf = given.facts().asOf();
    long count = count(threshold);
    if (count == 0) {
      return Optional.empty();
    }
    double daysNeeded = (double) first(threshold) * counted().getDayOfYear() / count;
    return daysNeeded <= asOf.lengthOfYear()
        ? Optional.of(asOf.withDayOfYear((int) Math.ceil(daysNeeded)))
        : Optional.empty();
  }

  /** The day up to which persons were counted in the year of judgement. */
  private LocalDate counted() {
    LocalDate asOf = given.facts().asOf();
    return given.facts().staleSince().filter(day -> day.getYear() == asOf.getYear()).orElse(asOf);
  }

  private OptionalLong projected() {
    LocalDate asOf = given.facts().asOf();
    LocalDate counted = counted();
    long union = persons.union();
    return counted.isBefore(asOf) && union > 0
        ? OptionalLong.of(
            (long) Math.ceil((double) union * asOf.getDayOfYear() / counted.getDayOfYear()))
        : OptionalLong.empty();
  }
}
