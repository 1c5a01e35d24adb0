package io.pandian.classifier.pathways;

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
    long nonSensitive = Math.max(sampled.nonSensitive(), most(each, Persons::nonSensitive));
    long sensitive = Math.max(sampled.sensitive(), most(each, Persons::sensitive));
    long union = Math.max(sampled.union(), most(each, Persons::union));
    return new Persons(
        nonSensitive,
        sensitive,
        Math.min(Math.max(union, Math.max(nonSensitive, sensitive)), nonSensitive + sensitive),
        most(each, Persons::lower),
        Math.max(union, each.stream().mapToLong(Persons::upper).sum()),
        OptionalLong.empty());
  }

  private static long most(List<Persons> each, ToLongFunction<Persons> number) {
    return each.stream().mapToLong(number).max().orElse(0);
  }
}
