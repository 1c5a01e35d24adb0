package io.pandian.reports.workbook;

import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.inventory.Inventory.Excluded;
import io.pandian.classifier.inventory.Inventory.RulebookUsed;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.config.Language;
import io.pandian.reports.totals.TakenForNothing;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The inventory as a workbook. Equal inventories give equal bytes. */
public final class InventoryWorkbook {
  /** Rows held in memory for each sheet; the rest waits in a temporary file. */
  private static final int ROWS_IN_MEMORY = 100;

  private InventoryWorkbook() {}

  /** Writes the workbook; leaves the stream open. */
  public static void write(Inventory inventory, Language language, OutputStream out)
      throws IOException {
    Path unstable = Files.createTempFile("pandian-", ".xlsx");
    try {
      try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
          OutputStream file = Files.newOutputStream(unstable)) {
        setProperties(book, inventory);
        addSheets(new TableSheets(book, language), inventory, language);
        book.write(file);
      }
      StableZip.copy(unstable, out);
    } finally {
      Files.deleteIfExists(unstable);
    }
  }

  private static void addSheets(TableSheets sheets, Inventory inventory, Language language) {
    sheets.add(Label.OVERVIEW, Entry.columns(), Entry.overview(inventory, language));
    sheets.add(Label.ASSETS, AssetRows.columns(language), inventory.assets());
    Stream<ItemRow> items = inventory.assets().stream().flatMap(ItemRow::of);
    ItemTitles titles = ItemTitles.of(inventory);
    sheets.add(Label.FIELDS, ItemRow.columns(titles, language), items::iterator);
    sheets.add(Label.PERSONS, PersonRow.columns(language), PersonRow.of(inventory)::iterator);
    sheets.add(
        Label.DECISIONS,
        DecisionRow.columns(titles, language),
        DecisionRow.of(inventory)::iterator);
    sheets.add(Label.GROUNDS, TraceRow.columns(language), TraceRow.of(inventory)::iterator);
    sheets.add(Label.UNSCANNED, unscannedColumns(language), inventory.unscanned());
    sheets.add(Label.EXCLUDED, excludedColumns(), inventory.excluded());
    sheets.add(
        Label.TAKEN_FOR_NOTHING,
        takenForNothingColumns(language),
        TakenForNothing.of(inventory)::iterator);
    sheets.add(Label.RULES, rulebookColumns(inventory), inventory.scan().rulebooks());
    sheets.add(Label.NOTES, noteColumns(language), Note.all());
  }

  private static List<Column<Unscanned>> unscannedColumns(Language language) {
    return List.of(
        Column.text(Label.SOURCE, 14, Unscanned::source),
        Column.text(Label.PATH, 60, Unscanned::path),
        Column.text(Label.REASON, 24, u -> u.reason().title().in(language)),
        Column.text(Label.REASON_CODE, 16, u -> u.reason().code()),
        Column.text(Label.DETAIL, 60, u -> u.detail().in(language)));
  }

  private static List<Column<Excluded>> excludedColumns() {
    return List.of(
        Column.text(Label.SOURCE, 14, Excluded::source),
        Column.text(Label.PATH, 60, Excluded::path),
        Column.text(Label.PATTERN, 24, Excluded::pattern));
  }

  private static List<Column<TakenForNothing>> takenForNothingColumns(Language language) {
    return List.of(
        Column.text(Label.ACTIVITY, 20, t -> String.join("\n", t.activities())),
        Column.text(Label.SOURCE, 14, t -> t.asset().source()),
        Column.text(Label.ASSET, 40, t -> t.asset().path()),
        Column.text(Label.FIELD, 24, t -> t.field().finding().name()),
        Column.text(Label.TYPE, 16, t -> t.field().finding().type()),
        Column.text(Label.COMMENT, 30, t -> t.field().finding().comment()),
        Column.count(Label.SAMPLE, t -> t.field().finding().evidence().nonBlank()),
        Column.text(
            Label.SHAPES, 30, t -> String.join("\n", t.field().finding().evidence().examples())));
  }

  private static List<Column<RulebookUsed>> rulebookColumns(Inventory inventory) {
    return List.of(
        Column.text(Label.RULEBOOK, 26, RulebookUsed::id),
        Column.text(Label.EDITION, 12, RulebookUsed::edition),
        Column.text(Label.DOCUMENT_TITLE, 50, RulebookUsed::title),
        Column.text(Label.DIGEST, 70, RulebookUsed::sha256),
        Column.text(Label.STANDARD, 24, r -> inventory.scan().standard().citation()));
  }

  private static List<Column<Note>> noteColumns(Language language) {
    return List.of(
        Column.text(Label.TERM, 24, n -> n.term().in(language)),
        Column.text(Label.DETAIL, 110, n -> n.text().in(language)));
  }

  private static void setProperties(SXSSFWorkbook book, Inventory inventory) {
    CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("Pandian");
    properties.setCreated(Optional.of(Date.from(inventory.scan().finishedAt())));
  }
}
