package io.pandian.classifier.individuals;

import io.pandian.classifier.individuals.observing.NameHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds those who are no further person: somebody seen only under identifiers that others have too,
 * such as an order under a telephone that a couple shares. He is taken for one of them, always the
 * same one, and counts as one more only in the upper bound.
 */
final class Attachment {
  private static final int WITH_SOLE = 2;
  private static final int WITH_NAME = 1;

  private final TokenKinds kinds;

  /** The persons of each token. */
  private final Map<Integer, List<Profile>> holders = new HashMap<>();

  /** Of a token and a name, the better known holders who may bear it. */
  private final Map<List<Long>, List<Profile>> candidates = new HashMap<>();

  Attachment(Iterable<Profile> persons, TokenKinds kinds) {
    this.kinds = kinds;
    for (Profile person : persons) {
      for (int token : person.tokens()) {
        holders.computeIfAbsent(token, t -> new ArrayList<>(2)).add(person);
      }
    }
  }

  /** Whom a person may be, the one he is taken for first; nobody if he stands on his own. */
  List<Profile> of(Profile person) {
    int standing = standing(person);
    if (standing == WITH_SOLE || !sharesEveryToken(person)) {
      return List.of();
    }
    Set<Profile> found = new HashSet<>();
    for (int token : person.tokens()) {
      candidates(person, token, standing)
          .filter(other -> Profile.plausible(List.of(other, person), kinds))
          .forEach(found::add);
    }
    return found.stream().sorted(Profile.order(kinds)).toList();
  }

  private boolean sharesEveryToken(Profile person) {
    for (int token : person.tokens()) {
      if (holdersOf(token).size() < 2) {
        return false;
      }
    }
    return true;
  }

  /** Who has a token. */
  List<Profile> holdersOf(int token) {
    return holders.getOrDefault(token, List.of());
  }

  private Stream<Profile> candidates(Profile person, int token, int standing) {
    long name = person.names().length == 0 ? NameHash.NONE : person.names()[0];
    return candidates
        .computeIfAbsent(
            List.of((long) token, name),
            k ->
                holdersOf(token).stream()
                    .filter(other -> standing(other) > standing)
                    .filter(other -> standing == 0 || other.hasNameOf(person))
                    .toList())
        .stream()
        .filter(other -> other.hasNameOf(person));
  }

  /** How well a person is known: by a number given once for life, by a name, by neither. */
  private int standing(Profile person) {
    for (int token : person.tokens()) {
      if (kinds.isForLife(token)) {
        return WITH_SOLE;
      }
    }
    return person.names().length > 0 ? WITH_NAME : 0;
  }
}
