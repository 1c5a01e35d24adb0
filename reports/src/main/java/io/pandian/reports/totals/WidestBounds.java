package io.pandian.reports.totals;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import io.pandian.config.Bilingual;
import io.pandian.reports.wording.BoundReasons;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An asset whose count has bounds that lie far apart, and why.
 *
 * @param asset the asset
 * @param reasons why, what weighs most first
 */
public record WidestBounds(Asset asset, List<Bilingual> reasons) {
  private static final int SHOWN = 10;

  private static final Comparator<Asset> WIDEST_FIRST =
      Comparator.comparing(Asset::incomplete)
          .thenComparingLong(WidestBounds::width)
          .reversed()
          .thenComparing(Asset::id);

  public WidestBounds {
    reasons = List.copyOf(reasons);
  }

  /** The widest of an inventory, at most ten; those without an upper bound first. */
  public static List<WidestBounds> of(Inventory inventory) {
    Map<String, CountBasis> basis = inventory.persons().figures().basisOfOpen();
    NavigableSet<Asset> widest = new TreeSet<>(WIDEST_FIRST);
    for (Asset asset : inventory.assets()) {
      if (open(asset) && widest.add(asset) && widest.size() > SHOWN) {
        widest.pollLast();
      }
    }
    return widest.stream()
        .map(asset -> of(asset, Optional.ofNullable(basis.get(asset.id()))))
        .toList();
  }

  private static WidestBounds of(Asset asset, Optional<CountBasis> basis) {
    return new WidestBounds(asset, BoundReasons.of(asset, basis));
  }

  private static boolean open(Asset asset) {
    boolean unread = asset.incomplete() && Totals.personalItems(asset) > 0;
    return unread || asset.persons().method() != PersonCount.Method.NONE && width(asset) > 0;
  }

  private static long width(Asset asset) {
    return asset.persons().upper() - asset.persons().lower();
  }
}
