package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.Identifier;
import io.pandian.config.taxonomy.IdentifierStrength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The count as its description says it, without hashes, bitmaps or shortcuts: sets of texts, and
 * every rule applied to every cluster. Slow on purpose.
 */
final class ReferenceCount {
  /** How many ways of choosing are tried. */
  private static final int CHOICES = 40;

  /** A token: an item, the source if it means somebody only there, and the value. */
  private record Token(String item, String scope, String value) {
    IdentifierStrength strength() {
      return identifier().strength();
    }

    Identifier identifier() {
      return Sights.IDENTIFIERS.of(item).orElseThrow();
    }
  }

  /** A distinct observation. */
  private record Sight(Set<Token> tokens, String name) {}

  private final Set<Sight> sights = new LinkedHashSet<>();
  private final Map<String, Set<Sight>> sightsOfAssets = new HashMap<>();
  private final Set<String> devices = new HashSet<>();
  private final Map<String, Integer> loneRows = new TreeMap<>();
  private int unknownRows;

  private ReferenceCount(List<Sights> assets) {
    for (Sights asset : assets) {
      for (Map<String, String> items : asset.records) {
        add(asset.asset, asset.source, items);
      }
    }
  }

  /**
   * The lower bound, from and to, then the count and the upper bound. Who of those who may be one
   * is taken for certain is left to the count.
   */
  static long[] of(List<Sights> assets) {
    return new ReferenceCount(assets).count();
  }

  private void add(String asset, String source, Map<String, String> items) {
    Set<Token> tokens = new HashSet<>();
    String name = items.getOrDefault("person-name", "");
    Set<String> deviceTokens = new TreeSet<>();
    items.forEach(
        (item, value) -> {
          Identifier identifier = Sights.IDENTIFIERS.of(item).orElse(null);
          if (identifier == null || identifier.strength() == IdentifierStrength.NAME) {
            return;
          }
          if (identifier.strength() == IdentifierStrength.DEVICE) {
            deviceTokens.add(item + value);
            return;
          }
          boolean local = identifier.strength() == IdentifierStrength.LOCAL;
          tokens.add(new Token(item, local ? source : "", value.replace(" ", "")));
        });
    if (!tokens.isEmpty()) {
      sights.add(new Sight(tokens, name));
      sightsOfAssets.computeIfAbsent(asset, a -> new HashSet<>()).add(new Sight(tokens, name));
    } else if (!name.isEmpty()) {
      loneRows.merge(source + "\n" + name, 1, Integer::sum);
    } else if (!deviceTokens.isEmpty()) {
      devices.add(deviceTokens.toString());
    } else {
      unknownRows++;
    }
  }

  private long[] count() {
    List<List<Set<Sight>>> standings = new ArrayList<>();
    long union = 0;
    long upper = 0;
    for (Set<Sight> cluster : clusters()) {
      List<Set<Sight>> persons = persons(cluster);
      List<Set<Sight>> standing = persons.stream().filter(p -> !floats(p, persons)).toList();
      union += standing.size();
      upper += persons.size();
      standings.add(new ArrayList<>(standing));
    }
    Set<String> borne = new HashSet<>();
    sights.forEach(sight -> borne.add(sight.name));
    Set<String> loneNames = new HashSet<>();
    for (String sourceAndName : loneRows.keySet()) {
      loneNames.add(sourceAndName.substring(sourceAndName.indexOf('\n') + 1));
    }
    loneNames.removeAll(borne);
    long lower = Long.MAX_VALUE;
    long lowerAtMost = 0;
    for (int choice = 0; choice < CHOICES; choice++) {
      Random random = new Random(choice);
      List<Set<Sight>> certain = new ArrayList<>();
      for (List<Set<Sight>> standing : standings) {
        Collections.shuffle(standing, random);
        certain.addAll(certain(standing));
      }
      long fewest = fewest(certain, loneNames.size());
      lower = Math.min(lower, fewest);
      lowerAtMost = Math.max(lowerAtMost, fewest);
    }
    if (union + loneRows.size() > 0) {
      lower = Math.max(1, lower);
      lowerAtMost = Math.max(1, lowerAtMost);
    }
    union += loneRows.size();
    upper += loneRows.values().stream().mapToInt(i -> i).sum() + devices.size() + unknownRows;
    return new long[] {lower, lowerAtMost, union, upper};
  }

