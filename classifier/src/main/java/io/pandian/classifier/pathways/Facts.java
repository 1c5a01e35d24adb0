package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonCount;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a decision is made from.
 *
 * @param asOf the day of judgement; counts run from 1 January of its year (Asia/Shanghai)
 * @param organisation the processor
 * @param holdings the persons held, outbound or not
 * @param activities the outbound activities
 * @param unions the persons over several activities together
 */
public record Facts(
    LocalDate asOf,
    Organisation organisation,
    PersonCount holdings,
    List<Activity> activities,
    PersonUnions unions) {
  public Facts {
    activities = List.copyOf(activities);
  }
}
