package io.pandian.scanner.store;

import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.inventory.Inventory.Unscanned;
import java.util.List;

/**
 * What one unit gave: its assets and what of it could not be read; never both empty. The person
 * observations of the n-th asset are in the work folder's file of the same unit and n, if the asset
 * has any.
 *
 * @param assets the tables, sheets and documents in it
 * @param unscanned what of it could not be read
 * @param passing whether something is missing that another try may read
 */
public record UnitResult(List<AssetFacts> assets, List<Unscanned> unscanned, boolean passing) {
  public UnitResult {
    assets = List.copyOf(assets);
    unscanned = List.copyOf(unscanned);
  }

  /** Whether something of the unit is missing. */
  public boolean hasGaps() {
    return !unscanned.isEmpty() || assets.stream().anyMatch(asset -> asset.partial().isPresent());
  }
}
