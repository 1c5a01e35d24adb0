package io.pandian.reports.workbook;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.Evidence;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.inventory.Asset;
import io.pandian.config.Language;
import io.pandian.reports.wording.ItemTitles;
import io.pandian.reports.wording.Label;
import io.pandian.reports.wording.Titles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the sheet of fields: a field of a table, or a data item found in a document, which has
 * no name of its own.
 *
 * @param asset the asset it is in
 * @param name the field's name; empty for a text
 * @param dataItem the data item's code; empty if none
 * @param sampled whether {@code evidence} speaks of a sample
 */
record ItemRow(
    Asset asset,
    String name,
    String type,
    String comment,
    String dataItem,
    boolean personal,
    boolean sensitive,
    double confidence,
    boolean sampled,
    Evidence evidence,
    List<Candidate> also) {

  static Stream<ItemRow> of(Asset asset) {
    return Stream.concat(
        asset.fields().stream().map(field -> of(asset, field)),
        asset.findings().stream().map(text -> of(asset, text)));
  }

  private static ItemRow of(Asset asset, Asset.ClassifiedField field) {
    FieldFinding finding = field.finding();
    return new ItemRow(
        asset,
        finding.name(),
        finding.type(),
        finding.comment(),
        finding.dataItem().orElse(""),
        field.personal(),
        field.sensitive(),
        finding.confidence(),
        true,
        finding.evidence(),
        finding.also());
  }

  private static ItemRow of(Asset asset, Asset.ClassifiedText text) {
    TextFinding finding = text.finding();
    return new ItemRow(
        asset,
        "",
        "",
        "",
        finding.dataItem(),
        text.personal(),
        text.sensitive(),
        finding.confidence(),
        false,
        new Evidence(0, finding.count(), 0, finding.distinct(), "", finding.examples()),
        List.of());
  }

  static List<Column<ItemRow>> columns(ItemTitles titles, Language language) {
    return List.of(
        Column.text(Label.SOURCE, 12, r -> r.asset().source()),
        Column.text(Label.ASSET, 34, r -> r.asset().path()),
        Column.text(Label.FIELD, 20, r -> r.sampled() ? r.name() : Label.IN_TEXT.in(language)),
        Column.text(Label.TYPE, 14, ItemRow::type),
        Column.text(Label.COMMENT, 18, ItemRow::comment),
        Column.text(Label.GROUP, 18, r -> r.known(titles.groupOf(r.dataItem()).in(language))),
        Column.text(Label.DATA_ITEM, 18, r -> r.known(titles.item(r.dataItem()).in(language))),
        Column.text(Label.CODE, 18, ItemRow::dataItem),
        Column.text(Label.PERSONAL, 8, r -> Titles.of(r.personal()).in(language)),
        Column.text(Label.SENSITIVE, 10, r -> Titles.of(r.sensitive()).in(language)),
        new Column<>(Label.CONFIDENCE, 9, r -> r.share(r.confidence())),
        new Column<>(Label.MATCHED, 10, r -> r.count(r.evidence().matched())),
        new Column<>(Label.SAMPLE, 10, r -> r.sampleCount(r.evidence().nonBlank())),
        new Column<>(Label.MATCH_RATE, 9, ItemRow::matchRate),
        new Column<>(Label.CHECK_PASSED, 10, r -> r.sampleCount(r.evidence().checkPassed())),
        new Column<>(Label.DISTINCT, 10, r -> r.count(r.evidence().distinct())),
        Column.text(Label.NAME_HINT, 18, r -> r.evidence().name()),
        Column.text(Label.EXAMPLES, 28, r -> String.join("\n", r.evidence().examples())),
        Column.text(Label.ALSO, 24, r -> r.alsoText(titles, language)),
        new Column<>(Label.LEVEL, 18, r -> AssetRows.level(r.asset(), language)),
        Column.text(Label.BECAUSE, 40, r -> AssetRows.because(r.asset(), language)));
  }

  private String known(String title) {
    return dataItem.isEmpty() ? "" : title;
  }

  private CellValue share(double share) {
    return dataItem.isEmpty() ? new CellValue.Blank() : new CellValue.Share(share);
  }

  private CellValue count(long number) {
    return dataItem.isEmpty() ? new CellValue.Blank() : CellValue.count(number);
  }

  private CellValue sampleCount(long number) {
    return sampled ? count(number) : new CellValue.Blank();
  }

  private CellValue matchRate() {
    return evidence.nonBlank() == 0
        ? new CellValue.Blank()
        : share((double) evidence.matched() / evidence.nonBlank());
  }

  private String alsoText(ItemTitles titles, Language language) {
    return also.stream()
        .map(
            c ->
                titles.item(c.dataItem()).in(language)
                    + " "
                    + Math.round(c.confidence() * 100)
                    + "%")
        .collect(Collectors.joining("\n"));
  }
}
