package io.pandian.classifier.pathways.facts;

import io.pandian.classifier.individuals.PersonCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a decision is made from.
 *
 * @param asOf the day of judgement; counts run from 1 January of its year (Asia/Shanghai)
 * @param organisation the processor
 * @param holdings the persons held, outbound or not
 * @param activities the outbound activities
 * @param unions the persons over several activities together
 * @param measuredOn the day on which a scan measured the activities; empty where they are declared
 */
public record Facts(
    LocalDate asOf,
    Organisation organisation,
    PersonCount holdings,
    List<Activity> activities,
    PersonUnions unions,
    Optional<LocalDate> measuredOn) {
  public Facts {
    activities = List.copyOf(activities);
  }

  /** The same facts of the processor in a zone. */
  public Facts in(String zone) {
    return new Facts(asOf, organisation.in(zone), holdings, activities, unions, measuredOn);
  }

  /** The same facts with the activities by their ids: what is written first decides nothing. */
  public Facts ordered() {
    List<Activity> byId = activities.stream().sorted(Comparator.comparing(Activity::id)).toList();
    return new Facts(asOf, organisation, holdings, byId, unions, measuredOn);
  }

  /**
   * The day of a scan that ended before the day of judgement: to how many persons' data was sent
   * since, nobody knows. Empty where nothing is stale.
   */
  public Optional<LocalDate> staleSince() {
    return measuredOn.filter(asOf::isAfter);
  }
}
