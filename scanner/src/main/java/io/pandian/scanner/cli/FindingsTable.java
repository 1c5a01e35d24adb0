package io.pandian.scanner.cli;

import io.pandian.classifier.classification.columns.Candidate;
import io.pandian.classifier.classification.columns.ColumnExplanation;
import io.pandian.classifier.classification.columns.FieldFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code classify} found, as lines for a terminal. */
final class FindingsTable {
  private static final int NAME_CELLS = 24;
  private static final int ITEM_CELLS = 16;

  /** A terminal shows these twice as wide as Latin letters. */
  private static final Pattern TWO_CELLS =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\x{3000}-\\x{303F}\\x{FF01}-\\x{FF60}]");

  private final Taxonomy taxonomy;
  private final Language language;
  private final Map<String, List<ColumnExplanation>> explanations;
  private final boolean explain;

  /**
   * A table of findings.
   *
   * @param explain whether to say what spoke for each finding
   * @param explanations why the columns hold what was found, by the table's path; empty where
   *     nobody asked
   */
  FindingsTable(
      Taxonomy taxonomy,
      Language language,
      boolean explain,
      Map<String, List<ColumnExplanation>> explanations) {
    this.taxonomy = taxonomy;
    this.language = language;
    this.explain = explain;
    this.explanations = explanations;
  }

  List<String> lines(List<AssetFacts> assets, List<Unscanned> unscanned) {
    List<String> lines = new ArrayList<>();
    for (AssetFacts asset : assets) {
      lines.add(asset.path() + "  [" + asset.kind().name().toLowerCase(Locale.ROOT) + "]");
      asset.partial().ifPresent(gap -> lines.add("  ! " + gap.in(language)));
      for (int i = 0; i < asset.fields().size(); i++) {
        field(asset, i, lines);
      }
      asset.findings().forEach(finding -> text(finding, lines));
    }
    for (Unscanned gap : unscanned) {
      lines.add("! " + gap.path() + "  " + gap.reason().title().in(language));
    }
    return lines;
  }

  /** A line for a column that holds something; where people asked why, for every column. */
  private void field(AssetFacts asset, int index, List<String> lines) {
    FieldFinding field = asset.fields().get(index);
    List<ColumnExplanation> columns = explanations.getOrDefault(asset.path(), List.of());
    // What stands inside a text now and then is listed as well, however seldom.
    field.items().forEach(item -> lines.add(line(field, taxonomy.require(item))));
    if (field.items().isEmpty() && index < columns.size()) {
      lines.add("  " + field.name());
    }
    if (index < columns.size()) {
      new ExplanationText(taxonomy, language).add(field, columns.get(index), lines);
    }
  }

  private String line(FieldFinding field, DataItem item) {
    return String.format(
        Locale.ROOT,
        "  %s %s %3.0f%%  %d/%d  %s",
        padded(field.name(), NAME_CELLS),
        padded(name(item, language), ITEM_CELLS),
        100 * confidence(field, item),
        field.evidence().matched(),
        field.evidence().nonBlank(),
        String.join(" ", field.evidence().examples()));
  }

  private static double confidence(FieldFinding field, DataItem item) {
    return field.also().stream()
        .filter(held -> held.dataItem().equals(item.code()))
        .findFirst()
        .map(Candidate::confidence)
        .orElse(field.confidence());
  }

  private void text(TextFinding finding, List<String> lines) {
    lines.add(line(finding));
    if (explain) {
      new ExplanationText(taxonomy, language).add(finding, lines);
    }
  }

  private String line(TextFinding finding) {
    return String.format(
        Locale.ROOT,
        "  %s %s %3.0f%%  %d×  %s",
        padded("", NAME_CELLS),
        padded(name(taxonomy.require(finding.dataItem()), language), ITEM_CELLS),
        100 * finding.confidence(),
        finding.count(),
        String.join(" ", finding.examples()));
  }

  /**
   * Filled up with blanks; picocli's tables and format count characters, not the cells they take.
   */
  private static String padded(String text, int cells) {
    long taken = text.codePoints().count() + TWO_CELLS.matcher(text).results().count();
    return text + " ".repeat((int) Math.max(0, cells - taken));
  }

  static String name(DataItem item, Language language) {
    return language == Language.ZH ? item.zh() : item.en();
  }
}
