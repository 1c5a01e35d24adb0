package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;

/**
 * Which counter an activity's persons go to in one world: what is exempt or not governed is not
 * counted.
 *
 * @param carriage whose information an activity carries
 * @param regimes which other law governs it
 * @param importance whether it carries important data
 * @param exemptions which ground exempts it
 * @param listings which list covers it
 * @param scopes over which scope its persons are cumulated
 */
record Placement(
    Carriage carriage,
    Regimes regimes,
    Importance importance,
    Exemptions exemptions,
    Listings listings,
    Scopes scopes) {
  private static final String INSIDE_CHINA = "inside-china-only";

  static boolean outbound(Activity activity) {
    return !activity.access().equals(INSIDE_CHINA);
  }

  Counter of(Activity activity, World world) {
    if (!outbound(activity) || regimes.over(activity, world).isPresent()) {
      return Counter.NONE;
    }
    boolean important = !importance.of(activity, world).isEmpty();
    if (exemptions.claimed(activity, important, world).isPresent()) {
      return Counter.NONE;
    }
    Listing listing = listings.of(activity, world);
    Counter counter = scopes.of(activity, listing, world);
    return counter.counts() && carriage.counted(activity, world) ? counter : Counter.NONE;
  }
}
