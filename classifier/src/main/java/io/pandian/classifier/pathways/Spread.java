package io.pandian.classifier.pathways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the activities of which it is open where they belong are spread over counters, in all worlds
 * that say the same of the processor. It is the same for every activity that is judged there, so
 * that a portfolio is spread a few times and not once for each of its activities.
 */
final class Spread {
  private final Map<String, Set<String>> possible = new HashMap<>();
  private final Map<String, Counter> strictest = new HashMap<>();
  private final Map<String, Group> certain = new HashMap<>();
  private final Map<String, Group> open = new HashMap<>();
  private final Map<String, Group> reachable = new HashMap<>();
  private final Map<String, Group> strict = new LinkedHashMap<>();

  /**
   * Spreads them.
   *
   * @param members the activities that certainly belong to a counter, by its key
   * @param nobody a group without activities
   */
  Spread(Placements placements, Map<String, Group> members, Group nobody, World world) {
    Map<String, List<Activity>> only = new HashMap<>();
    Map<String, List<Activity>> perhaps = new HashMap<>();
    Map<String, List<Activity>> strictly = new LinkedHashMap<>();
    for (Activity activity : placements.open()) {
      Set<String> keys = placements.possible(activity, world);
      Map<String, List<Activity>> into = keys.size() == 1 ? only : perhaps;
      keys.forEach(key -> into.computeIfAbsent(key, none -> new ArrayList<>()).add(activity));
      possible.put(activity.id(), keys);
      Counter counter = placements.strictest(activity, world);
      strictest.put(activity.id(), counter);
      strictly.computeIfAbsent(counter.key(), none -> new ArrayList<>()).add(activity);
    }
    perhaps.forEach((key, activities) -> open.put(key, nobody.plus(activities)));
    members.forEach(certain::put);
    only.forEach(
        (key, activities) -> certain.put(key, members.getOrDefault(key, nobody).plus(activities)));
    open.forEach(
        (key, group) ->
            reachable.put(key, certain.getOrDefault(key, nobody).plus(group.activities())));
    strict.putAll(members);
    strictly.forEach(
        (key, activities) -> strict.put(key, members.getOrDefault(key, nobody).plus(activities)));
  }

  /** The activities that belong to a counter in all those worlds; absent if there are none. */
  Map<String, Group> certain() {
    return certain;
  }

  /** Those that may belong to a counter or to another; absent if there are none. */
  Map<String, Group> open() {
    return open;
  }

  /** Both together, by the keys of {@link #open}. */
  Map<String, Group> reachable() {
    return reachable;
  }

  /** Every counter's activities where the stricter answers put those that are open. */
  Map<String, Group> strict() {
    return strict;
  }

  /** Whether an activity is open, and belongs to this counter alone. */
  boolean onlyIn(String counter, Activity activity) {
    return Set.of(counter).equals(possible.get(activity.id()));
  }

  /** Whether an activity is open, and the stricter answers put it elsewhere. */
  boolean strictlyElsewhere(String counter, Activity activity) {
    Counter other = strictest.get(activity.id());
    return other != null && !other.key().equals(counter);
  }
}
