package io.pandian.classifier.pathways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which counter an activity's persons go to: what is exempt or not governed is not counted. Where
 * no unknown bears on it the answer is the same in every world, and is worked out once.
 */
final class Placements {
  private static final String INSIDE_CHINA = "inside-china-only";

  private final Situation situation;
  private final Map<String, World.Exploration<Counter>> explored = new HashMap<>();
  private final Map<String, Counter> counters = new LinkedHashMap<>();
  private final Map<String, Group> members = new LinkedHashMap<>();
  private final Group nobody;
  private final List<Activity> open = new ArrayList<>();
  private boolean sorted;

  Placements(Situation situation) {
    this.situation = situation;
    this.nobody = new Group(situation, List.of());
  }

  static boolean outbound(Activity activity) {
    return !activity.access().equals(INSIDE_CHINA);
  }

  /** Where an activity's persons go in this world. */
  Counter of(Activity activity, World world) {
    return settled(activity).orElseGet(() -> placed(activity, world));
  }

  /** The activities that certainly belong to a counter, in the order of the facts. */
  Group members(Counter counter) {
    settleAll();
    return members.getOrDefault(counter.key(), nobody);
  }

  /**
   * Every counter's activities in a world, those of which it is open where the stricter answers put
   * them, by the counter's key.
   */
  Map<String, Group> groups(World world) {
    settleAll();
    if (open.isEmpty()) {
      return members;
    }
    Map<String, List<Activity>> strict = new LinkedHashMap<>();
    for (Activity activity : open) {
      Counter counter = strictest(activity, world);
      counters.putIfAbsent(counter.key(), counter);
      strict.computeIfAbsent(counter.key(), key -> new ArrayList<>()).add(activity);
    }
    Map<String, Group> groups = new LinkedHashMap<>(members);
    strict.forEach(
        (key, activities) -> groups.put(key, groups.getOrDefault(key, nobody).plus(activities)));
    return groups;
  }

  /** The counter with a key that {@link #groups} has. */
  Counter counter(String key) {
    return Objects.requireNonNull(counters.get(key));
  }

  /** The activities of which it is open where they belong. */
  List<Activity> open() {
    settleAll();
    return open;
  }

  /** The keys of the counters it may go to, in the worlds that agree with this one. */
  Set<String> possible(Activity activity, World world) {
    return readings(activity, world).map(leaf -> leaf.result().key()).collect(Collectors.toSet());
  }

  /** Where the stricter answers put an activity, in the worlds that agree with this one. */
  Counter strictest(Activity activity, World world) {
    return readings(activity, world).findFirst().orElseThrow().result();
  }

  private Stream<World.Leaf<Counter>> readings(Activity activity, World world) {
    World.Exploration<Counter> all = explored(activity);
    return all.complete()
        ? all.leaves().stream().filter(leaf -> world.agreesWith(leaf.world()))
        : world.exploreFrom(other -> placed(activity, other)).leaves().stream();
  }

  private void settleAll() {
    if (sorted) {
      return;
    }
    sorted = true;
    Map<String, List<Activity>> placed = new LinkedHashMap<>();
    for (Activity activity : situation.facts().activities()) {
      settled(activity)
          .ifPresentOrElse(
              counter -> {
                counters.putIfAbsent(counter.key(), counter);
                placed.computeIfAbsent(counter.key(), key -> new ArrayList<>()).add(activity);
              },
              () -> open.add(activity));
    }
    placed.forEach((key, activities) -> members.put(key, new Group(situation, activities)));
  }

  private Optional<Counter> settled(Activity activity) {
    World.Leaf<Counter> first = explored(activity).leaves().get(0);
    return first.world().path().isEmpty() ? Optional.of(first.result()) : Optional.empty();
  }

  private World.Exploration<Counter> explored(Activity activity) {
    World.Exploration<Counter> known = explored.get(activity.id());
    if (known == null) {
      known = World.silently(world -> placed(activity, world));
      explored.put(activity.id(), known);
    }
    return known;
  }

  private Counter placed(Activity activity, World world) {
    if (!outbound(activity) || new Regimes(situation).over(activity, world).isPresent()) {
      return Counter.NONE;
    }
    boolean important = !new Importance(situation).of(activity, world).isEmpty();
    if (new Exemptions(situation).claimed(activity, important, world).isPresent()) {
      return Counter.NONE;
    }
    Listing listing = situation.listings().of(activity, world);
    Counter counter = situation.scopes().of(activity, listing, world);
    return counter.counts() && new Carriage(situation).counted(activity, world)
        ? counter
        : Counter.NONE;
  }
}
