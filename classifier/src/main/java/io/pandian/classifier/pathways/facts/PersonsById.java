package io.pandian.classifier.pathways.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The persons of activities, by the activities' ids, as far as anybody counted them. */
final class PersonsById {
  private final Map<String, Persons> persons = new HashMap<>();

  PersonsById(List<Activity> activities) {
    for (Activity activity : activities) {
      activity.persons().ifPresent(counted -> persons.put(activity.id(), counted));
    }
  }

  /** The persons of each of some activities; those that nobody counted are left out. */
  List<Persons> of(Set<String> ids) {
    return ids.stream().filter(persons::containsKey).map(persons::get).toList();
  }

  /** The largest number of a kind that one of some activities has alone. */
  long most(Set<String> ids, ToLongFunction<Persons> number) {
    return of(ids).stream().mapToLong(number).max().orElse(0);
  }
}
