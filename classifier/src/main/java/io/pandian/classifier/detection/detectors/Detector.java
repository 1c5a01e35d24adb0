package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.config.taxonomy.Strength;

/**
 * Tells whether a value is of one data item, from the value alone. A detector holds no state that
 * changes: one serves all threads.
 */
public interface Detector {
  /** The code of the data item, as in the taxonomy. */
  String dataItem();

  /** Which values are worth a judgement. */
  Shape shape();

  Strength strength();

  /** Judges a value that {@link #shape} admits. */
  Verdict judge(ValueText value);

  /**
   * Whether a value that matched says enough where no column of such values confirms it, as in
   * running text.
   */
  default boolean standsAlone(ValueText value) {
    return true;
  }

  /** Whether a value that matched is trivial or a test value. */
  default boolean placeholder(ValueText value) {
    return false;
  }
}
