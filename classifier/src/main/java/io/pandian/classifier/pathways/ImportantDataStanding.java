package io.pandian.classifier.pathways;

/** What is known about data that may be important data. */
public enum ImportantDataStanding {
  /** A scan or a reference rule points to it; nobody has confirmed it. */
  SUSPECTED,
  /** A reviewer has confirmed it. */
  CONFIRMED,
  /** An authority has notified the processor. */
  NOTIFIED,
  /** An authority has published it. */
  PUBLISHED,
  /** A reviewer has excluded it and given the ground. */
  EXCLUDED
}
