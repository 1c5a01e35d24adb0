package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cumulates persons over all the activities of a counter, each person once. Where it is open
 * whether an activity counts, or how, the fewest and the most are compared first: only if they lead
 * to different rules is the world asked.
 */
final class Tallies {
  /** Of more activities than these one question is asked for all: nobody answers one for each. */
  private static final int ASKED_APART = 5;

  /** The answer that takes a count at its fewest. */
  private static final int FEWEST = -1;

  private final Case given;
  private final Carriage carriage;
  private final Placements placements;
  private final Groups groups;

  Tallies(Case given, Carriage carriage, Placements placements, Groups groups) {
    this.given = given;
    this.carriage = carriage;
    this.placements = placements;
    this.groups = groups;
  }

  /**
   * The tally for an activity.
   *
   * @param outcome what the rules make of the numbers
   */
  Tally of(Activity own, Counter counter, Function<Measures, ?> outcome, World world) {
    return new Counting(own, counter, outcome, world, groups.company(own, counter, world)).settle();
  }

  /** One settling of a count: takes activities and readings in until nothing open matters. */
  private final class Counting {
    private final Activity own;
    private final Counter counter;
    private final Function<Measures, ?> outcome;
    private final World world;
    private final Group members;
    private Group sure;
    private Group all;
    private List<Activity> open;
    private final Set<Reading> low = EnumSet.noneOf(Reading.class);
    private final Set<Reading> undecided = EnumSet.allOf(Reading.class);
    private long assumed;
    private long unread;
    private long sensitiveInDoubt;
    private final List<Threshold> staysBelow = new ArrayList<>();

    Counting(
        Activity own,
        Counter counter,
        Function<Measures, ?> outcome,
        World world,
        Spread.Company company) {
      this.own = own;
      this.counter = counter;
      this.outcome = outcome;
      this.world = world;
      this.members = company.sure();
      this.sure = company.sure();
      this.all = company.all();
      this.open = new ArrayList<>(company.open());
    }

    Tally settle() {
      askTogether();
      assumeUncounted();
      assumeUnread();
      assumeSensitive();
      while (!sameOutcome(fewest(), most())) {
        if (!askActivity(open) && !askReading()) {
          break;
        }
      }
      return asItStands()
          ? members.tally(counter)
          : new Tally(given, counter, all.persons(), most());
    }

    private boolean asItStands() {
      boolean everybodyCounted = assumed == 0 && unread == 0 && sensitiveInDoubt == 0;
      boolean mostOfThem = low.isEmpty() && staysBelow.isEmpty();
      return sure == members && open.isEmpty() && mostOfThem && everybodyCounted;
    }

    private boolean sameOutcome(Measures fewest, Measures most) {
      return fewest.equals(most) || outcome.apply(fewest).equals(outcome.apply(most));
    }

    /**
     * Where it is open of many activities whether they belong here, they do so all, or not one, or
     * as many as stay below a threshold.
     */
    private void askTogether() {
      if (open.size() <= ASKED_APART || plain() && sameOutcome(fewest(), most())) {
        return;
      }
      Inquiry asked =
          given
              .inquiry("activities-together")
              .with("scope", counter.title())
              .with("count", Digits.grouped(open.size()))
              .with("names", named(open));
      int answer = answerBetween(asked);
      if (answer == FEWEST) {
        all = sure;
      } else {
        sure = all;
      }
      open = List.of();
    }

    /** Whether the activities differ in nothing but where they belong. */
    private boolean plain() {
      return all.uncounted().isEmpty()
          && all.unread().isEmpty()
          && all.perhapsSensitive().isEmpty();
    }

    private String named(List<Activity> activities) {
      return activities.stream()
          .filter(each -> each != own)
          .limit(ASKED_APART)
          .map(Activity::id)
          .collect(Collectors.joining("、"));
    }

    /** Persons nobody counted have no bounds: whether they belong here, and how many, is asked. */
    private void assumeUncounted() {
      for (Activity activity : groups.together(open).uncounted()) {
        askActivity(List.of(activity));
      }
      List<Activity> uncounted = sure.uncounted();
      if (uncounted.size() > ASKED_APART) {
        assumed += carriage.uncountedTogether(uncounted.size(), named(uncounted), counter, world);
        return;
      }
      for (Activity activity : uncounted) {
        assumed += carriage.uncounted(activity, world);
      }
    }

    /** How many more are in what was not read, nobody knows: it is asked where it matters. */
    private void assumeUnread() {
      for (Activity activity : List.copyOf(open)) {
        if (!carriage.unread(activity).isEmpty()) {
          askActivity(List.of(activity));
        }
      }
      List<Bilingual> names = sure.unread();
      List<Long> steps = names.isEmpty() ? List.of() : stepsThatMatter();
      if (!steps.isEmpty()) {
        Inquiry asked =
            given
                .inquiry("persons-unread")
                .with("scope", counter.title())
                .with("names", Bilingual.joined(names, "；", "; "))
                .with("known", Digits.grouped(sure.persons().union()));
        List<Bilingual> choices = new ArrayList<>();
        steps.forEach(step -> choices.add(reaching(asked, step)));
        choices.add(asked.choices().get(1));
        int answer = world.answer(unknown(asked.withChoices(choices)));
        unread = answer < steps.size() ? steps.get(answer) : 0;
      }
    }

