package io.pandian.config.rulebooks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule is in force.
 *
 * @param from the first day
 * @param to the last day; empty while no end is known
 */
public record Effective(LocalDate from, Optional<LocalDate> to) {
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
