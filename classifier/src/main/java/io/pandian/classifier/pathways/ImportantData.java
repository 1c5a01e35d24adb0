package io.pandian.classifier.pathways;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A declared or indicated standing of important data in an activity.
 *
 * @param item a list item's id; {@code reference} when only the grading reference rules match;
 *     {@code notified} when an authority notified it
 * @param standing how sure it is
 * @param on the day of the notice or the review
 * @param ground why it was excluded or confirmed; empty if not given
 */
public record ImportantData(
    String item, ImportantDataStanding standing, Optional<LocalDate> on, String ground) {}
