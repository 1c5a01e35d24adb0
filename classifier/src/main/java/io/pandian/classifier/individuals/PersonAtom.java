package io.pandian.classifier.individuals;

import java.util.Set;

/**
 * The persons that are in exactly the same outbound activities, so that the union over any set of
 * activities is a sum of atoms.
 *
 * @param nonSensitiveIn the ids of the activities that carry a non-sensitive item of theirs
 * @param sensitiveIn the ids of the activities that carry a sensitive item of theirs
 * @param persons how many persons
 */
public record PersonAtom(Set<String> nonSensitiveIn, Set<String> sensitiveIn, long persons) {
  public PersonAtom {
    nonSensitiveIn = Set.copyOf(nonSensitiveIn);
    sensitiveIn = Set.copyOf(sensitiveIn);
  }
}
