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

  /** By asset, its rows with an identifier or a name, in which the latter has a token too. */
  private final Map<String, List<Sight>> rowsOfAssets = new HashMap<>();

  /** The tokens that different persons have. */
  private final Set<Token> refused = new HashSet<>();

  private final Map<String, Integer> rowsOfDevices = new HashMap<>();
  private final Set<String> devices = new HashSet<>();

  /** Devices that stood beside somebody who is known. */
  private final Set<String> owned = new HashSet<>();

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
      owned.add(deviceTokens.toString());
      sights.add(new Sight(tokens, name));
      rowsOfAssets.computeIfAbsent(asset, a -> new ArrayList<>()).add(new Sight(tokens, name));
    } else if (!name.isEmpty()) {
      Token token = new Token("person-name", source, name);
      rowsOfAssets
          .computeIfAbsent(asset, a -> new ArrayList<>())
          .add(new Sight(Set.of(token), name));
      loneRows.merge(source + "\n" + name, 1, Integer::sum);
    } else if (!deviceTokens.isEmpty()) {
      rowsOfDevices.merge(asset + deviceTokens, 1, Integer::sum);
      devices.add(deviceTokens.toString());
    } else {
      unknownRows++;
    }
  }

  private long[] count() {
    devices.removeAll(owned);
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
    Map<Sight, Set<Sight>> personOf = new HashMap<>();
    Set<Token> held = new HashSet<>();
    clusters().forEach(c -> persons(c).forEach(p -> tokens(p).forEach(t -> hold(t, held))));
    clusters().forEach(c -> persons(c).forEach(p -> p.forEach(sight -> personOf.put(sight, p))));
    long lower = Long.MAX_VALUE;
    long lowerAtMost = 0;
    for (int choice = 0; choice < CHOICES; choice++) {
      // Neighbouring seeds begin alike.
      Random random = new Random(choice * 0x9e3779b97f4a7c15L);
      List<Set<Sight>> certain = new ArrayList<>();
      for (List<Set<Sight>> standing : standings) {
        Collections.shuffle(standing, random);
        certain.addAll(certain(standing));
      }
      long fewest = fewest(certain, personOf);
      lower = Math.min(lower, fewest);
      lowerAtMost = Math.max(lowerAtMost, fewest);
    }
    if (union + loneRows.size() > 0) {
      lower = Math.max(1, lower);
      lowerAtMost = Math.max(1, lowerAtMost);
    }
    union += loneRows.size();
    if (union == 0 && unknownRows > 0) {
      return new long[] {1, 1, 1, devices.size() + unknownRows};
    }
    upper += loneRows.values().stream().mapToInt(i -> i).sum() + devices.size() + unknownRows;
    return new long[] {lower, lowerAtMost, union, upper};
  }

  /** The largest group of persons who surely differ. */
  private long fewest(List<Set<Sight>> certain, Map<Sight, Set<Sight>> personOf) {
    Map<Identifier, Integer> groups = new HashMap<>();
    for (Set<Sight> person : certain) {
      Set<Identifier> known = new HashSet<>();
      tokens(person).forEach(token -> known.add(token.identifier()));
      known.removeIf(
          identifier ->
              identifier.strength() == IdentifierStrength.LOCAL
                  || isStrong(person) != (identifier.strength() == IdentifierStrength.STRONG));
      known.forEach(identifier -> groups.merge(identifier, 1, Integer::sum));
    }
    long fewest = 0;
    for (Map.Entry<Identifier, Integer> group : groups.entrySet()) {
      int most = group.getKey().mostPerPerson();
      fewest = Math.max(fewest, (group.getValue() + most - 1) / most);
    }
    for (Map.Entry<String, List<Sight>> rows : rowsOfAssets.entrySet()) {
      fewest = Math.max(fewest, listed(rows.getKey(), rows.getValue(), certain, personOf));
    }
    return fewest;
  }

  /** Those whom a table lists without an official number; ten fewer for each who comes twice. */
  private long listed(
      String asset, List<Sight> rows, List<Set<Sight>> certain, Map<Sight, Set<Sight>> personOf) {
    Set<Set<Sight>> all = new HashSet<>();
    Set<Set<Sight>> listed = new HashSet<>();
    for (Sight row : rows) {
      Set<Sight> person = personOf.getOrDefault(row, Set.of(row));
      all.add(person);
      if (!isStrong(person) && (certain.contains(person) || !personOf.containsKey(row))) {
        listed.add(person);
      }
    }
    long repeats = rows.size() - all.size();
    for (Map.Entry<String, Integer> device : rowsOfDevices.entrySet()) {
      repeats += device.getKey().startsWith(asset + "[") ? device.getValue() - 1 : 0;
    }
    return listed.size() - 10 * repeats;
  }

  private static boolean isStrong(Set<Sight> person) {
    return tokens(person).stream().anyMatch(t -> t.strength() == IdentifierStrength.STRONG);
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

  private void hold(Token token, Set<Token> held) {
    if (!held.add(token)) {
      refused.add(token);
    }
  }

  /** Those who are no other's slip of the pen; the order is the choice. */
  private Collection<Set<Sight>> certain(List<Set<Sight>> standing) {
    List<Set<Sight>> certain = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Set<Sight> person : standing) {
      if (standing(person) == 2) {
        if (certain.stream().noneMatch(other -> includes(other, person))) {
          certain.removeIf(other -> includes(person, other));
          certain.add(person);
        }
      } else if (!names(person).isEmpty() && !refused.containsAll(tokens(person))) {
        if (Collections.disjoint(named, names(person))) {
          certain.add(person);
        }
        named.addAll(names(person));
      }
    }
    return certain.isEmpty() ? standing.subList(0, 1) : certain;
  }

  /** Whether one may be the other with another number for life. */
  private static boolean includes(Set<Sight> one, Set<Sight> other) {
    Set<Token> beside = new HashSet<>(tokens(other));
    beside.removeIf(token -> token.identifier().onePerPerson());
    return standing(one) == 2
        && standing(other) == 2
        && !beside.isEmpty()
        && !names(other).isEmpty()
        && tokens(one).containsAll(beside)
        && names(one).containsAll(names(other));
  }
}
