package io.pandian.reports.workbook;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.PathwayDecision.TraceStep;
import io.pandian.config.Language;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Titles;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of the sheet of grounds: one condition that a decision looked at. */
record TraceRow(String activity, int number, TraceStep step) {
  static Stream<TraceRow> of(Inventory inventory) {
    return inventory.decisions().stream()
        .flatMap(
            decision ->
                IntStream.range(0, decision.trace().size())
                    .mapToObj(
                        i -> new TraceRow(decision.activity(), i + 1, decision.trace().get(i))));
  }

  static List<Column<TraceRow>> columns(Language language) {
    return List.of(
        Column.text(Label.ACTIVITY_ID, 18, TraceRow::activity),
        Column.count(Label.STEP, r -> (long) r.number()),
        Column.text(Label.CONDITION, 60, r -> r.step().condition().in(language)),
        Column.text(Label.RESULT, 10, r -> Titles.of(r.step().value()).in(language)),
        Column.text(Label.FROM, 60, r -> r.step().from().in(language)));
  }
}
