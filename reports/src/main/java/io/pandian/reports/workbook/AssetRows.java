package io.pandian.reports.workbook;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.inventory.Asset;
import io.pandian.config.Bilingual;
import io.pandian.config.Language;
import io.pandian.reports.totals.Totals;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.SlotWords;
import io.pandian.reports.wording.Titles;
import java.util.List;
import java.util.stream.Collectors;

/** The sheet of assets: one row for each table, sheet or document. */
final class AssetRows {
  private AssetRows() {}

  static List<Column<Asset>> columns(Language language) {
    return List.of(
        Column.text(Label.SOURCE, 12, Asset::source),
        Column.text(Label.KIND, 10, a -> Titles.of(a.kind()).in(language)),
        Column.text(Label.PATH, 40, Asset::path),
        Column.text(Label.COMMENT, 20, Asset::comment),
        new Column<>(Label.LEVEL, 20, a -> level(a, language)),
        Column.text(
            Label.IMPORTANT_STANDING,
            16,
            a -> a.grade().standing().map(s -> Titles.of(s).in(language)).orElse("")),
        Column.text(Label.CATEGORIES, 20, a -> categories(a, language)),
        Column.text(Label.BECAUSE, 44, a -> because(a, language)),
        Column.count(Label.FIELD_COUNT, a -> (long) a.fields().size()),
        Column.count(Label.PERSONAL_ITEMS, Totals::personalItems),
        Column.count(Label.SENSITIVE_ITEMS, Totals::sensitiveItems),
        Column.text(
            Label.SUBJECT, 12, a -> a.subject().map(s -> Titles.role(s).in(language)).orElse("")),
        Column.text(Label.PERSON_SLOTS, 36, a -> slots(a, language)),
        Column.count(Label.UNION, a -> a.persons().union()),
        Column.count(Label.LOWER, a -> a.persons().lower()),
        Column.count(Label.UPPER, a -> a.persons().upper()),
        Column.text(
            Label.METHOD, 30, a -> CountWords.of(a.persons(), !a.incomplete()).in(language)),
        new Column<>(Label.ROWS, 13, a -> CellValue.count(a.rows())),
        Column.text(
            Label.ROWS_EXACT,
            12,
            a -> a.rows().isPresent() ? Titles.of(a.rowsExact()).in(language) : ""),
        Column.count(Label.SAMPLED, Asset::sampled),
        new Column<>(Label.BYTES, 13, a -> CellValue.count(a.bytes())),
        Column.text(Label.PARTIAL, 30, a -> a.partial().map(gap -> gap.in(language)).orElse("")));
  }

  private static String slots(Asset asset, Language language) {
    return asset.personSlots().stream()
        .map(slot -> SlotWords.of(slot).in(language))
        .collect(Collectors.joining("\n"));
  }

  private static String categories(Asset asset, Language language) {
    return asset.grade().categories().stream()
        .map(category -> Titles.category(category).in(language))
        .collect(Collectors.joining("\n"));
  }

  static CellValue level(Asset asset, Language language) {
    return new CellValue.Level(Titles.of(asset.grade()).in(language), asset.grade());
  }

  static String because(Asset asset, Language language) {
    return asset.grade().because().stream()
        .map((Bilingual reason) -> reason.in(language))
        .collect(Collectors.joining("\n"));
  }
}