  /** The largest group of persons who have values of one kind, and those whose names it lacks. */
  private long fewest(List<Set<Sight>> certain, long loneNames) {
    Map<String, List<Set<Sight>>> groups = new HashMap<>();
    for (Set<Sight> person : certain) {
      waysOfKnowing(person)
          .forEach(way -> groups.computeIfAbsent(way, w -> new ArrayList<>()).add(person));
    }
    long fewest = loneNames;
    for (List<Set<Sight>> group : groups.values()) {
      long nameless = group.stream().filter(person -> names(person).isEmpty()).count();
      fewest = Math.max(fewest, group.size() + Math.max(0, loneNames - nameless));
    }
    return fewest;
  }

  private Set<String> waysOfKnowing(Set<Sight> person) {
    Set<String> ways = new HashSet<>();
    boolean strong =
        tokens(person).stream().anyMatch(t -> t.strength() == IdentifierStrength.STRONG);
    for (Token token : tokens(person)) {
      boolean isStrong = token.strength() == IdentifierStrength.STRONG;
      if (strong == isStrong && token.strength() != IdentifierStrength.LOCAL) {
        ways.add(token.item);
      }
    }
    sightsOfAssets.forEach(
        (asset, sightsOfAsset) ->
            person.stream()
                .filter(sightsOfAsset::contains)
                .flatMap(sight -> sight.tokens.stream())
                .filter(t -> !strong && t.strength() == IdentifierStrength.LOCAL)
                .forEach(t -> ways.add(asset + " " + t.item)));
    return ways;
  }

  private List<Set<Sight>> clusters() {
    List<Set<Sight>> clusters = new ArrayList<>();
    Set<Sight> left = new LinkedHashSet<>(sights);
    while (!left.isEmpty()) {
      Set<Sight> cluster = new LinkedHashSet<>(Set.of(left.iterator().next()));
      while (cluster.addAll(left.stream().filter(s -> shares(s, cluster)).toList())) {}
      left.removeAll(cluster);
      clusters.add(cluster);
    }
    return clusters;
  }

  private static boolean shares(Sight sight, Collection<Sight> cluster) {
    return sight.tokens.stream().anyMatch(tokens(cluster)::contains);
  }

  private static Set<Token> tokens(Collection<Sight> sights) {
    Set<Token> tokens = new HashSet<>();
    sights.forEach(sight -> tokens.addAll(sight.tokens));
    return tokens;
  }

  private static Set<String> names(Collection<Sight> sights) {
    Set<String> names = new HashSet<>();
    sights.forEach(sight -> names.add(sight.name));
    names.remove("");
    return names;
  }

  private static List<Set<Sight>> persons(Set<Sight> cluster) {
    List<Set<Sight>> persons = new ArrayList<>();
    cluster.forEach(sight -> persons.add(new HashSet<>(Set.of(sight))));
    Predicate<Token> strong = token -> token.strength() == IdentifierStrength.STRONG;
    Predicate<Token> forLife = token -> token.identifier().onePerPerson();
    step(persons, forLife, s -> "", false, false);
    step(persons, strong, s -> "", true, false);
    step(persons, strong.negate(), s -> s.name.isEmpty() ? "nobody " + s : s.name, true, false);
    step(persons, strong.negate(), s -> "", true, true);
    return persons;
  }

