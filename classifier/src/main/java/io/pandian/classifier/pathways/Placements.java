package io.pandian.classifier.pathways;

import java.util.Set;
import java.util.stream.Collectors;

/** Which counter an activity's persons go to: what is exempt or not governed is not counted. */
final class Placements {
  private static final String INSIDE_CHINA = "inside-china-only";

  private final Situation situation;

  Placements(Situation situation) {
    this.situation = situation;
  }

  static boolean outbound(Activity activity) {
    return !activity.access().equals(INSIDE_CHINA);
  }

  Counter of(Activity activity, World world) {
    if (!outbound(activity) || new Regimes(situation).over(activity, world).isPresent()) {
      return Counter.NONE;
    }
    boolean important = !new Importance(situation).of(activity, world).isEmpty();
    if (new Exemptions(situation).claimed(activity, important, world).isPresent()) {
      return Counter.NONE;
    }
    Listing listing = new Listings(situation).of(activity, world);
    Counter counter = new Scopes(situation).of(activity, listing, world);
    return counter.counts() && new Carriage(situation).thisYear(activity, world)
        ? counter
        : Counter.NONE;
  }

  /** The keys of the counters it may go to, in the worlds that agree with this one. */
  Set<String> possible(Activity activity, World world) {
    return world.exploreFrom(other -> of(activity, other).key()).leaves().stream()
        .map(World.Leaf::result)
        .collect(Collectors.toSet());
  }
}
