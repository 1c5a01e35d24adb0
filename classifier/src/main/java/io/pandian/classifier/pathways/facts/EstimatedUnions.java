package io.pandian.classifier.pathways.facts;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Unions from a scan that estimated persons: each activity has its estimate and bounds, and a
 * sample tells what several have in common. Together they are at least as many as the largest, and
 * at most the sum, each as its own bounds say.
 */
public final class EstimatedUnions implements PersonUnions {
  private final PersonUnions sample;
  private final PersonsById persons;

  /**
   * @param atoms the sampled persons, by the activities they are in
   * @param activities with their estimates
   */
  public EstimatedUnions(List<PersonAtom> atoms, List<Activity> activities) {
    sample = new MeasuredUnions(atoms, activities);
    persons = new PersonsById(activities);
  }

  @Override
  public Persons over(Set<String> ids) {
    List<Persons> each = persons.of(ids);
    if (each.size() == 1) {
      return each.get(0);
    }
    Persons sampled = sample.over(ids);
    long nonSensitive = Math.max(sampled.nonSensitive(), persons.most(ids, Persons::nonSensitive));
    long sensitive = Math.max(sampled.sensitive(), persons.most(ids, Persons::sensitive));
    long either = Math.max(sampled.union(), persons.most(ids, Persons::union));
    long union =
        Math.min(Math.max(either, Math.max(nonSensitive, sensitive)), nonSensitive + sensitive);
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        persons.most(ids, Persons::lower),
        Math.max(union, sum(each, Persons::upper)),
        persons.most(ids, Persons::lowerNonSensitive),
        Math.max(nonSensitive, sum(each, Persons::upperNonSensitive)),
        persons.most(ids, Persons::lowerSensitive),
        Math.max(sensitive, sum(each, Persons::upperSensitive)),
        persons.most(ids, Persons::minors),
        OptionalLong.empty());
  }

  private static long sum(List<Persons> each, ToLongFunction<Persons> number) {
    return each.stream().mapToLong(number).sum();
  }
}
