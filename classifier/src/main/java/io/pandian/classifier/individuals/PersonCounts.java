package io.pandian.classifier.individuals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The distinct persons of a scan, in every scope that somebody asks about.
 *
 * @param total over all sources
 * @param bySource by source id
 * @param byAsset by asset id
 * @param overlap persons in both of two sources, by the pair {@code a&b} with a before b
 * @param byActivity persons of each outbound activity, by its id
 * @param byCarried persons of each asset that an activity carries
 * @param undated how many observations of a carried asset count because their date was missing or
 *     could not be read; assets without any are left out
 * @param atoms the activities' persons, by the activities they are in
 * @param basis by asset id, what the count rests on
 * @param figures what else is known
 */
public record PersonCounts(
    PersonCount total,
    Map<String, PersonCount> bySource,
    Map<String, PersonCount> byAsset,
    Map<String, Long> overlap,
    Map<String, PersonCount> byActivity,
    Map<Carried, PersonCount> byCarried,
    Map<Carried, Long> undated,
    List<PersonAtom> atoms,
    Map<String, CountBasis> basis,
    PersonFigures figures) {
  public PersonCounts {
    bySource = Collections.unmodifiableMap(new TreeMap<>(bySource));
    byAsset = Collections.unmodifiableMap(new TreeMap<>(byAsset));
    overlap = Collections.unmodifiableMap(new TreeMap<>(overlap));
    byActivity = Collections.unmodifiableMap(new TreeMap<>(byActivity));
    byCarried = Collections.unmodifiableMap(new TreeMap<>(byCarried));
    undated = Collections.unmodifiableMap(new TreeMap<>(undated));
    atoms = List.copyOf(atoms);
    basis = Collections.unmodifiableMap(new TreeMap<>(basis));
  }

  /**
   * An asset that an activity carries.
   *
   * @param activityId the activity's id
   * @param assetId the asset's id
   */
  public record Carried(String activityId, String assetId) implements Comparable<Carried> {
    @Override
    public int compareTo(Carried other) {
      int byActivity = activityId.compareTo(other.activityId);
      return byActivity != 0 ? byActivity : assetId.compareTo(other.assetId);
    }
  }
}
