package io.pandian.classifier.detection;

import java.util.ArrayList;
import java.util.List;

/** Counts what one detector says of the values of one column. */
final class Tally {
  private static final int EXAMPLES = 3;

  private final Detector detector;
  private final List<String> examples = new ArrayList<>(EXAMPLES);
  private long matched;
  private long passed;
  private long applicable;
  private long distinct;
  private long placeholders;

  Tally(Detector detector) {
    this.detector = detector;
  }

  /** Judges a value that occurs so many times. */
  void look(ValueText value, String original, int count) {
    Verdict verdict = detector.judge(value);
    if (verdict == Verdict.NONE) {
      return;
    }
    matched += count;
    distinct++;
    passed += verdict == Verdict.PASSED ? count : 0;
    applicable += verdict == Verdict.NOT_APPLICABLE ? 0 : count;
    placeholders += detector.placeholder(value) ? count : 0;
    if (examples.size() < EXAMPLES && verdict != Verdict.FAILED) {
      examples.add(Masking.mask(detector.dataItem(), original));
    }
  }

  boolean isEmpty() {
    return matched == 0;
  }

  Detection toDetection() {
    return new Detection(
        detector.dataItem(), matched, passed, applicable, distinct, placeholders, examples);
  }
}
