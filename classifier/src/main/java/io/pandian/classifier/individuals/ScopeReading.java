package io.pandian.classifier.individuals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    DoubtResolver resolver = new DoubtResolver(observed(partly), sights.kinds());
    Map<Integer, List<Integer>> sightsOf = new LinkedHashMap<>();
    for (int i = 0; i < partly.length; i++) {
      sightsOf.computeIfAbsent(sights.person(partly[i]), p -> new ArrayList<>()).add(i);
    }
    sightsOf.values().forEach(resolver::holdTogether);
    Map<Integer, Profile> alone = new HashMap<>();
    sightsOf.forEach((person, own) -> alone.put(person, resolver.profileOf(own.get(0))));
    int[] roots = resolver.persons();
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    sightsOf.forEach(
        (person, own) ->
            groups.computeIfAbsent(roots[own.get(0)], r -> new ArrayList<>()).add(person));
    List<Somebody> all = new ArrayList<>();
    groups.forEach(
        (root, persons) ->
            all.add(new Somebody(best(persons, alone), persons, resolver.profile(root))));
    identify(all);
  }

  /**
   * Somebody of the scope.
   *
   * @param best that of his persons of whom most is known
   * @param persons those of the whole count
   * @param profile what the scope knows of him
   */
  private record Somebody(int best, List<Integer> persons, Profile profile) {}

  private int best(List<Integer> persons, Map<Integer, Profile> alone) {
    Comparator<Integer> byStanding = Comparator.comparingInt(person -> -sights.standing(person));
    return persons.stream()
        .min(byStanding.thenComparing(alone::get, Profile.order(sights.kinds())))
        .orElseThrow();
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
        .findFirst()
        .or(() -> Optional.of(mayBe[0]));
  }

  private DoubtResolver.Observed observed(int[] partly) {
    return new DoubtResolver.Observed() {
      @Override
      public int size() {
        return partly.length;
      }

      @Override
      public int[] tokens(int observation) {
        return sights.tokens(partly[observation]);
      }

      @Override
      public long name(int observation) {
        return sights.name(partly[observation]);
      }
    };
  }
}