  /** One step: identifiers that join all their holders or none, chain by chain. */
  private static void step(
      List<Set<Sight>> persons,
      Predicate<Token> meant,
      Function<Sight, String> also,
      boolean mustBePlausible,
      boolean namesMatter) {
    Map<String, Set<Set<Sight>>> holders = new HashMap<>();
    for (Set<Sight> person : persons) {
      for (Sight sight : person) {
        for (Token token : sight.tokens) {
          if (meant.test(token)) {
            holders.computeIfAbsent(token + also.apply(sight), k -> new HashSet<>()).add(person);
          }
        }
      }
    }
    List<Set<Set<Sight>>> chains = new ArrayList<>();
    for (Set<Sight> person : persons) {
      chains.add(new HashSet<>(Set.of(person)));
    }
    for (Set<Set<Sight>> group : holders.values()) {
      if (!mustBePlausible || canBeOne(group, namesMatter)) {
        Set<Set<Sight>> joined = new HashSet<>();
        chains.stream().filter(c -> group.stream().anyMatch(c::contains)).forEach(joined::addAll);
        chains.removeIf(c -> group.stream().anyMatch(c::contains));
        chains.add(joined);
      }
    }
    persons.clear();
    for (Set<Set<Sight>> chain : chains) {
      if (!mustBePlausible || canBeOne(chain, namesMatter)) {
        Set<Sight> person = new HashSet<>();
        chain.forEach(person::addAll);
        persons.add(person);
      } else {
        persons.addAll(chain);
      }
    }
  }

  private static boolean canBeOne(Collection<Set<Sight>> persons, boolean namesMatter) {
    Set<Sight> together = new HashSet<>();
    persons.forEach(together::addAll);
    for (Identifier identifier : Sights.IDENTIFIERS.all()) {
      long limit = identifier.mostPerPerson();
      for (Set<Sight> person : persons) {
        limit = Math.max(limit, valuesOf(person, identifier));
      }
      if (valuesOf(together, identifier) > limit) {
        return false;
      }
    }
    Set<String> common = names(together);
    for (Set<Sight> person : persons) {
      if (!names(person).isEmpty()) {
        common.retainAll(names(person));
      }
    }
    return !namesMatter || !common.isEmpty() || names(together).isEmpty();
  }

  private static long valuesOf(Collection<Sight> sights, Identifier identifier) {
    return tokens(sights).stream().filter(t -> t.item.equals(identifier.dataItem())).count();
  }

  private static boolean floats(Set<Sight> person, List<Set<Sight>> persons) {
    List<Set<Sight>> others = persons.stream().filter(p -> p != person).toList();
    boolean sharesAll =
        tokens(person).stream()
            .allMatch(token -> others.stream().anyMatch(o -> tokens(o).contains(token)));
    return standing(person) < 2
        && sharesAll
        && others.stream()
            .filter(other -> tokens(other).stream().anyMatch(tokens(person)::contains))
            .filter(other -> standing(other) > standing(person))
            .anyMatch(other -> canBeOne(List.of(person, other), true));
  }

  private static int standing(Set<Sight> person) {
    if (tokens(person).stream().anyMatch(t -> t.identifier().onePerPerson())) {
      return 2;
    }
    return names(person).isEmpty() ? 0 : 1;
  }

  private static Collection<Set<Sight>> certain(List<Set<Sight>> standing) {
    List<Set<Sight>> certain =
        new ArrayList<>(standing.stream().filter(p -> standing(p) == 2).toList());
    Set<Character> surnames = new HashSet<>();
    certain.forEach(p -> surnames.addAll(surnames(p)));
    if (certain.stream().noneMatch(p -> names(p).isEmpty())) {
      for (Set<Sight> person : standing) {
        if (standing(person) == 1 && surnames(person).stream().noneMatch(surnames::contains)) {
          surnames.addAll(surnames(person));
          certain.add(person);
        }
      }
    }
    // Of those who may all be one, it is one of no name: none of them has a name or a number.
    return certain.isEmpty() ? standing.subList(0, 1) : certain;
  }

  private static Set<Character> surnames(Set<Sight> person) {
    Set<Character> surnames = new HashSet<>();
    names(person).forEach(name -> surnames.add(name.charAt(0)));
    return surnames;
  }
}
