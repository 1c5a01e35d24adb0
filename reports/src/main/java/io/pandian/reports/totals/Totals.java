package io.pandian.reports.totals;

import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.classifier.pathways.Pathway;
import io.pandian.classifier.pathways.PathwayDecision;
import io.pandian.classifier.pathways.Standing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sums over an inventory. An item is a field of a table or a data item found in a document.
 *
 * @param crawled what the crawl saw; equal to {@code assets + unscanned + excluded}
 * @param assets what was scanned
 * @param unscanned what could not be
 * @param excluded what the plan leaves out
 * @param fields the fields of tables
 * @param findings the data items found in documents
 * @param personalItems items that are personal information
 * @param sensitiveItems items that are sensitive personal information
 * @param levels assets of each level; levels without assets are there with 0
 * @param openDecisions decisions that wait for an answer
 * @param strictest the strictest pathway; empty when no activity is declared
 */
public record Totals(
    long crawled,
    long assets,
    long unscanned,
    long excluded,
    long fields,
    long findings,
    long personalItems,
    long sensitiveItems,
    Map<Grade.Level, Long> levels,
    long openDecisions,
    Optional<Pathway> strictest) {

  public static Totals of(Inventory inventory) {
    long assets = inventory.assets().size();
    long unscanned = inventory.unscanned().size();
    long excluded = inventory.excluded().size();
    Sums sums = new Sums();
    inventory.assets().forEach(sums::add);
    return new Totals(
        assets + unscanned + excluded,
        assets,
        unscanned,
        excluded,
        sums.fields,
        sums.findings,
        sums.personalItems,
        sums.sensitiveItems,
        sums.levels,
        inventory.decisions().stream().filter(Totals::open).count(),
        inventory.decisions().stream().map(PathwayDecision::pathway).min(Enum::compareTo));
  }

  /** What one pass through the assets adds up. */
  private static final class Sums {
    private long fields;
    private long findings;
    private long personalItems;
    private long sensitiveItems;
    private final Map<Grade.Level, Long> levels = new EnumMap<>(Grade.Level.class);

    Sums() {
      for (Grade.Level level : Grade.Level.values()) {
        levels.put(level, 0L);
      }
    }

    void add(Asset asset) {
      fields += asset.fields().size();
      findings += asset.findings().size();
      personalItems += Totals.personalItems(asset);
      sensitiveItems += Totals.sensitiveItems(asset);
      levels.merge(asset.grade().level(), 1L, Long::sum);
    }
  }

  /** The items of one asset that are personal information. */
  public static long personalItems(Asset asset) {
    return items(asset, Asset.ClassifiedField::personal, Asset.ClassifiedText::personal);
  }

  /** The items of one asset that are sensitive personal information. */
  public static long sensitiveItems(Asset asset) {
    return items(asset, Asset.ClassifiedField::sensitive, Asset.ClassifiedText::sensitive);
  }

  private static long items(
      Asset asset,
      Predicate<Asset.ClassifiedField> field,
      Predicate<Asset.ClassifiedText> finding) {
    return asset.fields().stream().filter(field).count()
        + asset.findings().stream().filter(finding).count();
  }

  private static boolean open(PathwayDecision decision) {
    return decision.standing() == Standing.NEEDS_CONFIRMATION;
  }
}
