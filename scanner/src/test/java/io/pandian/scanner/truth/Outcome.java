package io.pandian.scanner.truth;

import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.inventory.Asset;
import io.pandian.classifier.inventory.Inventory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sample beside what a scan made of it.
 *
 * @param slots the persons whom the scan saw in each row
 */
record Outcome(Sample sample, PersonCount count, String slots) {
  /** What a scan made of each of some samples. */
  static List<Outcome> all(List<Sample> samples, Inventory inventory) {
    Map<String, Asset> assets =
        inventory.assets().stream().collect(Collectors.toMap(Asset::id, asset -> asset));
    return samples.stream().map(sample -> of(sample, assets)).toList();
  }

  private static Outcome of(Sample sample, Map<String, Asset> assets) {
    Asset asset = assets.get(sample.asset());
    if (asset == null) {
      throw new AssertionError(sample.asset() + " is not in the inventory");
    }
    String slots =
        asset.personSlots().stream()
            .map(slot -> (slot.referred() ? "~" : "") + slot.role() + slot.fields())
            .collect(Collectors.joining(" "));
    return new Outcome(sample, asset.persons(), slots);
  }

  List<String> faults() {
    return sample.truth().faults(count);
  }

  boolean has(String fault) {
    return faults().stream().anyMatch(f -> f.startsWith(fault));
  }

  @Override
  public String toString() {
    return "%s %s: %s | %s".formatted(faults(), sample, sample.truth().against(count), slots);
  }
}
