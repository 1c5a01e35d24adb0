package io.pandian.scanner.truth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who is one person in the tables of a company, by rules of its own and nothing of the product's.
 *
 * <p>Rows with one number for life are one person. Rows with one telephone, mailbox or key are one
 * unless they contradict each other: by two numbers or by two names. Where they do, others who bear
 * it too may be either's; so may whoever has but a name or a device, or a name with a slip in it.
 * Two telephones may be one person's, unless numbers or names tell that they are not. A figure is
 * settled where joining whatever may be one and splitting whatever may be two give the same.
 */
final class MixTruth {
  private final List<Unit> units;

  /** Sights that are of one person for certain. */
  private static final class Unit {
    private final List<MixSight> sights = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> devices = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Unit> perhaps = new HashSet<>();

    private void take(Unit other) {
      other.sights.forEach(this::take);
    }

    private void take(MixSight sight) {
      sights.add(sight);
      numbers.addAll(sight.numbers());
      shared.addAll(sight.shared());
      devices.addAll(sight.devices());
      if (!sight.name().isEmpty()) {
        names.add(sight.name());
      }
    }

    private boolean tells() {
      return !numbers.isEmpty() || !shared.isEmpty();
    }

    private List<String> namedTokens() {
      return names.stream().flatMap(n -> shared.stream().map(s -> n + '&' + s)).toList();
    }

    private boolean contradicts(Unit other) {
      return apart(numbers, other.numbers)
          || (apart(names, other.names)
              && names.stream()
                  .allMatch(n -> other.names.stream().allMatch(o -> MixNames.differ(n, o))));
    }

    private boolean agrees(Unit other) {
      return !apart(numbers, other.numbers) && !apart(names, other.names);
    }

    private static boolean apart(Set<String> some, Set<String> others) {
      return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }
  }

  /**
   * How many persons a part of the company holds.
   *
   * @param different those of whom no two are one, by their numbers or names, whatever telephones
   *     somebody may have beside the one he is known by
   * @param low the fewest, where different telephones are different persons' too
   * @param high the most
   * @param meant how many the inventor meant
   */
  record Figure(long different, long low, long high, long meant) {
    boolean joinsSettled() {
      return low == high;
    }

    /** Whether besides everybody differs from everybody else by number or name. */
    boolean settled() {
      return different == high;
    }

    @Override
    public String toString() {
      return settled()
          ? Long.toString(high)
          : meant + " (%d, %d..%d)".formatted(different, low, high);
    }
  }

  MixTruth(Collection<MixTable> tables) {
    List<MixSight> sights = tables.stream().flatMap(t -> MixSight.of(t).stream()).toList();
    List<Unit> all = new ArrayList<>(alike(sights).values());
    all = joined(all, unit -> unit.numbers, (one, other) -> true);
    all = joined(all, Unit::namedTokens, Unit::agrees);
    int before;
    do {
      before = all.size();
      all = joinedByWhatIsShared(all);
    } while (all.size() < before);
    units = all;
    holders(units, unit -> unit.shared).values().forEach(MixTruth::doubt);
    holders(units, unit -> unit.devices).values().forEach(MixTruth::doubt);
  }

  /** Sights that say the very same of somebody; whoever is but a name is never the same. */
  private static Map<String, Unit> alike(List<MixSight> sights) {
    Map<String, Unit> alike = new LinkedHashMap<>();
    for (MixSight sight : sights) {
      String key =
          sight.tells()
              ? sight.saying()
              : sight.devices().isEmpty() ? "name " + alike.size() : "device " + sight.devices();
      alike.computeIfAbsent(key, is -> new Unit()).take(sight);
    }
    return alike;
  }

  private static Map<String, List<Unit>> holders(
      List<Unit> units, Function<Unit, ? extends Collection<String>> of) {
    Map<String, List<Unit>> holders = new LinkedHashMap<>();
    for (Unit unit : units) {
      of.apply(unit).forEach(v -> holders.computeIfAbsent(v, is -> new ArrayList<>()).add(unit));
    }
    return holders;
  }

  private static List<Unit> joined(
      List<Unit> units,
      Function<Unit, ? extends Collection<String>> by,
      BiPredicate<Unit, Unit> may) {
    Forest forest = new Forest(units);
    for (List<Unit> some : holders(units, by).values()) {
      if (everyTwo(some, may)) {
        some.forEach(unit -> forest.join(some.get(0), unit));
      }
    }
    return forest.whole();
  }

