package io.pandian.classifier.pathways;

/** Whether a decision stands, or waits for an answer from a person. */
public enum Standing {
  DETERMINED,
  NEEDS_CONFIRMATION
}
