package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which counters the activities of a case go to. Where no unknown bears on it the answer is the
 * same in every world, and is worked out once.
 */
final class Placements {
  private final List<Activity> activities;
  private final Placement placement;
  private final Map<String, World.Exploration<Counter>> explored = new HashMap<>();
  private final Map<String, List<Activity>> settled = new LinkedHashMap<>();
  private final List<Activity> open = new ArrayList<>();
  private final Set<String> askedOfProcessor = new HashSet<>();
  private boolean sorted;

  Placements(List<Activity> activities, Placement placement) {
    this.activities = activities;
    this.placement = placement;
  }

  /** Where an activity's persons go in this world. */
  Counter of(Activity activity, World world) {
    return settled(activity).orElseGet(() -> placement.of(activity, world));
  }

  /** The activities that certainly belong to a counter, by its key, in the order of the facts. */
  Map<String, List<Activity>> settled() {
    sort();
    return settled;
  }

  /** The activities of which it is open where they belong. */
  List<Activity> open() {
    sort();
    return open;
  }

  /** The keys of what bears on these and is the same for all, being about the processor. */
  Set<String> askedOfProcessor() {
    sort();
    return askedOfProcessor;
  }

  private void sort() {
    if (sorted) {
      return;
    }
    sorted = true;
    for (Activity activity : activities) {
      settled(activity)
          .ifPresentOrElse(
              counter ->
                  settled.computeIfAbsent(counter.key(), key -> new ArrayList<>()).add(activity),
              () -> open.add(activity));
    }
    for (Activity activity : open) {
      for (World.Leaf<Counter> leaf : explored(activity).leaves()) {
        leaf.world().path().stream()
            .map(choice -> choice.unknown().key())
            .filter(World.Unknown::isOfProcessor)
            .forEach(askedOfProcessor::add);
      }
    }
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
        : world.exploreFrom(other -> placement.of(activity, other)).leaves().stream();
  }

  /** Whether an activity certainly belongs to a counter. */
  boolean settledIn(Counter counter, Activity activity) {
    return settled(activity).filter(known -> known.key().equals(counter.key())).isPresent();
  }

  private Optional<Counter> settled(Activity activity) {
    World.Leaf<Counter> first = explored(activity).leaves().get(0);
    return first.world().path().isEmpty() ? Optional.of(first.result()) : Optional.empty();
  }

  private World.Exploration<Counter> explored(Activity activity) {
    World.Exploration<Counter> known = explored.get(activity.id());
    if (known == null) {
      known = World.silently(world -> placement.of(activity, world));
      explored.put(activity.id(), known);
    }
    return known;
  }
}