  /** Joins by whatever nobody contests, unless a chain of such joins contradicts itself. */
  private static List<Unit> joinedByWhatIsShared(List<Unit> units) {
    Forest forest = new Forest(units);
    for (List<Unit> some : holders(units, u -> u.shared).values()) {
      if (everyTwo(some, Unit::agrees)) {
        some.forEach(u -> forest.join(some.get(0), u));
      }
    }
    List<Unit> next = new ArrayList<>();
    for (List<Unit> tree : forest.trees()) {
      if (everyTwo(tree, Unit::agrees)) {
        next.add(Forest.one(tree));
      } else {
        next.addAll(tree);
      }
    }
    return next;
  }

  private static boolean everyTwo(List<Unit> some, BiPredicate<Unit, Unit> is) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!is.test(some.get(i), some.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static void doubt(List<Unit> some) {
    for (Unit one : some) {
      for (Unit other : some) {
        if (one != other && !one.contradicts(other)) {
          one.perhaps.add(other);
        }
      }
    }
  }

  /** The figure of all sights that are so. */
  Figure figure(Predicate<MixSight> scope) {
    long low = 0;
    long high = 0;
    Set<Integer> meant = new HashSet<>();
    Set<Unit> seen = new HashSet<>();
    List<Unit> different = new ArrayList<>();
    for (Unit first : units) {
      List<Unit> inside = new ArrayList<>();
      for (Unit unit : reachable(first, seen)) {
        List<MixSight> sights = unit.sights.stream().filter(scope).toList();
        if (!sights.isEmpty()) {
          inside.add(unit);
          sights.forEach(s -> meant.add(s.person()));
        }
      }
      List<Unit> apart = surelyDifferent(inside);
      different.addAll(apart);
      high += inside.size();
      low += apart.size();
    }
    return new Figure(
        differentByNumberOrName(different), high > 0 ? Math.max(low, 1) : 0, high, meant.size());
  }

  private static long differentByNumberOrName(List<Unit> units) {
    List<Unit> numbered = units.stream().filter(u -> !u.numbers.isEmpty()).toList();
    Set<String> taken = new HashSet<>();
    numbered.forEach(unit -> taken.addAll(unit.names));
    long others =
        units.stream()
            .filter(u -> u.numbers.isEmpty() && !u.names.isEmpty())
            .filter(u -> u.names.stream().noneMatch(taken::contains))
            .filter(u -> taken.addAll(u.names))
            .count();
    return numbered.size() + others;
  }

  /** How many persons are in both of two parts; settled where both together are. */
  Figure inBoth(Predicate<MixSight> one, Predicate<MixSight> other) {
    Figure either = figure(one.or(other));
    Figure first = figure(one);
    Figure second = figure(other);
    long meant = first.meant + second.meant - either.meant;
    boolean settled = either.joinsSettled() && first.joinsSettled() && second.joinsSettled();
    long both = first.low + second.low - either.low;
    return settled ? new Figure(0, both, both, meant) : new Figure(0, 0, first.high, meant);
  }

  private static List<Unit> surelyDifferent(List<Unit> inside) {
    List<Unit> different = new ArrayList<>();
    for (Unit unit : inside) {
      if (unit.tells() && different.stream().allMatch(unit::contradicts)) {
        different.add(unit);
      }
    }
    return different;
  }

  private static List<Unit> reachable(Unit first, Set<Unit> seen) {
    List<Unit> reached = new ArrayList<>();
    Deque<Unit> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      Unit unit = next.pop();
      if (seen.add(unit)) {
        reached.add(unit);
        next.addAll(unit.perhaps);
      }
    }
    return reached;
  }

  private static final class Forest {
    private final Map<Unit, Unit> parents = new HashMap<>();
    private final List<Unit> units;

    private Forest(List<Unit> units) {
      this.units = units;
      units.forEach(unit -> parents.put(unit, unit));
    }

    private Unit root(Unit unit) {
      Unit parent = parents.getOrDefault(unit, unit);
      return parent == unit ? unit : root(parent);
    }

    private void join(Unit one, Unit other) {
      parents.put(root(other), root(one));
    }

    private Collection<List<Unit>> trees() {
      return units.stream().collect(groupingBy(this::root, LinkedHashMap::new, toList())).values();
    }

    private List<Unit> whole() {
      return trees().stream().map(Forest::one).toList();
    }

    private static Unit one(List<Unit> tree) {
      Unit whole = tree.get(0);
      tree.subList(1, tree.size()).forEach(whole::take);
      return whole;
    }
  }
}
