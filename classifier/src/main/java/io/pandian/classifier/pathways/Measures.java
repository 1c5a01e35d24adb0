package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Introduced;
import io.pandian.config.rulebooks.Threshold;

/**
 * The numbers that thresholds are held against, under one reading of the counts.
 *
 * @param nonSensitive persons with information that is not sensitive
 * @param sensitive persons with sensitive information
 * @param persons persons of any kind
 * @param introduced persons at home brought into data from abroad
 * @param customers customers, companies among them
 */
record Measures(
    long nonSensitive, long sensitive, long persons, Introduced introduced, long customers) {
  static final Measures NONE = new Measures(0, 0, 0);

  /** Of an activity that brings nobody in and whose customers are its persons. */
  Measures(long nonSensitive, long sensitive, long persons) {
    this(nonSensitive, sensitive, persons, Introduced.NOBODY, persons);
  }

  long of(Threshold.Counts counts) {
    return switch (counts) {
      case NON_SENSITIVE -> nonSensitive;
      case SENSITIVE -> sensitive;
      case PERSONS -> persons;
      case CUSTOMERS -> customers;
      case INTRODUCED_NON_SENSITIVE -> introduced.nonSensitive();
      case INTRODUCED_SENSITIVE -> introduced.sensitive();
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

  /** The same, with so many of its persons sensitive if that is more. */
  Measures sensitiveAtLeast(long doubtful) {
    return new Measures(nonSensitive, Math.max(sensitive, doubtful), Math.max(persons, doubtful));
  }

  /** The same with fewer than so many of what a threshold counts. */
  Measures below(Threshold.Counts counts, long first) {
    long most = first - 1;
    return switch (counts) {
      case NON_SENSITIVE -> new Measures(Math.min(nonSensitive, most), sensitive, persons);
      case SENSITIVE -> new Measures(nonSensitive, Math.min(sensitive, most), persons);
      case PERSONS -> new Measures(nonSensitive, sensitive, Math.min(persons, most));
      case SENSITIVE_WITH_ACCOUNTS, CUSTOMERS, INTRODUCED_NON_SENSITIVE, INTRODUCED_SENSITIVE ->
          this;
    };
  }
}
