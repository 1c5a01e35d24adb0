package io.pandian.reports.workbook;

import io.pandian.classifier.individuals.CountWords;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Scan;
import io.pandian.classifier.inventory.Inventory.SourceSummary;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.Language;
import io.pandian.reports.totals.Totals;
import io.pandian.reports.totals.Unread;
import io.pandian.reports.totals.WidestBounds;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Titles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the overview: what, and its value. */
record Entry(String name, CellValue value) {
  static List<Column<Entry>> columns() {
    return List.of(
        Column.text(Label.ITEM, 40, Entry::name), new Column<>(Label.VALUE, 80, Entry::value));
  }

  static List<Entry> overview(Inventory inventory, Language language) {
    List<Entry> entries = new ArrayList<>();
    addRun(entries, inventory, language);
    addTotals(entries, Totals.of(inventory), language);
    addPersons(entries, inventory, language);
    WidestBounds.of(inventory).forEach(wide -> entries.add(widest(wide, language)));
    inventory.sources().forEach(source -> entries.add(source(source, language)));
    return entries;
  }

  private static void addRun(List<Entry> entries, Inventory inventory, Language language) {
    Scan scan = inventory.scan();
    entries.add(text(Label.ORGANISATION, inventory.organisation().name(), language));
    entries.add(
        text(
            Label.ORGANISATION_KIND,
            inventory
                .organisation()
                .kind()
                .map(Titles::of)
                .map(kind -> kind.in(language))
                .orElse(""),
            language));
    entries.add(text(Label.ZONE, inventory.organisation().zone(), language));
    entries.add(text(Label.SCAN, scan.id(), language));
    entries.add(text(Label.AS_OF, scan.asOf().toString(), language));
    entries.add(text(Label.STARTED, moment(scan.startedAt()), language));
    entries.add(text(Label.FINISHED, moment(scan.finishedAt()), language));
    entries.add(text(Label.PLAN, scan.plan(), language));
    entries.add(text(Label.SEED, Long.toString(scan.seed()), language));
    entries.add(text(Label.TOOL, scan.tool(), language));
    entries.add(text(Label.STANDARD, scan.standard().citation(), language));
  }

  private static void addTotals(List<Entry> entries, Totals totals, Language language) {
    entries.add(count(Label.CRAWLED, totals.crawled(), language));
    entries.add(count(Label.SCANNED_COUNT, totals.assets(), language));
    entries.add(count(Label.UNSCANNED_COUNT, totals.unscanned(), language));
    entries.add(count(Label.EXCLUDED_COUNT, totals.excluded(), language));
    entries.add(
        text(
            Label.COVERAGE_EQUATION,
            totals.crawled()
                + " = "
                + totals.assets()
                + " + "
                + totals.unscanned()
                + " + "
                + totals.excluded(),
            language));
    entries.add(count(Label.FIELD_COUNT, totals.fields(), language));
    entries.add(count(Label.FINDING_COUNT, totals.findings(), language));
    entries.add(count(Label.PERSONAL_ITEMS, totals.personalItems(), language));
    entries.add(count(Label.SENSITIVE_ITEMS, totals.sensitiveItems(), language));
    totals
        .levels()
        .forEach(
            (level, assets) ->
                entries.add(new Entry(Titles.of(level).in(language), CellValue.count(assets))));
    String strictest =
        totals
            .strictest()
            .map(pathway -> pathway.title().in(language))
            .orElse(Label.NO_ACTIVITY.in(language));
    entries.add(text(Label.STRICTEST, strictest, language));
    entries.add(count(Label.OPEN_DECISIONS, totals.openDecisions(), language));
  }

  private static void addPersons(List<Entry> entries, Inventory inventory, Language language) {
    PersonCount persons = inventory.persons().total();
    List<Bilingual> unread = Unread.of(inventory).total();
    entries.add(count(Label.PERSON_TOTAL, persons.union(), language));
    entries.add(count(Label.LOWER, persons.lower(), language));
    entries.add(count(Label.UPPER, persons.upper(), language));
    entries.add(count(Label.SENSITIVE_PERSONS, persons.sensitive(), language));
    List<String> method = new ArrayList<>();
    method.add(CountWords.of(persons, unread.isEmpty()).in(language));
    unread.forEach(part -> method.add(part.in(language)));
    entries.add(text(Label.METHOD, String.join("\n", method), language));
  }

  private static Entry widest(WidestBounds wide, Language language) {
    Asset asset = wide.asset();
    List<String> lines = new ArrayList<>();
    lines.add(
        Digits.grouped(asset.persons().union())
            + " · "
            + CountWords.of(asset.persons(), !asset.incomplete()).in(language));
    wide.reasons().forEach(reason -> lines.add(reason.in(language)));
    String name = Label.WIDEST.in(language) + " " + asset.id();
    return new Entry(name, CellValue.text(String.join("\n", lines)));
  }

  private static Entry source(SourceSummary source, Language language) {
    String counts =
        Label.SCANNED_COUNT.in(language)
            + " "
            + source.assets()
            + ", "
            + Label.UNSCANNED_COUNT.in(language)
            + " "
            + source.unscanned();
    List<String> lines = new ArrayList<>(List.of(source.product(), counts));
    source.warnings().forEach(warning -> lines.add(warning.in(language)));
    String name = Label.SOURCE.in(language) + " " + source.id();
    return new Entry(name, CellValue.text(String.join("\n", lines)));
  }

  private static Entry text(Label name, String value, Language language) {
    return new Entry(name.in(language), CellValue.text(value));
  }

  private static Entry count(Label name, long value, Language language) {
    return new Entry(name.in(language), CellValue.count(value));
  }

  /** To the second, in the time of China, where the day of judgement is counted too. */
  private static String moment(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT)
        .format(instant.atOffset(ZoneOffset.ofHours(8)));
  }
}
