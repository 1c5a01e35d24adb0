package io.pandian.classifier.individuals;

import java.util.Set;

/**
 * The persons that are in exactly the same outbound activities, so that the union over any set of
 * activities is a sum of atoms. Whoever may be a person of his own is in atoms too: a device, a row
 * that names nobody, a sight under a telephone that others share.
 *
 * @param nonSensitiveIn the ids of the activities that carry a non-sensitive item of theirs
 * @param sensitiveIn the ids of the activities that carry a sensitive item of theirs
 * @param perhapsNonSensitiveIn further activities that carry one, if they are persons there
 * @param perhapsSensitiveIn further activities that carry a sensitive one, if they are
 * @param persons how many persons
 */
public record PersonAtom(
    Set<String> nonSensitiveIn,
    Set<String> sensitiveIn,
    Set<String> perhapsNonSensitiveIn,
    Set<String> perhapsSensitiveIn,
    long persons) {
  public PersonAtom {
    nonSensitiveIn = Set.copyOf(nonSensitiveIn);
    sensitiveIn = Set.copyOf(sensitiveIn);
    perhapsNonSensitiveIn = Set.copyOf(perhapsNonSensitiveIn);
    perhapsSensitiveIn = Set.copyOf(perhapsSensitiveIn);
  }

  /** Persons of whom it is settled where they are. */
  public PersonAtom(Set<String> nonSensitiveIn, Set<String> sensitiveIn, long persons) {
    this(nonSensitiveIn, sensitiveIn, Set.of(), Set.of(), persons);
  }
}
