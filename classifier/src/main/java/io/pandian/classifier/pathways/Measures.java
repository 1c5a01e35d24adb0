package io.pandian.classifier.pathways;

import io.pandian.config.rulebooks.Threshold;

/**
 * The numbers that thresholds are held against, under one reading of the counts.
 *
 * @param nonSensitive persons with information that is not sensitive
 * @param sensitive persons with sensitive information
 * @param persons persons of any kind
 */
record Measures(long nonSensitive, long sensitive, long persons) {
  static final Measures NONE = new Measures(0, 0, 0);

  long of(Threshold.Counts counts) {
    return switch (counts) {
      case NON_SENSITIVE -> nonSensitive;
      case SENSITIVE -> sensitive;
      case PERSONS -> persons;
      // Only holdings are counted this way; of an outbound activity nobody declares it.
      case SENSITIVE_WITH_ACCOUNTS -> 0;
    };
  }

  /** The same with persons added that nobody has counted. */
  Measures plus(long uncounted) {
    return new Measures(nonSensitive + uncounted, sensitive, persons + uncounted);
  }

  /** The same, or so many persons if that is more. */
  Measures atLeast(long known) {
    return new Measures(Math.max(nonSensitive, known), sensitive, Math.max(persons, known));
  }

  /** The same with fewer than so many of what a threshold counts. */
  Measures below(Threshold.Counts counts, long first) {
    long most = first - 1;
    return switch (counts) {
      case NON_SENSITIVE -> new Measures(Math.min(nonSensitive, most), sensitive, persons);
      case SENSITIVE -> new Measures(nonSensitive, Math.min(sensitive, most), persons);
      case PERSONS -> new Measures(nonSensitive, sensitive, Math.min(persons, most));
      case SENSITIVE_WITH_ACCOUNTS -> this;
    };
  }
}
