package io.pandian.classifier.pathways.facts;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Unions from a scan, which knows for every person in which activities they are. The count is of
 * whoever has an identifier. Below it stands how many of them surely differ, above it who may be a
 * person of his own besides (devices, rows that name nobody), so that a decision that turns on
 * either is held and not made.
 */
public final class MeasuredUnions implements PersonUnions {
  private final List<PersonAtom> atoms;
  private final PersonsById persons;

  /**
   * @param atoms the persons, by the activities they are in
   * @param activities with their persons, whose bounds hold for unions too
   */
  public MeasuredUnions(List<PersonAtom> atoms, List<Activity> activities) {
    this.atoms = List.copyOf(atoms);
    persons = new PersonsById(activities);
  }

  @Override
  public Persons over(Set<String> ids) {
    Sum plain = new Sum();
    Sum delicate = new Sum();
    Sum all = new Sum();
    for (PersonAtom atom : atoms) {
      boolean isPlain = !Collections.disjoint(atom.nonSensitiveIn(), ids);
      boolean isDelicate = !Collections.disjoint(atom.sensitiveIn(), ids);
      boolean perhapsPlain = !Collections.disjoint(atom.perhapsNonSensitiveIn(), ids);
      boolean perhapsDelicate = !Collections.disjoint(atom.perhapsSensitiveIn(), ids);
      plain.add(atom, isPlain, perhapsPlain);
      delicate.add(atom, isDelicate, perhapsDelicate);
      all.add(atom, isPlain || isDelicate, perhapsPlain || perhapsDelicate);
    }
    long union = all.count;
    long sum = persons.of(ids).stream().mapToLong(Persons::upper).sum();
    long upper = Math.max(union, Math.min(all.most, sum));
    long lower = Math.min(union, Math.max(all.differing, persons.most(ids, Persons::lower)));
    return new Persons(
        plain.count,
        delicate.count,
        union,
        lower,
        upper,
        plain.fewest(union - lower, persons.most(ids, Persons::lowerNonSensitive)),
        Math.min(plain.most, upper),
        delicate.fewest(union - lower, persons.most(ids, Persons::lowerSensitive)),
        Math.min(delicate.most, upper),
        persons.most(ids, Persons::minors),
        OptionalLong.empty());
  }

  /** Persons of one kind. */
  private static final class Sum {
    private long count;
    private long differing;
    private long most;

    void add(PersonAtom atom, boolean are, boolean perhaps) {
      if (are) {
        count += atom.persons();
        differing += atom.differing();
      }
      if (are || perhaps) {
        most += atom.persons();
      }
    }

    /**
     * Not fewer than surely differ, nor than one activity alone has, nor than are left when of all
     * persons so many as may be others are.
     */
    long fewest(long mayBeOthers, long ofOneActivity) {
      long known = Math.max(differing, ofOneActivity);
      return Math.min(count, Math.max(known, Persons.fewest(count, mayBeOthers)));
    }
  }
}
