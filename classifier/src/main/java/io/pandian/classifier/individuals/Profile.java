package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.NameHash;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * All that is known of somebody who may be one person.
 *
 * @param tokens the numbers of the tokens, ascending
 * @param names the hashes of the names, ascending
 */
record Profile(int[] tokens, long[] names) {

  static Profile of(int[] tokens, long name) {
    return new Profile(tokens, name == NameHash.NONE ? new long[0] : new long[] {name});
  }

  /** Everything of several profiles. */
  static Profile merged(Collection<Profile> profiles) {
    return profiles.size() == 1
        ? profiles.iterator().next()
        : new Profile(allTokens(profiles), allNames(profiles));
  }

  private static int[] allTokens(Collection<Profile> profiles) {
    int[] all = new int[profiles.stream().mapToInt(profile -> profile.tokens.length).sum()];
    int count = 0;
    for (Profile profile : profiles) {
      System.arraycopy(profile.tokens, 0, all, count, profile.tokens.length);
      count += profile.tokens.length;
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  private static long[] allNames(Collection<Profile> profiles) {
    return profiles.stream()
        .filter(profile -> profile.names.length > 0)
        .flatMapToLong(profile -> Arrays.stream(profile.names))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * Whether one person can have all these tokens: no more values of any kind than a person
   * plausibly has, or than one of the profiles has already.
   */
  static boolean plausible(Collection<Profile> profiles, TokenKinds kinds) {
    int[] limits = new int[kinds.count()];
    Arrays.setAll(limits, kinds::mostPerPerson);
    for (Profile profile : profiles) {
      int[] counts = new int[limits.length];
      for (int token : profile.tokens) {
        int kind = kinds.kind(token);
        limits[kind] = Math.max(limits[kind], ++counts[kind]);
      }
    }
    int[] counts = new int[limits.length];
    for (int token : allTokens(profiles)) {
      int kind = kinds.kind(token);
      if (++counts[kind] > limits[kind]) {
        return false;
      }
    }
    return true;
  }

  /** An order that depends on what the persons' tokens are, not on when they were met. */
  static Comparator<Profile> order(TokenKinds kinds) {
    return (one, other) -> {
      int[] mine = one.inOrder(kinds);
      int[] others = other.inOrder(kinds);
      for (int i = 0; i < Math.min(mine.length, others.length); i++) {
        int order = kinds.compare(mine[i], others[i]);
        if (order != 0) {
          return order;
        }
      }
      int byLength = Integer.compare(mine.length, others.length);
      return byLength != 0 ? byLength : Arrays.compare(one.names, other.names);
    };
  }

  private int[] inOrder(TokenKinds kinds) {
    return Arrays.stream(tokens).boxed().sorted(kinds::compare).mapToInt(i -> i).toArray();
  }

  /** Whether there is a name that all the profiles with names share. */
  static boolean shareAName(Collection<Profile> profiles) {
    Map<Long, Integer> counts = new HashMap<>();
    int named = 0;
    for (Profile profile : profiles) {
      if (profile.names.length > 0) {
        named++;
        boolean stillShared = named == 1;
        for (long name : profile.names) {
          if (named == 1 || counts.getOrDefault(name, 0) == named - 1) {
            counts.put(name, named);
            stillShared = true;
          }
        }
        if (!stillShared) {
          return false;
        }
      }
    }
    return true;
  }

  boolean hasNameOf(Profile other) {
    return shareAName(java.util.List.of(this, other));
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Profile profile
        && Arrays.equals(tokens, profile.tokens)
        && Arrays.equals(names, profile.names);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(tokens) * 31 + Arrays.hashCode(names);
  }

  @Override
  public String toString() {
    return "Profile[" + tokens.length + " tokens, " + names.length + " names]";
  }
}
