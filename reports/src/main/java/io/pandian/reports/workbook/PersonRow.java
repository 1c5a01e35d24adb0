package io.pandian.reports.workbook;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.HoldingCount;
import io.pandian.config.Language;
import io.pandian.reports.totals.Unread;
import io.pandian.reports.wording.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the sheet of persons: a scope and its count. For what two sources or activities share
 * only the union is known.
 */
record PersonRow(Label scope, String name, long union, Optional<PersonCount> count, boolean whole) {
  static Stream<PersonRow> of(Inventory inventory) {
    return Stream.concat(
        ofAll(inventory).stream(),
        inventory.assets().stream()
            .filter(asset -> asset.persons().method() != PersonCount.Method.NONE)
            .map(
                asset ->
                    counted(
                        Label.SCOPE_ASSET,
                        asset.id(),
                        asset.persons(),
                        Unread.of(asset).isEmpty())));
  }

  private static List<PersonRow> ofAll(Inventory inventory) {
    HoldingCount holding = inventory.persons();
    Unread unread = Unread.of(inventory);
    List<PersonRow> rows = new ArrayList<>();
    rows.add(counted(Label.SCOPE_ALL, "", holding.total(), unread.isEmpty()));
    holding
        .bySource()
        .forEach(
            (id, count) -> rows.add(counted(Label.SCOPE_SOURCE, id, count, unread.isEmpty(id))));
    holding
        .overlap()
        .forEach((pair, shared) -> rows.add(shared(Label.SCOPE_OVERLAP, pair, shared)));
    holding
        .figures()
        .activityOverlap()
        .forEach((pair, shared) -> rows.add(shared(Label.ACTIVITY_OVERLAP, pair, shared)));
    return rows;
  }

  private static PersonRow counted(Label scope, String name, PersonCount count, boolean whole) {
    return new PersonRow(scope, name, count.union(), Optional.of(count), whole);
  }

  private static PersonRow shared(Label scope, String pair, long shared) {
    return new PersonRow(scope, pair, shared, Optional.empty(), true);
  }

  static List<Column<PersonRow>> columns(Language language) {
    return List.of(
        Column.text(Label.SCOPE, 14, r -> r.scope().in(language)),
        Column.text(Label.ITEM, 40, PersonRow::name),
        Column.count(Label.UNION, PersonRow::union),
        number(Label.NON_SENSITIVE, PersonCount::nonSensitive),
        number(Label.SENSITIVE_PERSONS, PersonCount::sensitive),
        number(Label.BOTH, PersonCount::both),
        number(Label.WITH_ACCOUNTS, PersonCount::sensitiveWithAccounts),
        number(Label.LOWER, PersonCount::lower),
        number(Label.UPPER, PersonCount::upper),
        Column.text(
            Label.METHOD,
            30,
            r -> r.count().map(c -> CountWords.of(c, r.whole()).in(language)).orElse("")));
  }

  private static Column<PersonRow> number(
      Label title, java.util.function.ToLongFunction<PersonCount> value) {
    return new Column<>(
        title,
        14,
        r ->
            r.count().isPresent()
                ? CellValue.count(value.applyAsLong(r.count().get()))
                : new CellValue.Blank());
  }
}
