package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
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

/**
 * Cumulates persons over all the activities of a counter, each person once. Where it is open
 * whether an activity counts, or how, the fewest and the most are compared first: only if they lead
 * to different rules is the world asked.
 */
final class Cumulations {
  /** The answer that takes a count at its fewest. */
  private static final int FEWEST = -1;

  private final Case given;
  private final Carriage carriage;
  private final Placements placements;
  private final Groups groups;

  Cumulations(Case given, Carriage carriage, Placements placements, Groups groups) {
    this.given = given;
    this.carriage = carriage;
    this.placements = placements;
    this.groups = groups;
  }

  /**
   * Those counted with an activity.
   *
   * @param outcome what the rules make of the numbers
   */
  Cumulation of(Activity own, Counter counter, Function<Measures, ?> outcome, World world) {
    return new Counting(own, counter, outcome, world, groups.company(own, counter, world)).settle();
  }

  /** One settling of a count: takes activities and readings in until nothing open matters. */
  private final class Counting {
    private final Counter counter;
    private final Function<Measures, ?> outcome;
    private final World world;
    private final CountQuestions questions;
    private final Group members;
    private Group sure;
    private Group all;
    private List<Activity> open;
    private final Set<CountReading> low = EnumSet.noneOf(CountReading.class);
    private final Set<CountReading> undecided = EnumSet.allOf(CountReading.class);
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
      this.questions = new CountQuestions(given, own, counter, world);
      this.counter = counter;
      this.outcome = outcome;
      this.world = world;
      this.members = company.sure();
      this.sure = company.sure();
      this.all = company.all();
      this.open = new ArrayList<>(company.open());
    }

    Cumulation settle() {
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
          ? members.cumulation(counter)
          : new Cumulation(given, counter, all.persons(), most());
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
      if (open.size() <= CountQuestions.ASKED_APART || plain() && sameOutcome(fewest(), most())) {
        return;
      }
      if (answerBetween(questions.together(open)) == FEWEST) {
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

    /** Persons nobody counted have no bounds: whether they belong here, and how many, is asked. */
    private void assumeUncounted() {
      for (Activity activity : groups.together(open).uncounted()) {
        askActivity(List.of(activity));
      }
      List<Activity> uncounted = sure.uncounted();
      if (uncounted.size() > CountQuestions.ASKED_APART) {
        assumed +=
            carriage.uncountedTogether(
                uncounted.size(), questions.named(uncounted), counter, world);
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
        unread = questions.unread(names, sure.persons().union(), steps);
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
      if (doubtful.size() > CountQuestions.ASKED_APART) {
        sensitiveInDoubt += questions.sensitiveTogether(doubtful);
        return;
      }
      for (Activity activity : doubtful) {
        sensitiveInDoubt += carriage.sensitiveInDoubt(activity, world);
      }
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
      Optional<CountReading> next =
          undecided.stream().filter(reading -> reading.matters(persons)).findFirst();
      next.ifPresent(
          reading -> {
            Inquiry asked = questions.reading(reading, persons);
            if (reading == CountReading.BOUNDS) {
              askBounds(asked);
            } else if (questions.answer(asked) == 1) {
              low.add(reading);
            }
            undecided.remove(reading);
          });
      return next.isPresent();
    }

    private void askBounds(Inquiry asked) {
      if (answerBetween(asked) == FEWEST) {
        low.add(CountReading.BOUNDS);
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
      int answer = questions.answer(asked.withChoices(choices));
      if (answer == choices.size() - 1) {
        return FEWEST;
      }
      if (answer > 0) {
        staysBelow.addAll(between.get(answer - 1));
      }
      return answer;
    }

    private Measures fewest() {
      Set<CountReading> lowest = EnumSet.copyOf(undecided);
      lowest.addAll(low);
      return measures(sure, lowest);
    }

    private Measures most() {
      return measures(all, low);
    }

    private Measures measures(Group group, Set<CountReading> lowReadings) {
      Measures measures =
          CountReading.measures(group.persons(), lowReadings)
              .plus(assumed)
              .atLeast(unread)
              .sensitiveAtLeast(Math.min(sensitiveInDoubt, group.persons().upper()));
      return OpenBounds.below(measures, staysBelow, given.day());
    }
  }
}
