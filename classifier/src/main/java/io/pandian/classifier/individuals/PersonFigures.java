package io.pandian.classifier.individuals;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What else is known of a count, beside the counts themselves.
 *
 * @param minors persons under fourteen, over all sources
 * @param minorsBySource the same by source id
 * @param minorsByActivity the same by activity, where there are any
 * @param activityOverlap persons in both of two activities, by the pair {@code a&b} with a before b
 * @param curves by activity, how its count grew over the year
 * @param basis by source, what its count rests on
 * @param basisOfOpen by asset whose count the data does not settle, what it rests on
 */
public record PersonFigures(
    long minors,
    Map<String, Long> minorsBySource,
    Map<String, Long> minorsByActivity,
    Map<String, Long> activityOverlap,
    Map<String, YearCurve> curves,
    Map<String, CountBasis> basis,
    Map<String, CountBasis> basisOfOpen) {
  /** Nothing is known. */
  public static final PersonFigures NONE =
      new PersonFigures(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public PersonFigures {
    minorsBySource = Collections.unmodifiableMap(new TreeMap<>(minorsBySource));
    minorsByActivity = Collections.unmodifiableMap(new TreeMap<>(minorsByActivity));
    activityOverlap = Collections.unmodifiableMap(new TreeMap<>(activityOverlap));
    curves = Collections.unmodifiableMap(new TreeMap<>(curves));
    basis = Collections.unmodifiableMap(new TreeMap<>(basis));
    basisOfOpen = Collections.unmodifiableMap(new TreeMap<>(basisOfOpen));
  }

  /** The same, with what the counts rest on that the data does not settle. */
  public PersonFigures withBasisOfOpen(Map<String, CountBasis> open) {
    return new PersonFigures(
        minors, minorsBySource, minorsByActivity, activityOverlap, curves, basis, open);
  }
}
