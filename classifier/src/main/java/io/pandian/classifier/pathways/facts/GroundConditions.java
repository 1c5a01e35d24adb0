package io.pandian.classifier.pathways.facts;

/** What is known about the conditions of an exempt ground that is claimed. */
public enum GroundConditions {
  /** Somebody declared that every one of them holds. */
  MET,
  /**
   * The ground was claimed without a word on its conditions: the claim is taken to say they hold.
   */
  ASSUMED,
  /** Somebody declared that they do not hold. */
  NOT_MET,
  /** Somebody declared that it is not known. */
  UNKNOWN
}
