package io.pandian.classifier.individuals.observing;

import java.util.List;

/**
 * What the numbers in a stream of observations stand for.
 *
 * @param identifiers the data items' codes; a token's kind is an index into them
 * @param activities the ids of the activities of scopes 1 and on; the same id may occur twice, when
 *     an activity carries an asset in two parts
 */
public record StreamLayout(List<String> identifiers, List<String> activities) {
  public StreamLayout {
    identifiers = List.copyOf(identifiers);
    activities = List.copyOf(activities);
  }

  int scopes() {
    return activities.size() + 1;
  }
}
