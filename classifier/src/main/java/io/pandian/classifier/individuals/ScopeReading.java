package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reads the sights in doubt of one scope as if there were no others, but for what these join: the
 * persons of the whole count stay one each, and numbers given once for life part them wherever they
 * were seen. A telephone that another table gives to somebody else ties nobody over all tables; in
 * a scope where one name stands beside it, it is that person's.
 */
final class ScopeReading {
  private final DoubtfulSights sights;
  private final RoaringBitmap scope;
  private final Map<Integer, Integer> same = new HashMap<>();

  ScopeReading(DoubtfulSights sights, RoaringBitmap scope) {
    this.sights = sights;
    this.scope = scope;
  }

  Identities identities() {
    scope.forEach((int sight) -> takeForTheUsual(sights.person(sight)));
    int[] partly = sights.partly(scope);
    if (partly.length > 0) {
      read(partly);
    }
    return new Identities(same);
  }

  /** Somebody is taken for whom he is taken for over all tables. */
  private void takeForTheUsual(int person) {
    int[] mayBe = sights.mayBe(person);
    if (mayBe.length > 0 && same.putIfAbsent(person, mayBe[0]) == null) {
      takeForTheUsual(mayBe[0]);
    }
  }

  private void read(int[] partly) {
    Meeting meeting = new Meeting(sights, partly);
    Map<Integer, List<Integer>> byPerson = new LinkedHashMap<>();
    for (int sight : partly) {
      int person = sights.person(sight);
      if (meeting.met().contains(person)) {
        byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(sight);
      }
    }
    Map<Integer, Profile> profiles = new HashMap<>();
    byPerson.forEach((person, own) -> profiles.put(person, profile(own)));
    Collection<List<Integer>> alone =
        joined(each(byPerson.keySet()), byPerson::get, meeting.tokens());
    List<List<Integer>> beside = new ArrayList<>(alone);
    meeting.bridges().forEach((int bridge) -> beside.add(List.of(bridge)));
    List<Somebody> all = new ArrayList<>();
    for (List<Integer> persons : joined(beside, sights::of, meeting.tokens())) {
      List<Integer> here = persons.stream().filter(byPerson::containsKey).toList();
      if (!here.isEmpty()) {
        all.add(somebody(here, profiles));
      }
    }
    identify(all, meeting.persons());
  }

  private static Collection<List<Integer>> each(Collection<Integer> persons) {
    return persons.stream().map(List::of).toList();
  }

  private Profile profile(List<Integer> some) {
    return Profile.merged(
        some.stream().map(sight -> Profile.of(sights.tokens(sight), sights.name(sight))).toList());
  }

  /**
   * Joins persons by some of their sights.
   *
   * @param groups persons who are one already
   * @param sightsOf the sights of a person that may join him
   * @param meant the tokens that may
   */
  private Collection<List<Integer>> joined(
      Collection<List<Integer>> groups, Function<Integer, List<Integer>> sightsOf, BitSet meant) {
    List<Integer> some = new ArrayList<>();
    List<List<Integer>> together = new ArrayList<>();
    for (List<Integer> group : groups) {
      int first = some.size();
      group.forEach(person -> some.addAll(sightsOf.apply(person)));
      together.add(IntStream.range(first, some.size()).boxed().toList());
    }
    DoubtResolver resolver = new DoubtResolver(observed(some, meant), sights.kinds());
    together.forEach(resolver::holdTogether);
    int[] roots = resolver.persons();
    Map<Integer, List<Integer>> joined = new LinkedHashMap<>();
    int at = 0;
    for (List<Integer> group : groups) {
      joined
          .computeIfAbsent(roots[together.get(at++).get(0)], r -> new ArrayList<>())
          .addAll(group);
    }
    return joined.values();
  }

  /**
   * Some of the sights in doubt.
   *
   * @param tokens by observation, those that are meant or given once for life
   * @param names by observation
   */
  private record Observed(int[][] tokens, long[] names) implements DoubtResolver.Observed {
    @Override
    public int size() {
      return names.length;
    }

    @Override
    public int[] tokens(int observation) {
      return tokens[observation];
    }

    @Override
    public long name(int observation) {
      return names[observation];
    }
  }

  private Observed observed(List<Integer> some, BitSet meant) {
    int[][] tokens = new int[some.size()][];
    long[] names = new long[some.size()];
    for (int i = 0; i < names.length; i++) {
      tokens[i] = only(sights.tokens(some.get(i)), meant);
      names[i] = sights.name(some.get(i));
    }
    return new Observed(tokens, names);
  }

  private int[] only(int[] tokens, BitSet meant) {
    IntPredicate stays = token -> meant.get(token) || sights.kinds().isForLife(token);
    for (int token : tokens) {
      if (!stays.test(token)) {
        return Arrays.stream(tokens).filter(stays).toArray();
      }
    }
    return tokens;
  }

  /**
   * Somebody of the scope.
   *
   * @param best that of his persons of whom most is known
   * @param persons those of the whole count
   * @param profile what the scope knows of him
   */
  private record Somebody(int best, List<Integer> persons, Profile profile) {}

  private Somebody somebody(List<Integer> persons, Map<Integer, Profile> profiles) {
    Comparator<Integer> byStanding = Comparator.comparingInt(person -> -sights.standing(person));
    int best =
        persons.stream()
            .min(byStanding.thenComparing(profiles::get, Profile.order(sights.kinds())))
            .orElseThrow();
    return new Somebody(
        best, persons, Profile.merged(persons.stream().map(profiles::get).toList()));
  }

  private void identify(Collection<Somebody> all, RoaringBitmap persons) {
    Attachment attachment =
        new Attachment(all.stream().map(Somebody::profile).toList(), sights.kinds());
    Map<Profile, Integer> standsFor = new HashMap<>();
    Map<Integer, Integer> best = new HashMap<>();
    for (Somebody one : all) {
      standsFor.put(one.profile, one.best);
      one.persons.forEach(person -> best.put(person, one.best));
    }
    persons.forEach((int person) -> same.remove(person));
    best.forEach((person, is) -> same.put(person, is));
    persons.forEach((int person) -> best.putIfAbsent(person, person));
    for (Somebody one : all) {
      attachment.of(one.profile).stream()
          .map(standsFor::get)
          .filter(Objects::nonNull)
          .findFirst()
          .or(() -> usual(one, best))
          .ifPresent(other -> same.put(one.best, other));
    }
    RoaringBitmap others = persons.clone();
    all.forEach(one -> one.persons.forEach(others::remove));
    others.forEach((int person) -> usual(person, best).ifPresent(other -> same.put(person, other)));
    same.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
  }

  /** Whom somebody is taken for over all tables, if each of his persons is for another. */
  private Optional<Integer> usual(Somebody one, Map<Integer, Integer> best) {
    return one.persons.stream().allMatch(person -> sights.mayBe(person).length > 0)
        ? usual(one.best, best)
        : Optional.empty();
  }

  /** The first of the scope whom one of its persons may be. */
  private Optional<Integer> usual(int person, Map<Integer, Integer> best) {
    return Arrays.stream(sights.mayBe(person))
        .mapToObj(best::get)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
