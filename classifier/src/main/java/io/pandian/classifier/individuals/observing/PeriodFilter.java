package io.pandian.classifier.individuals.observing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows that were added outside an activity's period out of its scope. A row whose date is
 * missing or unreadable counts, and is marked as undated; others are marked with their month.
 */
final class PeriodFilter {
  private final List<Period> periods = new ArrayList<>();
  private final long[] kept;
  private final long[] dated;

  /**
   * A scope's period.
   *
   * @param scope the scope's number
   * @param cell where its date stands in a row; negative if the table has no such column
   * @param from its first day since 1970
   * @param to its last day since 1970
   */
  private record Period(int scope, int cell, long from, long to) {}

  /**
   * @param cellOf where a column stands in a row; negative if nowhere
   */
  PeriodFilter(ObservedScopes scopes, ToIntFunction<String> cellOf) {
    kept = scopes.noMarks();
    dated = scopes.noMarks();
    for (int i = 0; i < scopes.carried().size(); i++) {
      CarriedScope carried = scopes.carried().get(i);
      Optional<String> since = carried.sinceField();
      if (since.isPresent()) {
        int cell = cellOf.applyAsInt(since.get());
        periods.add(
            new Period(i + 1, cell, carried.from().toEpochDay(), carried.to().toEpochDay()));
      }
    }
    Arrays.fill(kept, -1L);
  }

  /** Takes in the dates of a row. */
  void row(@Nullable String[] cells) {
    if (periods.isEmpty()) {
      return;
    }
    Arrays.fill(kept, -1L);
    Arrays.fill(dated, 0L);
    for (Period period : periods) {
      String cell = period.cell() < 0 ? null : cells[period.cell()];
      long day = cell == null ? SinceDate.UNREADABLE : SinceDate.epochDay(cell);
      if (day == SinceDate.UNREADABLE) {
        ScopeMarks.add(dated, period.scope(), ScopeMarks.UNDATED);
      } else if (day < period.from() || day > period.to()) {
        ScopeMarks.clear(kept, period.scope());
      } else {
        int month = LocalDate.ofEpochDay(day).getMonthValue();
        ScopeMarks.add(dated, period.scope(), ScopeMarks.month(month));
      }
    }
  }

  /** Applies the row's dates to the marks of one of its persons. */
  void apply(long[] marks) {
    for (int i = 0; i < marks.length; i++) {
      marks[i] = marks[i] & kept[i] | dated[i];
    }
  }
}
