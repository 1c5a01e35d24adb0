package io.pandian.classifier.pathways;

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

/** Activities that are counted together, and their persons, each once, united when first asked. */
final class Group {
  private final Situation situation;
  private final List<Activity> activities;
  private @Nullable Persons persons;
  private @Nullable Tally tally;
  private @Nullable Activity weightiest;
  private @Nullable List<Activity> uncounted;
  private @Nullable List<Activity> perhapsSensitive;
  private @Nullable List<Bilingual> unread;
  private final Map<Group, Group> joined = new IdentityHashMap<>();
  private final Map<Counter, Optional<Consequence>> outcomes = new IdentityHashMap<>();

  Group(Situation situation, List<Activity> activities) {
    this.situation = situation;
    this.activities = activities;
  }

  Group plus(Collection<Activity> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<Activity> all = new ArrayList<>(activities);
    all.addAll(others);
    return new Group(situation, all);
  }

  boolean has(Activity one) {
    return activities.stream().anyMatch(each -> each == one);
  }

  /** Its activities that another group has not, in a list that may be changed. */
  List<Activity> beyond(Group other) {
    if (other == this) {
      return new ArrayList<>();
    }
    Set<Activity> others = Collections.newSetFromMap(new IdentityHashMap<>());
    others.addAll(other.activities);
    List<Activity> beyond = new ArrayList<>(activities);
    beyond.removeIf(others::contains);
    return beyond;
  }

  /** Without an activity; itself if it has it not. */
  Group without(Activity one) {
    return has(one)
        ? new Group(situation, activities.stream().filter(each -> each != one).toList())
        : this;
  }

  /** With another group that has none of its activities; made once for each other group. */
  Group with(Group other) {
    Group known = joined.get(other);
    if (known == null) {
      known = plus(other.activities);
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
    Judgement judgement = new Judgement(situation, weightiest(), world);
    Measures measures = Reading.measures(persons(), Set.of());
    Optional<Consequence> outcome =
        world.aside(() -> judgement.new Rules(counter.rules(), false).strictest(measures));
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
      Carriage carriage = new Carriage(situation);
      weightiest =
          Collections.max(
              activities,
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

  List<Activity> activities() {
    return activities;
  }

  /** The persons as a counter's, every reading taken high. */
  Tally tally(Counter counter) {
    if (tally == null || tally.counter() != counter) {
      tally = new Tally(situation, counter, persons(), Reading.measures(persons(), Set.of()));
    }
    return tally;
  }

  /** The activities whose persons nobody counted. */
  List<Activity> uncounted() {
    if (uncounted == null) {
      Carriage carriage = new Carriage(situation);
      uncounted = activities.stream().filter(each -> carriage.persons(each).isEmpty()).toList();
    }
    return uncounted;
  }

  /** The activities with persons that may be sensitive though they are not counted so. */
  List<Activity> perhapsSensitive() {
    if (perhapsSensitive == null) {
      Carriage carriage = new Carriage(situation);
      perhapsSensitive =
          activities.stream().filter(each -> carriage.perhapsSensitive(each).isPresent()).toList();
    }
    return perhapsSensitive;
  }

  /** What the activities carry that was not read and may hold persons, each once. */
  List<Bilingual> unread() {
    if (unread == null) {
      Carriage carriage = new Carriage(situation);
      unread =
          activities.stream().flatMap(each -> carriage.unread(each).stream()).distinct().toList();
    }
    return unread;
  }

  /** The persons in any of the activities, without those nobody counted. */
  Persons persons() {
    if (persons == null) {
      List<String> counted = new ArrayList<>(activities.size());
      for (Activity activity : activities) {
        if (activity.persons().isPresent() && activity.persons().get().upper() > 0) {
          counted.add(activity.id());
        }
      }
      persons = counted.isEmpty() ? Persons.NONE : situation.union(counted);
    }
    return persons;
  }
}
