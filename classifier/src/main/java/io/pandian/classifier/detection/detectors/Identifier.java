package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;

/** A detector whose values point to one person, organisation or thing, and so can be compared. */
public interface Identifier extends Detector {
  /**
   * Whether a value that {@link #shape} admits may stand for the item, once the context says that
   * the column holds it.
   */
  default boolean identifies(ValueText value) {
    Verdict verdict = judge(value);
    return verdict.matched() && verdict != Verdict.FAILED;
  }

  /** The one form of all ways to write a value that identifies. */
  String canonical(ValueText value);
}
