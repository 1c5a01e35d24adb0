package io.pandian.classifier.classification;

import io.pandian.classifier.detection.Detection;
import io.pandian.classifier.detection.FieldSample;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the sampled values of a column say: how many there are, which items were detected in them
 * and whether they are hidden behind a mask, a hash or a cipher, so that no detector can tell.
 */
final class ColumnValues {
  private static final int LOOKED_AT = 200;
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i).*[*＊●×]{2,}.*|[0-9a-f]{32,128}|[A-Za-z0-9+/_-]{20,}={0,2}|\\$2[aby]\\$.*");
  private static final Pattern DIGIT_AND_LETTER =
      Pattern.compile(".*[0-9].*[A-Za-z].*|.*[A-Za-z].*[0-9].*|.*[*＊●×].*");

  private final long nonBlank;
  private final long distinct;
  private final boolean hidden;
  private final List<Detection> detections;

  ColumnValues(FieldSample field, Collection<Detection> detections) {
    List<String> values = field.values();
    this.nonBlank = values.size();
    this.distinct = new HashSet<>(values).size();
    this.detections = List.copyOf(detections);
    List<String> head = values.subList(0, Math.min(LOOKED_AT, values.size()));
    long masked = head.stream().filter(ColumnValues::hides).count();
    this.hidden = masked * 2 > head.size();
  }

  private static boolean hides(String value) {
    return HIDDEN.matcher(value).matches() && DIGIT_AND_LETTER.matcher(value).matches();
  }

  long nonBlank() {
    return nonBlank;
  }

  long distinct() {
    return distinct;
  }

  boolean hidden() {
    return hidden;
  }

  List<Detection> detections() {
    return detections;
  }

  Optional<Detection> detection(String item) {
    return detections.stream().filter(d -> d.dataItem().equals(item)).findFirst();
  }

  /** The share of values that have an item's shape and do not fail its check, 0 to 1. */
  double share(String item) {
    return nonBlank == 0
        ? 0
        : detection(item).map(d -> Math.min(1, (double) sound(d) / nonBlank)).orElse(0.0);
  }

  /** The share of an item's checkable matches that pass its check; 0 where nothing is checkable. */
  double passed(String item) {
    return detection(item)
        .filter(d -> d.checkApplicable() > 0)
        .map(d -> (double) d.checkPassed() / d.checkApplicable())
        .orElse(0.0);
  }

  private static long sound(Detection d) {
    return Math.max(0, d.matched() - (d.checkApplicable() - d.checkPassed()));
  }
}
