package io.pandian.classifier.detection;

import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.detectors.Detector;
import java.util.ArrayList;
import java.util.List;

/** Counts what is said of the values of one column about one data item. */
final class Tally {
  private static final int EXAMPLES = 3;

  private final String dataItem;
  private final List<String> examples = new ArrayList<>(EXAMPLES);
  private long matched;
  private long passed;
  private long applicable;
  private long distinct;
  private long placeholders;

  Tally(String dataItem) {
    this.dataItem = dataItem;
  }

  /** Lets a detector judge a value that occurs so many times. */
  void look(Detector detector, ValueText value, String original, int count) {
    Verdict verdict = detector.judge(value);
    if (verdict != Verdict.NONE) {
      add(verdict, detector.placeholder(value), original, count);
    }
  }

  /** Counts a value, not seen before, that matched and occurs so many times. */
  void add(Verdict verdict, boolean placeholder, String value, int count) {
    matched += count;
    distinct++;
    passed += verdict == Verdict.PASSED ? count : 0;
    applicable += verdict == Verdict.NOT_APPLICABLE ? 0 : count;
    placeholders += placeholder ? count : 0;
    if (examples.size() < EXAMPLES && verdict != Verdict.FAILED) {
      examples.add(Masking.mask(dataItem, value));
    }
  }

  boolean isEmpty() {
    return matched == 0;
  }

  Detection toDetection() {
    return new Detection(dataItem, matched, passed, applicable, distinct, placeholders, examples);
  }
}
