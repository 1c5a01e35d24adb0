package io.pandian.classifier.detection.checks;

/**
 * What a detector says of one value. A shape without a check must not look as sure as one whose
 * check was passed, so the check has three answers.
 */
public enum Verdict {
  /** The value does not have the shape. */
  NONE,
  /** It has the shape and fails the item's check. */
  FAILED,
  /** It has the shape, and the item has no check. */
  NOT_APPLICABLE,
  /** It has the shape and passes a check that could have failed. */
  PASSED;

  public boolean matched() {
    return this != NONE;
  }

  /** The answer of a check on a value that has the shape. */
  public static Verdict of(boolean passed) {
    return passed ? PASSED : FAILED;
  }

  /** A shape that has no check. */
  public static Verdict shape(boolean matched) {
    return matched ? NOT_APPLICABLE : NONE;
  }
}
