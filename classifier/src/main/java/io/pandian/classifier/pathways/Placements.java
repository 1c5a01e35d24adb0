package io.pandian.classifier.pathways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Set<String> ofProcessor = new HashSet<>();
  private final Map<Map<String, Integer>, Spread> spreads = new HashMap<>();
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
   *
   * @param own the activity that is judged, which stands where this world puts it
   * @param in its counter
   */
  Map<String, Group> groups(Activity own, Counter in, World world) {
    settleAll();
    if (open.isEmpty()) {
      return members;
    }
    counters.putIfAbsent(in.key(), in);
    return spread(world).strict(own, in);
  }

  /** How the open activities are spread in the worlds that say the same of the processor. */
  Spread spread(World world) {
    settleAll();
    Map<String, Integer> answers = world.answersTo(ofProcessor);
    Spread known = spreads.get(answers);
    if (known == null) {
      known = new Spread(this, members, nobody, World.knowing(answers));
      spreads.put(answers, known);
    }
    return known;
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
    Counter counter = readings(activity, world).findFirst().orElseThrow().result();
    counters.putIfAbsent(counter.key(), counter);
    return counter;
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
    for (Activity activity : open) {
      for (World.Leaf<Counter> leaf : explored(activity).leaves()) {
        leaf.world().path().stream()
            .map(choice -> choice.unknown().key())
            .filter(World.Unknown::isOfProcessor)
            .forEach(ofProcessor::add);
      }
    }
    placed.forEach((key, activities) -> members.put(key, new Group(situation, activities)));
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
    return counter.counts() && situation.carriage().counted(activity, world)
        ? counter
        : Counter.NONE;
  }
}
