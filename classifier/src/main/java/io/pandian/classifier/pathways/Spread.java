package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the activities of which it is open where they belong are spread over counters, in all worlds
 * that say the same of the processor. It is the same for every activity that is judged there, so
 * that a portfolio is spread a few times and not once for each of its activities.
 */
final class Spread {
  /**
   * The activities that are counted with one that is judged.
   *
   * @param sure those that belong to its counter, itself among them
   * @param all these and those that perhaps do
   * @param open those that perhaps do
   */
  record Company(Group sure, Group all, List<Activity> open) {}

  private final Map<String, Set<String>> possible = new HashMap<>();
  private final Map<String, Counter> strictest = new HashMap<>();
  private final Map<String, Group> certain = new HashMap<>();
  private final Placements placements;
  private final Group nobody;
  private final Map<String, Group> reachable = new HashMap<>();
  private final Map<String, Group> strict = new LinkedHashMap<>();
  private final Map<String, Company> companies = new HashMap<>();
  private final Map<String, Map<String, Group>> elsewhere = new HashMap<>();
  private @Nullable Activity judged;

  /**
   * Spreads them.
   *
   * @param members the activities that certainly belong to a counter, by its key
   * @param nobody a group without activities
   */
  Spread(Placements placements, Map<String, Group> members, Group nobody, World world) {
    this.placements = placements;
    this.nobody = nobody;
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
    members.forEach(certain::put);
    only.forEach(
        (key, activities) -> certain.put(key, members.getOrDefault(key, nobody).plus(activities)));
    perhaps.forEach(
        (key, activities) ->
            reachable.put(key, certain.getOrDefault(key, nobody).plus(activities)));
    strict.putAll(members);
    strictly.forEach(
        (key, activities) -> strict.put(key, members.getOrDefault(key, nobody).plus(activities)));
  }

  /** Which activities are counted with one that stands in a counter. */
  Company company(Activity own, Counter counter) {
    judge(own);
    Company known = companies.get(counter.key());
    if (known == null) {
      known = found(own, counter);
      companies.put(counter.key(), known);
    }
    return known;
  }

  private Company found(Activity own, Counter counter) {
    Group settled = certain.getOrDefault(counter.key(), nobody);
    boolean among = placements.settledIn(counter, own) || onlyIn(counter.key(), own);
    Group sure = among ? settled : settled.plus(List.of(own));
    Group possible = reachable.getOrDefault(counter.key(), settled);
    Group all = among || possible.has(own) ? possible : possible.plus(List.of(own));
    return new Company(sure, all, all.beyond(sure));
  }

  /**
   * Every counter's activities where the stricter answers put those that are open, but for one that
   * is judged in a counter.
   */
  Map<String, Group> strict(Activity own, Counter in) {
    if (!strictlyElsewhere(in.key(), own)) {
      return strict;
    }
    judge(own);
    Map<String, Group> known = elsewhere.get(in.key());
    if (known == null) {
      known = moved(own, in.key());
      elsewhere.put(in.key(), known);
    }
    return known;
  }

  private Map<String, Group> moved(Activity own, String counter) {
    Map<String, Group> groups = new LinkedHashMap<>();
    strict.forEach(
        (key, group) -> {
          Group others = group.without(own);
          if (!others.activities().isEmpty()) {
            groups.put(key, others);
          }
        });
    groups.put(counter, groups.getOrDefault(counter, nobody).plus(List.of(own)));
    return groups;
  }

  /** What was found out for the activity judged before serves no other. */
  private void judge(Activity own) {
    if (own != judged) {
      judged = own;
      companies.clear();
      elsewhere.clear();
    }
  }

  /** Whether an activity is open, and belongs to this counter alone. */
  private boolean onlyIn(String counter, Activity activity) {
    return Set.of(counter).equals(possible.get(activity.id()));
  }

  /** Whether an activity is open, and the stricter answers put it elsewhere. */
  private boolean strictlyElsewhere(String counter, Activity activity) {
    Counter other = strictest.get(activity.id());
    return other != null && !other.key().equals(counter);
  }
}
