package io.pandian.scanner.cli;

import io.pandian.classifier.classification.FieldFinding;
import io.pandian.classifier.classification.TextFinding;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import io.pandian.config.Language;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as lines of a terminal: an asset, and below it what it holds. */
final class FindingsTable {
  private FindingsTable() {}

  static List<String> lines(
      List<AssetFacts> assets, List<Unscanned> unscanned, Taxonomy taxonomy, Language language) {
    List<String> lines = new ArrayList<>();
    for (AssetFacts asset : assets) {
      lines.add(asset.path() + "  [" + asset.kind().name().toLowerCase(Locale.ROOT) + "]");
      asset.partial().ifPresent(gap -> lines.add("  ! " + gap));
      for (FieldFinding field : asset.fields()) {
        // What stands inside a text now and then is listed as well, however seldom.
        field.items().forEach(item -> lines.add(line(field, taxonomy.require(item), language)));
      }
      for (TextFinding finding : asset.findings()) {
        lines.add(line(finding, taxonomy.require(finding.dataItem()), language));
      }
    }
    for (Unscanned gap : unscanned) {
      lines.add("! " + gap.path() + "  " + gap.reason().title().in(language));
    }
    return lines;
  }

  private static String line(FieldFinding field, DataItem item, Language language) {
    return String.format(
        Locale.ROOT,
        "  %-24s %-16s %3.0f%%  %d/%d  %s",
        field.name(),
        name(item, language),
        100 * field.confidence(),
        field.evidence().matched(),
        field.evidence().nonBlank(),
        String.join(" ", field.evidence().examples()));
  }

  private static String line(TextFinding finding, DataItem item, Language language) {
    return String.format(
        Locale.ROOT,
        "  %-24s %-16s %3.0f%%  %d×  %s",
        "",
        name(item, language),
        100 * finding.confidence(),
        finding.count(),
        String.join(" ", finding.examples()));
  }

  private static String name(DataItem item, Language language) {
    return language == Language.ZH ? item.zh() : item.en();
  }
}
