package io.pandian.classifier.pathways.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A declared or indicated standing of important data in an activity.
 *
 * @param item a list item's id; {@link #REFERENCE} when only the grading reference rules match;
 *     {@link #NOTIFIED} when an authority notified it
 * @param standing how sure it is
 * @param on the day of the notice or the review
 * @param ground why it was excluded or confirmed; empty if not given
 */
public record ImportantData(
    String item, ImportantDataStanding standing, Optional<LocalDate> on, String ground) {
  /** Stands for an item where only the reference rules point to the data. */
  public static final String REFERENCE = "reference";

  /** Stands for an item where an authority has notified the data. */
  public static final String NOTIFIED = "notified";
}
