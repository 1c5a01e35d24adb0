package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an activity provides its persons, held against the day of judgement. Counts run from 1
 * January of a year; what lies ahead is a plan and counts in full for the year it lies in.
 */
final class Period {
  private final LocalDate asOf;
  private final LocalDate from;
  private final LocalDate to;

  Period(LocalDate asOf, Activity activity) {
    this.asOf = asOf;
    to = activity.to().orElse(activity.from().filter(asOf::isBefore).orElse(asOf));
    from = activity.from().orElse(to.isBefore(startOfYear()) ? to : startOfYear());
  }

  private LocalDate startOfYear() {
    return asOf.withDayOfYear(1);
  }

  /** Whether all of it lies before the year of judgement. */
  boolean past() {
    return to.isBefore(startOfYear());
  }

  /** Whether it has not begun on the day of judgement. */
  boolean plan() {
    return from.isAfter(asOf);
  }

  /** The year that it lies in, if that is after the year of judgement. */
  Optional<Integer> laterYear() {
    return from.getYear() > asOf.getYear() ? Optional.of(from.getYear()) : Optional.empty();
  }

  /** Whether a part of it lies before the year of judgement and a part in it. */
  boolean straddles() {
    return !past() && from.isBefore(startOfYear());
  }

  LocalDate from() {
    return from;
  }
}
