package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** The tokens that the scope has; others tie nobody in it. */
  private final BitSet tokens = new BitSet();

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
    Map<Integer, List<Integer>> byPerson = new LinkedHashMap<>();
    for (int sight : partly) {
      byPerson.computeIfAbsent(sights.person(sight), p -> new ArrayList<>()).add(sight);
    }
    Map<Integer, Profile> profiles = new HashMap<>();
    byPerson.forEach((person, own) -> profiles.put(person, profile(own)));
    byPerson.values().forEach(own -> own.forEach(this::met));
    Collection<List<Integer>> alone = joined(each(byPerson.keySet()), byPerson::get);
    List<List<Integer>> beside = new ArrayList<>(alone);
    bridges(byPerson.keySet()).forEach(bridge -> beside.add(List.of(bridge)));
    List<Somebody> all = new ArrayList<>();
    for (List<Integer> persons : joined(beside, sights::of)) {
      List<Integer> here = persons.stream().filter(byPerson::containsKey).toList();
      if (!here.isEmpty()) {
        all.add(somebody(here, profiles));
      }
    }
    identify(all);
  }

  private void met(int sight) {
    for (int token : sights.tokens(sight)) {
      tokens.set(token);
    }
  }

  /**
   * Persons elsewhere with two of the scope's tokens, who may show that two of the scope are one.
   */
  private Set<Integer> bridges(Set<Integer> own) {
    Set<Integer> once = new HashSet<>();
    Set<Integer> bridges = new TreeSet<>();
    for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
      for (int person : sights.holders(token)) {
        if (!own.contains(person) && !once.add(person)) {
          bridges.add(person);
        }
      }
    }
    return bridges;
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
   */
  private Collection<List<Integer>> joined(
      Collection<List<Integer>> groups, Function<Integer, List<Integer>> sightsOf) {
    List<Integer> observed = new ArrayList<>();
    List<List<Integer>> together = new ArrayList<>();
    for (List<Integer> group : groups) {
      int first = observed.size();
      group.forEach(person -> observed.addAll(sightsOf.apply(person)));
      together.add(IntStream.range(first, observed.size()).boxed().toList());
    }
    DoubtResolver resolver =
        new DoubtResolver(new Observed(sights, observed, tokens), sights.kinds());
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

  /** Some of the sights in doubt, as far as their tokens are some too. */
  private record Observed(DoubtfulSights all, List<Integer> some, BitSet meant)
      implements DoubtResolver.Observed {
    @Override
    public int size() {
      return some.size();
    }

    @Override
    public int[] tokens(int observation) {
      return Arrays.stream(all.tokens(some.get(observation))).filter(meant::get).toArray();
    }

    @Override
    public long name(int observation) {
      return all.name(some.get(observation));
    }
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

  private void identify(Collection<Somebody> all) {
    Attachment attachment =
        new Attachment(all.stream().map(Somebody::profile).toList(), sights.kinds());
    Map<Profile, Somebody> byProfile = new HashMap<>();
    Map<Integer, Somebody> byPerson = new HashMap<>();
    for (Somebody one : all) {
      byProfile.put(one.profile, one);
      one.persons.forEach(person -> byPerson.put(person, one));
    }
    for (Somebody one : all) {
      one.persons.forEach(same::remove);
      one.persons.stream().filter(p -> p != one.best).forEach(p -> same.put(p, one.best));
      Optional<Somebody> here =
          attachment.of(one.profile).stream()
              .map(byProfile::get)
              .filter(Objects::nonNull)
              .findFirst();
      here.map(Somebody::best)
          .or(() -> usual(one, byPerson))
          .ifPresent(other -> same.put(one.best, other));
    }
  }

  /**
   * For whom somebody is taken over all tables, if all of his persons are: one of the scope if any
   * is.
   */
  private Optional<Integer> usual(Somebody one, Map<Integer, Somebody> byPerson) {
    if (one.persons.stream().anyMatch(person -> sights.mayBe(person).length == 0)) {
      return Optional.empty();
    }
    int[] mayBe = sights.mayBe(one.best);
    return Arrays.stream(mayBe)
        .mapToObj(byPerson::get)
        .filter(Objects::nonNull)
        .map(Somebody::best)
        .findFirst();
  }
}
