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
 * @param differing how many of them surely differ from one another and from those so counted in all
 *     other atoms
 */
public record PersonAtom(
    Set<String> nonSensitiveIn,
    Set<String> sensitiveIn,
    Set<String> perhapsNonSensitiveIn,
    Set<String> perhapsSensitiveIn,
    long persons,
    long differing) {
  public PersonAtom {
    nonSensitiveIn = Set.copyOf(nonSensitiveIn);
    sensitiveIn = Set.copyOf(sensitiveIn);
    perhapsNonSensitiveIn = Set.copyOf(perhapsNonSensitiveIn);
    perhapsSensitiveIn = Set.copyOf(perhapsSensitiveIn);
  }

  /** Those of whom it is settled where they are, and that they differ. */
  public static PersonAtom settled(
      Set<String> nonSensitiveIn, Set<String> sensitiveIn, long persons) {
    return new PersonAtom(nonSensitiveIn, sensitiveIn, Set.of(), Set.of(), persons, persons);
  }

  /** Those of whom it is settled where they are; any of them may be another one of them. */
  public static PersonAtom counted(
      Set<String> nonSensitiveIn, Set<String> sensitiveIn, long persons) {
    return new PersonAtom(nonSensitiveIn, sensitiveIn, Set.of(), Set.of(), persons, 0);
  }

  /** Those who may be persons of their own. */
  public static PersonAtom perhaps(
      Set<String> nonSensitiveIn, Set<String> sensitiveIn, long persons) {
    return new PersonAtom(Set.of(), Set.of(), nonSensitiveIn, sensitiveIn, persons, 0);
  }
}
