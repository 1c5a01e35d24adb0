package io.pandian.classifier.pathways;

import io.pandian.classifier.individuals.PersonAtom;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Unions from a scan, which knows for every person in which activities they are. */
public final class MeasuredUnions implements PersonUnions {
  private final List<PersonAtom> atoms;

  public MeasuredUnions(List<PersonAtom> atoms) {
    this.atoms = List.copyOf(atoms);
  }

  @Override
  public Persons over(Set<String> activities) {
    long nonSensitive = 0;
    long sensitive = 0;
    long union = 0;
    for (PersonAtom atom : atoms) {
      boolean plain = !Collections.disjoint(atom.nonSensitiveIn(), activities);
      boolean delicate = !Collections.disjoint(atom.sensitiveIn(), activities);
      nonSensitive += plain ? atom.persons() : 0;
      sensitive += delicate ? atom.persons() : 0;
      union += plain || delicate ? atom.persons() : 0;
    }
    return Persons.exactly(nonSensitive, sensitive, union);
  }
}
