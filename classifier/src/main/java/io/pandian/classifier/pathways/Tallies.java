package io.pandian.classifier.pathways;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Cumulates persons over all the activities of a counter, each person once. Where it is open
 * whether an activity counts, or how, the fewest and the most are compared first: only if they lead
 * to different rules is the world asked.
 */
final class Tallies {
  private final Situation situation;
  private final Placements placements;

  Tallies(Situation situation) {
    this.situation = situation;
    this.placements = situation.placements();
  }

  /**
   * The tally for an activity.
   *
   * @param outcome what the rules make of the numbers
   */
  Tally of(Activity own, Counter counter, Function<Measures, ?> outcome, World world) {
    Group sure = placements.members(counter);
    List<Activity> open = new ArrayList<>();
    for (Activity activity : placements.open()) {
      if (activity.id().equals(own.id())) {
        sure = sure.plus(List.of(activity));
        continue;
      }
      Set<String> possible = placements.possible(activity, world);
      if (!possible.contains(counter.key())) {
        continue;
      }
      if (possible.size() == 1) {
        sure = sure.plus(List.of(activity));
      } else {
        open.add(activity);
      }
    }
    return new Counting(counter, outcome, world, sure, open).settle();
  }

  /** One settling of a count: takes activities and readings in until nothing open matters. */
  private final class Counting {
    private final Counter counter;
    private final Function<Measures, ?> outcome;
    private final World world;
    private final Group members;
    private Group sure;
    private final List<Activity> open;
    private final Set<Reading> low = EnumSet.noneOf(Reading.class);
    private final Set<Reading> undecided = EnumSet.allOf(Reading.class);
    private long assumed;

    Counting(
        Counter counter,
        Function<Measures, ?> outcome,
        World world,
        Group sure,
        List<Activity> open) {
      this.counter = counter;
      this.outcome = outcome;
      this.world = world;
      this.members = sure;
      this.sure = sure;
      this.open = open;
    }

    Tally settle() {
      assumeUncounted();
      while (!sameOutcome(fewest(), most())) {
        if (!askActivity(open) && !askReading()) {
          break;
        }
      }
      boolean asItStands = sure == members && open.isEmpty() && low.isEmpty() && assumed == 0;
      return asItStands
          ? members.tally(counter)
          : new Tally(situation, counter, all().persons(), most());
    }

    private boolean sameOutcome(Measures fewest, Measures most) {
      return fewest.equals(most) || outcome.apply(fewest).equals(outcome.apply(most));
    }

    /** Persons nobody counted have no bounds: whether they belong here, and how many, is asked. */
    private void assumeUncounted() {
      for (Activity activity : new Group(situation, open).uncounted()) {
        askActivity(List.of(activity));
      }
      for (Activity activity : sure.uncounted()) {
        assumed += new Carriage(situation).uncounted(activity, world);
      }
    }

    private boolean askActivity(Collection<Activity> candidates) {
      Optional<Activity> next = candidates.stream().findFirst();
      next.ifPresent(
          activity -> {
            open.remove(activity);
            if (placements.of(activity, world).key().equals(counter.key())) {
              sure = sure.plus(List.of(activity));
            }
          });
      return next.isPresent();
    }

    private boolean askReading() {
      Persons persons = sure.persons();
      Optional<Reading> next =
          undecided.stream().filter(reading -> reading.matters(persons)).findFirst();
      next.ifPresent(
          reading -> {
            undecided.remove(reading);
            var inquiry = reading.inquiry(situation, counter.title(), persons);
            var unknown = new World.Unknown(inquiry.id() + "@" + counter.key(), inquiry);
            if (world.answer(unknown) == 1) {
              low.add(reading);
            }
          });
      return next.isPresent();
    }

    private Measures fewest() {
      Set<Reading> lowest = EnumSet.copyOf(undecided);
      lowest.addAll(low);
      return measures(sure, lowest);
    }

    private Measures most() {
      return measures(all(), low);
    }

    private Group all() {
      return sure.plus(open);
    }

    private Measures measures(Group group, Set<Reading> lowReadings) {
      return Reading.measures(group.persons(), lowReadings).plus(assumed);
    }
  }
}