    /**
     * Persons not counted as sensitive may be: because of fields in doubt, or of facts that
     * contradict the count. They are added up: whether the same are in two activities, nobody
     * knows.
     */
    private void assumeSensitive() {
      for (Activity activity : groups.together(open).perhapsSensitive()) {
        askActivity(List.of(activity));
      }
      List<Activity> doubtful = sure.perhapsSensitive();
      if (doubtful.size() > ASKED_APART) {
        sensitiveInDoubt += sensitiveTogether(doubtful);
        return;
      }
      for (Activity activity : doubtful) {
        sensitiveInDoubt += carriage.sensitiveInDoubt(activity, world);
      }
    }

    /** The same for many activities: nobody answers a question for each of them. */
    private long sensitiveTogether(List<Activity> doubtful) {
      Inquiry asked =
          given
              .inquiry("sensitive-in-doubt-together")
              .with("scope", counter.title())
              .with("count", Digits.grouped(doubtful.size()))
              .with("names", named(doubtful));
      return world.answer(unknown(asked)) == 0
          ? doubtful.stream()
              .flatMap(each -> each.persons().stream())
              .mapToLong(Persons::upper)
              .sum()
          : 0;
    }

    private Bilingual reaching(Inquiry asked, long step) {
      return asked.with("count", Digits.grouped(step)).choices().get(0);
    }

    /** The counts at which the rules come to something else than without what was not read. */
    private List<Long> stepsThatMatter() {
      List<Long> steps = new ArrayList<>();
      Object without = outcome.apply(fewest());
      Object above = without;
      for (long step : steps(counter)) {
        Object here = outcome.apply(most().atLeast(step));
        if (!here.equals(above) && !here.equals(without)) {
          steps.add(step);
          above = here;
        }
      }
      return steps;
    }

    private List<Long> steps(Counter counter) {
      return counter
          .thresholds()
          .filter(threshold -> threshold.counts() != Threshold.Counts.SENSITIVE)
          .flatMap(threshold -> threshold.firstReaching(given.day()).stream().boxed())
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }

    private World.Unknown unknown(Inquiry inquiry) {
      return new World.Unknown(inquiry.id() + "@" + counter.key(), inquiry);
    }

    private boolean askActivity(Collection<Activity> candidates) {
      Optional<Activity> next = candidates.stream().findFirst();
      next.ifPresent(
          activity -> {
            open.remove(activity);
            if (placements.of(activity, world).key().equals(counter.key())) {
              sure = sure.plus(List.of(activity));
            } else {
              all = sure.plus(open);
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
            Inquiry asked =
                reading.about(given.inquiry(reading.question()), counter.title(), persons);
            if (reading == Reading.BOUNDS) {
              askBounds(asked);
            } else if (world.answer(unknown(asked)) == 1) {
              low.add(reading);
            }
            undecided.remove(reading);
          });
      return next.isPresent();
    }

    private void askBounds(Inquiry asked) {
      if (answerBetween(asked) == FEWEST) {
        low.add(Reading.BOUNDS);
      }
    }

    /**
     * Asks which it is: the most, what stays below a threshold, the fewest. Of what stays below, it
     * is remembered.
     *
     * @return {@link #FEWEST}, or another number
     */
    private int answerBetween(Inquiry asked) {
      List<List<Threshold>> between =
          new OpenBounds(counter, given.day(), fewest(), most()).between(outcome);
      List<Bilingual> choices = new ArrayList<>(asked.choices());
      for (List<Threshold> limits : between) {
        Bilingual limit = OpenBounds.text(limits, given.day());
        choices.add(choices.size() - 1, asked.with("limits", limit).choices().get(1));
      }
      choices.remove(1);
      int answer = world.answer(unknown(asked.withChoices(choices)));
      if (answer == choices.size() - 1) {
        return FEWEST;
      }
      if (answer > 0) {
        staysBelow.addAll(between.get(answer - 1));
      }
      return answer;
    }

    private Measures fewest() {
      Set<Reading> lowest = EnumSet.copyOf(undecided);
      lowest.addAll(low);
      return measures(sure, lowest);
    }

    private Measures most() {
      return measures(all, low);
    }

    private Measures measures(Group group, Set<Reading> lowReadings) {
      Measures measures =
          Reading.measures(group.persons(), lowReadings)
              .plus(assumed)
              .atLeast(unread)
              .sensitiveAtLeast(Math.min(sensitiveInDoubt, group.persons().upper()));
      return OpenBounds.below(measures, staysBelow, given.day());
    }
  }
}
