package io.pandian.classifier.pathways.facts;

import java.util.Set;

/** Distinct persons over several activities together. */
@FunctionalInterface
public interface PersonUnions {
  /**
   * The persons in any of the activities, each once.
   *
   * @param activities ids of activities of one {@link Facts}; never empty
   */
  Persons over(Set<String> activities);
}
