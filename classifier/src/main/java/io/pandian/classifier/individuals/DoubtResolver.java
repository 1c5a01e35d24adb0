package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.NameHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the persons among observations that cannot all be of one person, in the steps that {@link
 * PersonCounter} describes: by numbers given once for life, by strong identifiers, by linking
 * identifiers together with the name, by linking identifiers alone. Each step but the first joins
 * what the step before it left, and is decided as a whole, so that no order of the observations can
 * change its outcome:
 *
 * <ol>
 *   <li>an identifier joins all its holders, if together they can be one person, or none of them;
 *   <li>where several identifiers, each plausible alone, chain holders together that cannot be one
 *       person, none of the chain's identifiers joins anything.
 * </ol>
 */
final class DoubtResolver {
  private final Observed observations;
  private final TokenKinds kinds;
  private final int[] parents;
  private final List<Profile> profiles = new ArrayList<>();

  /** Token in the upper, observation in the lower half: sorted, the holders of each token. */
  private final long[] holders;

  /** Observations by their number: which tokens stood together, and beside which name. */
  interface Observed {
    int size();

    /** The tokens' numbers, ascending, each once. */
    int[] tokens(int observation);

    /** The hash of the name; 0 if none. */
    long name(int observation);
  }

  DoubtResolver(Observed observations, TokenKinds kinds) {
    this.observations = observations;
    this.kinds = kinds;
    parents = new int[observations.size()];
    int count = 0;
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      profiles.add(Profile.of(observations.tokens(i), observations.name(i)));
      count += observations.tokens(i).length;
    }
    holders = new long[count];
    fillHolders();
  }

  private void fillHolders() {
    int at = 0;
    for (int i = 0; i < parents.length; i++) {
      for (int token : observations.tokens(i)) {
        holders[at++] = (long) token << 32 | i;
      }
    }
    Arrays.sort(holders);
  }

  /**
   * The persons.
   *
   * @return by observation, the person's number; equal for observations of one person
   */
  int[] persons() {
    groups(kinds::isForLife, false).forEach(this::mergeAll);
    join(groups(kinds::isStrong, false), false);
    join(groups(this::isWeaker, true), false);
    join(groups(this::isWeaker, false), true);
    int[] persons = new int[parents.length];
    for (int i = 0; i < persons.length; i++) {
      persons[i] = find(parents, i);
    }
    return persons;
  }

  private boolean isWeaker(int token) {
    return !kinds.isStrong(token);
  }

  /** All that is known of the person with this number. */
  Profile profile(int person) {
    return profiles.get(person);
  }

  /** All that is known so far of the person of an observation. */
  Profile profileOf(int observation) {
    return profiles.get(find(parents, observation));
  }

  /**
   * The observations that each identifier holds together.
   *
   * @param meant which identifiers are meant
   * @param named whether an identifier holds only those together that have the same name
   */
  private List<int[]> groups(IntPredicate meant, boolean named) {
    List<int[]> groups = new ArrayList<>();
    int start = 0;
    while (start < holders.length) {
      int token = (int) (holders[start] >>> 32);
      int end = start;
      while (end < holders.length && (int) (holders[end] >>> 32) == token) {
        end++;
      }
      if (end - start > 1 && meant.test(token)) {
        int[] group = Arrays.stream(holders, start, end).mapToInt(held -> (int) held).toArray();
        if (named) {
          groups.addAll(byName(group));
        } else {
          groups.add(group);
        }
      }
      start = end;
    }
    return groups;
  }

  private List<int[]> byName(int[] group) {
    Map<Long, List<Integer>> byName = new HashMap<>();
    for (int observation : group) {
      long name = observations.name(observation);
      if (name != NameHash.NONE) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(observation);
      }
    }
    List<int[]> groups = new ArrayList<>();
    for (List<Integer> same : byName.values()) {
      if (same.size() > 1) {
        groups.add(same.stream().mapToInt(i -> i).toArray());
      }
    }
    return groups;
  }

  private void join(List<int[]> groups, boolean namesMatter) {
    int[] tentative = parents.clone();
    for (int[] group : groups) {
      Set<Integer> persons = personsOf(group);
      if (persons.size() > 1 && canBeOne(persons, namesMatter)) {
        int first = find(tentative, group[0]);
        for (int person : persons) {
          tentative[find(tentative, person)] = first;
        }
      }
    }
    Map<Integer, List<Integer>> chains = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] == i) {
        chains.computeIfAbsent(find(tentative, i), c -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> chain : chains.values()) {
      if (chain.size() > 1 && canBeOne(chain, namesMatter)) {
        merge(chain);
      }
    }
  }

  private boolean canBeOne(Iterable<Integer> persons, boolean namesMatter) {
    List<Profile> together = profilesOf(persons);
    return Profile.plausible(together, kinds) && (!namesMatter || Profile.shareAName(together));
  }

  private List<Profile> profilesOf(Iterable<Integer> persons) {
    List<Profile> found = new ArrayList<>();
    persons.forEach(person -> found.add(profiles.get(person)));
    return found;
  }

  private void mergeAll(int[] group) {
    merge(List.copyOf(personsOf(group)));
  }

  /** These observations are of one person, whatever else is known of them. */
  void holdTogether(List<Integer> observations) {
    mergeAll(observations.stream().mapToInt(i -> i).toArray());
  }

  private Set<Integer> personsOf(int[] group) {
    Set<Integer> persons = new LinkedHashSet<>();
    for (int observation : group) {
      persons.add(find(parents, observation));
    }
    return persons;
  }

  private void merge(List<Integer> persons) {
    int root = persons.get(0);
    profiles.set(root, Profile.merged(profilesOf(persons)));
    for (int person : persons) {
      parents[person] = root;
    }
  }

  /** The root that a node hangs on, at last; paths are halved on the way. */
  static int find(int[] parents, int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
