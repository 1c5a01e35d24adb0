package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Consequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Activities that are counted together, and their persons, each once, united when first asked. A
 * group that grows is another one, which looks at the activities that were added and takes the rest
 * from the group it grew from.
 */
final class Group {
  private final Case given;
  private final Carriage carriage;
  private final @Nullable Group smaller;
  private final List<Activity> added;
  private @Nullable List<Activity> activities;
  private @Nullable Set<Activity> among;
  private @Nullable Persons persons;
  private @Nullable Cumulation cumulation;
  private @Nullable Activity weightiest;
  private @Nullable List<Activity> uncounted;
  private @Nullable List<Activity> perhapsSensitive;
  private @Nullable List<Bilingual> unread;
  private final Map<Group, Group> joined = new IdentityHashMap<>();
  private final Map<Counter, Optional<Consequence>> outcomes = new IdentityHashMap<>();

  Group(Case given, Carriage carriage, List<Activity> activities) {
    this(given, carriage, null, activities);
  }

  private Group(Case given, Carriage carriage, @Nullable Group smaller, List<Activity> added) {
    this.given = given;
    this.carriage = carriage;
    this.smaller = smaller;
    this.added = added;
  }

  Group plus(Collection<Activity> others) {
    return others.isEmpty() ? this : new Group(given, carriage, this, List.copyOf(others));
  }

  boolean has(Activity one) {
    if (added.size() == 1 ? added.get(0) == one : among().contains(one)) {
      return true;
    }
    return smaller != null && smaller.has(one);
  }

  private Set<Activity> among() {
    if (among == null) {
      among = Collections.newSetFromMap(new IdentityHashMap<>());
      among.addAll(added);
    }
    return among;
  }

  /** Its activities that another group has not. */
  List<Activity> beyond(Group other) {
    return other == this
        ? List.of()
        : activities().stream().filter(each -> !other.has(each)).toList();
  }

  /** Without an activity; itself if it has it not. */
  Group without(Activity one) {
    return has(one)
        ? new Group(given, carriage, activities().stream().filter(each -> each != one).toList())
        : this;
  }

  /** With another group that has none of its activities; made once for each other group. */
  Group with(Group other) {
    Group known = joined.get(other);
    if (known == null) {
      known = plus(other.activities());
      joined.put(other, known);
    }
    return known;
  }

  /**
   * What a counter's rules make of the persons. It is the same for every activity that asks, and
   * worked out once where no unknown has been met.
   */
  Optional<Consequence> outcome(Counter counter, World world) {
    Optional<Consequence> known = outcomes.get(counter);
    if (known != null) {
      return known;
    }
    ActivitySubject subject =
        new ActivitySubject(given, carriage, weightiest(), world, false, Measures.NONE);
    PathwayRules rules = new PathwayRules(subject, counter.rules());
    Measures measures = CountReading.measures(persons(), Set.of());
    Optional<Consequence> outcome = world.aside(() -> rules.strictest(measures));
    if (world.path().isEmpty()) {
      outcomes.put(counter, outcome);
    }
    return outcome;
  }

  /**
   * The activity whose cargo binds the group to most rules: one that carries sensitive information,
   * one that carries personal information at all, one whose persons nobody counted; the first by
   * its id of several, whatever their order.
   */
  private Activity weightiest() {
    if (weightiest == null) {
      List<Activity> candidates = new ArrayList<>(added);
      if (smaller != null && !smaller.isEmpty()) {
        candidates.add(smaller.weightiest());
      }
      weightiest =
          Collections.max(
              candidates,
              Comparator.<Activity>comparingInt(each -> weight(carriage.persons(each)))
                  .thenComparing(Activity::id, Comparator.reverseOrder()));
    }
    return weightiest;
  }

  private static int weight(Optional<Persons> persons) {
    if (persons.isEmpty()) {
      return 1;
    }
    return persons.get().upperSensitive() > 0 ? 3 : persons.get().upper() > 0 ? 2 : 0;
  }

  private boolean isEmpty() {
    return added.isEmpty() && (smaller == null || smaller.isEmpty());
  }

  List<Activity> activities() {
    if (smaller == null) {
      return added;
    }
    if (activities == null) {
      activities = joined(smaller.activities(), added);
    }
    return activities;
  }

  /** The persons as a counter's, every reading taken high. */
  Cumulation cumulation(Counter counter) {
    if (cumulation == null || cumulation.counter() != counter) {
      cumulation =
          new Cumulation(given, counter, persons(), CountReading.measures(persons(), Set.of()));
    }
    return cumulation;
  }

  /** The activities whose persons nobody counted. */
  List<Activity> uncounted() {
    if (uncounted == null) {
      uncounted =
          joined(
              smaller == null ? List.of() : smaller.uncounted(),
              added.stream().filter(each -> carriage.persons(each).isEmpty()).toList());
    }
    return uncounted;
  }

  /** The activities with persons that may be sensitive though they are not counted so. */
  List<Activity> perhapsSensitive() {
    if (perhapsSensitive == null) {
      perhapsSensitive =
          joined(
              smaller == null ? List.of() : smaller.perhapsSensitive(),
              added.stream().filter(each -> carriage.perhapsSensitive(each).isPresent()).toList());
    }
    return perhapsSensitive;
  }

  /** What the activities carry that was not read and may hold persons, each once. */
  List<Bilingual> unread() {
    if (unread == null) {
      List<Bilingual> more =
          added.stream().flatMap(each -> carriage.unread(each).stream()).toList();
      List<Bilingual> before = smaller == null ? List.of() : smaller.unread();
      unread = more.isEmpty() ? before : joined(before, more).stream().distinct().toList();
    }
    return unread;
  }

  /** Two lists behind each other; the first itself where nothing is added. */
  private static <T> List<T> joined(List<T> first, List<T> second) {
    if (second.isEmpty() || first.isEmpty()) {
      return second.isEmpty() ? first : second;
    }
    List<T> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return Collections.unmodifiableList(all);
  }

  /** The persons in any of the activities, without those nobody counted. */
  Persons persons() {
    if (persons == null) {
      List<String> counted = new ArrayList<>();
      for (Activity activity : activities()) {
        if (activity.persons().isPresent() && activity.persons().get().upper() > 0) {
          counted.add(activity.id());
        }
      }
      persons = counted.isEmpty() ? Persons.NONE : carriage.union(counted);
    }
    return persons;
  }
}
