package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Traits;

/**
 * The cheap filter before a detector: how long a value must be and which characters it may hold.
 *
 * @param shortest fewest characters after trimming
 * @param longest most characters after trimming
 * @param required {@link Traits} that must all be there
 * @param allowed {@link Traits} that may be there, the required ones included
 */
public record Shape(int shortest, int longest, int required, int allowed) {
  public Shape {
    allowed |= required;
  }

  /** Digits with spaces and hyphens between them. */
  static Shape digits(int shortest, int longest) {
    return new Shape(shortest, longest, Traits.DIGIT, Traits.SEPARATOR);
  }

  public boolean admits(int length, int traits) {
    return length >= shortest
        && length <= longest
        && (traits & required) == required
        && (traits & ~allowed) == 0;
  }
}
