package io.pandian.scanner.store;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.classifier.individuals.PersonAtom;
import io.pandian.classifier.individuals.PersonCount;
import io.pandian.classifier.individuals.PersonCounts;
import io.pandian.classifier.individuals.PersonFigures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a scan, in the form in which the store keeps them between two steps. */
public record StoredCounts(
    PersonCount total,
    Map<String, PersonCount> bySource,
    Map<String, PersonCount> byAsset,
    Map<String, Long> overlap,
    Map<String, PersonCount> byActivity,
    List<CarriedCount> carried,
    List<PersonAtom> atoms,
    Map<String, CountBasis> basis,
    PersonFigures figures) {
  /** The persons of an asset that an activity carries; {@code undated} of them had no date. */
  public record CarriedCount(String activity, String asset, PersonCount persons, long undated) {}

  public static StoredCounts of(PersonCounts counts) {
    return new StoredCounts(
        counts.total(),
        counts.bySource(),
        counts.byAsset(),
        counts.overlap(),
        counts.byActivity(),
        counts.byCarried().entrySet().stream()
            .map(
                entry ->
                    new CarriedCount(
                        entry.getKey().activityId(),
                        entry.getKey().assetId(),
                        entry.getValue(),
                        counts.undated().getOrDefault(entry.getKey(), 0L)))
            .toList(),
        counts.atoms(),
        counts.basis(),
        counts.figures());
  }

  /** The same with other counts of assets. */
  StoredCounts ofAssets(Map<String, PersonCount> byAsset, Map<String, CountBasis> basis) {
    return new StoredCounts(
        total, bySource, byAsset, overlap, byActivity, carried, atoms, basis, figures);
  }

  /** The counts of a scan that was asked to count nobody. */
  public static StoredCounts none() {
    return new StoredCounts(
        PersonCount.NOT_COUNTED,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        PersonFigures.NONE);
  }
}
