package io.pandian.classifier.individuals.observing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The part of an asset that an outbound activity carries.
 *
 * @param activityId the activity's id
 * @param fields the names of the fields that leave, in a document the data items' codes; empty
 *     means all
 * @param sinceField the field that says when a row was added; empty if the whole table counts
 * @param from the first day of the activity's period, in Asia/Shanghai
 * @param to the last day of it
 */
public record CarriedScope(
    String activityId,
    Set<String> fields,
    Optional<String> sinceField,
    LocalDate from,
    LocalDate to) {
  public CarriedScope {
    fields = Set.copyOf(fields);
  }

  boolean carries(String field) {
    return fields.isEmpty() || fields.contains(field);
  }
}
