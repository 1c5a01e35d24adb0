package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.NameHash;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
    return new Profile(
        profiles.stream().flatMapToInt(p -> Arrays.stream(p.tokens)).sorted().distinct().toArray(),
        profiles.stream().flatMapToLong(p -> Arrays.stream(p.names)).sorted().distinct().toArray());
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
    Set<Integer> seen = new HashSet<>();
    int[] counts = new int[limits.length];
    for (Profile profile : profiles) {
      for (int token : profile.tokens) {
        int kind = kinds.kind(token);
        if (seen.add(token) && ++counts[kind] > limits[kind]) {
          return false;
        }
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
