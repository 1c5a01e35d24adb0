package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Unions from a scan, which knows for every person in which activities they are. Whoever has an
 * identifier counts: that two of them may be one human being is not held in the processor's favour.
 * Those who may be more (devices, rows that name nobody) make the upper bound, so that a decision
 * that turns on them is held and not made.
 */
public final class MeasuredUnions implements PersonUnions {
  private final List<PersonAtom> atoms;
  private final PersonsById persons;

  /**
   * @param atoms the persons, by the activities they are in
   * @param activities with their persons, whose upper bounds hold for unions too
   */
  public MeasuredUnions(List<PersonAtom> atoms, List<Activity> activities) {
    this.atoms = List.copyOf(atoms);
    persons = new PersonsById(activities);
  }

  @Override
  public Persons over(Set<String> ids) {
    long nonSensitive = 0;
    long sensitive = 0;
    long union = 0;
    long upperNonSensitive = 0;
    long upperSensitive = 0;
    long upper = 0;
    for (PersonAtom atom : atoms) {
      boolean plain = !Collections.disjoint(atom.nonSensitiveIn(), ids);
      boolean delicate = !Collections.disjoint(atom.sensitiveIn(), ids);
      boolean plainPerhaps = plain || !Collections.disjoint(atom.perhapsNonSensitiveIn(), ids);
      boolean delicatePerhaps = delicate || !Collections.disjoint(atom.perhapsSensitiveIn(), ids);
      nonSensitive += plain ? atom.persons() : 0;
      sensitive += delicate ? atom.persons() : 0;
      union += plain || delicate ? atom.persons() : 0;
      upperNonSensitive += plainPerhaps ? atom.persons() : 0;
      upperSensitive += delicatePerhaps ? atom.persons() : 0;
      upper += plainPerhaps || delicatePerhaps ? atom.persons() : 0;
    }
    long sum = persons.of(ids).stream().mapToLong(Persons::upper).sum();
    upper = Math.max(union, Math.min(upper, sum));
    return new Persons(
        nonSensitive,
        sensitive,
        union,
        union,
        upper,
        Math.min(upperNonSensitive, upper),
        Math.min(upperSensitive, upper),
        OptionalLong.empty());
  }
}
