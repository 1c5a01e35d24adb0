package io.pandian.reports.workbook;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.ActivityFacts;
import io.pandian.classifier.inventory.Inventory.Carried;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.config.Language;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Titles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the sheet of outbound activities: the decision, and the activity as it was declared. */
record DecisionRow(PathwayDecision decision, Optional<ActivityFacts> facts) {
  static Stream<DecisionRow> of(Inventory inventory) {
    return inventory.decisions().stream()
        .map(
            decision ->
                new DecisionRow(
                    decision,
                    inventory.activities().stream()
                        .filter(facts -> facts.activity().id().equals(decision.activity()))
                        .findFirst()));
  }

  static List<Column<DecisionRow>> columns(ItemTitles titles, Language language) {
    return List.of(
        Column.text(Label.ACTIVITY_ID, 16, r -> r.decision().activity()),
        Column.text(Label.ACTIVITY, 20, r -> r.fact(f -> f.activity().name())),
        Column.text(Label.PATHWAY, 24, r -> r.decision().pathway().title().in(language)),
        Column.text(Label.STANDING, 18, r -> Titles.of(r.decision().standing()).in(language)),
        Column.text(Label.LIST_ITEMS, 34, r -> lines(r.decision().items(), i -> i)),
        Column.text(Label.BASIS, 44, r -> lines(r.decision().basis(), b -> basis(b, language))),
        scopeCount(Label.NON_SENSITIVE, ScopeCount::nonSensitive),
        scopeCount(Label.SENSITIVE_PERSONS, ScopeCount::sensitive),
        scopeCount(Label.UNION, ScopeCount::union),
        Column.text(Label.COUNT_SCOPE, 24, r -> r.scope(c -> c.scope().in(language))),
        new Column<>(
            Label.NEXT_THRESHOLD,
            13,
            r ->
                CellValue.count(
                    r.decision()
                        .counts()
                        .map(ScopeCount::nextThreshold)
                        .orElse(OptionalLong.empty()))),
        Column.text(
            Label.CROSSING,
            14,
            r -> r.scope(c -> c.projectedCrossing().map(Object::toString).orElse(""))),
        new Column<>(
            Label.PROJECTED,
            13,
            r ->
                CellValue.count(
                    r.decision().counts().map(ScopeCount::projected).orElse(OptionalLong.empty()))),
        Column.text(
            Label.QUESTIONS, 40, r -> lines(r.decision().questions(), q -> q.asked().in(language))),
        Column.text(Label.ALTERNATIVES, 40, r -> r.alternatives(language)),
        Column.text(Label.DUTIES, 36, r -> lines(r.decision().duties(), d -> d.in(language))),
        Column.text(Label.SECTOR, 22, r -> r.fact(f -> f.activity().sector())),
        Column.text(Label.SCENARIO, 18, r -> r.fact(f -> f.activity().scenario())),
        Column.text(Label.RECIPIENT, 24, r -> r.fact(ActivityFacts::recipient)),
        Column.text(Label.SUBJECTS, 18, r -> r.fact(f -> lines(f.activity().subjects(), s -> s))),
        Column.text(
            Label.DECLARED_ITEMS,
            24,
            r -> r.fact(f -> lines(f.activity().dataItems(), i -> titles.item(i).in(language)))),
        Column.text(
            Label.CARRIES, 40, r -> r.fact(f -> lines(f.carries(), c -> carried(c, language)))));
  }

  private static Column<DecisionRow> scopeCount(Label title, ToLongFunction<ScopeCount> value) {
    return new Column<>(
        title,
        14,
        r ->
            r.decision().counts().isPresent()
                ? CellValue.count(value.applyAsLong(r.decision().counts().get()))
                : new CellValue.Blank());
  }

  private String fact(Function<ActivityFacts, String> value) {
    return facts.map(value).orElse("");
  }

  private String scope(Function<ScopeCount, String> value) {
    return decision.counts().map(value).orElse("");
  }

  private String alternatives(Language language) {
    return lines(
        decision.alternatives(),
        a -> a.pathway().title().in(language) + ": " + a.condition().in(language));
  }

  private static String basis(PathwayDecision.Basis basis, Language language) {
    return basis.citation() + "\n" + basis.summary().in(language) + " [" + basis.item() + "]";
  }

  private static String carried(Carried carried, Language language) {
    String fields =
        carried.fields().isEmpty()
            ? Label.ALL_FIELDS.in(language)
            : String.join(", ", carried.fields());
    String since = carried.since().map(s -> "; " + Label.SINCE.in(language) + " " + s).orElse("");
    return carried.asset() + " (" + fields + since + ")";
  }

  private static <T> String lines(List<T> values, Function<T, String> line) {
    return values.stream().map(line).collect(Collectors.joining("\n"));
  }
}
