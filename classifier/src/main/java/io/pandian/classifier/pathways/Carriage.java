package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.DataItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose personal information an activity carries, and when. */
final class Carriage {
  private final Situation situation;

  Carriage(Situation situation) {
    this.situation = situation;
  }

  /** The persons; none where every data item is known not to be personal; empty if not counted. */
  Optional<Persons> persons(Activity activity) {
    return activity.persons().isEmpty() && nothingPersonal(activity)
        ? Optional.of(Persons.NONE)
        : activity.persons();
  }

  private boolean nothingPersonal(Activity activity) {
    List<Optional<DataItem>> items = activity.dataItems().stream().map(this::known).toList();
    return !items.isEmpty()
        && items.stream().allMatch(item -> item.isPresent() && !item.get().personal());
  }

  /** What was not read and may hold persons. */
  List<Bilingual> unread(Activity activity) {
    return nothingPersonal(activity) ? List.of() : activity.unread();
  }

  /** The taxonomy's item for a code or a Chinese name. */
  Optional<DataItem> known(String word) {
    return situation.taxonomy().item(word).or(() -> situation.taxonomy().named(word));
  }

  boolean personal(Activity activity, World world) {
    return persons(activity)
        .map(persons -> persons.upper() > 0 || !unread(activity).isEmpty())
        .orElseGet(() -> uncounted(activity, world) > 0);
  }

  /**
   * Whether anybody's sensitive items are carried, or perhaps are: of a device, of nobody known.
   */
  boolean sensitive(Activity activity) {
    return activity.persons().isPresent()
        && situation.union(List.of(activity.id())).upperSensitive() > 0;
  }

  /** How many persons an activity that nobody counted has in this world. */
  long uncounted(Activity activity, World world) {
    List<Long> steps = steps();
    Inquiry asked = situation.inquiry("persons-uncounted");
    Inquiry stepped =
        asked.withChoices(
            steps.stream()
                .map(
                    step ->
                        step == 0
                            ? asked.choices().get(1)
                            : asked.with("count", Digits.grouped(step)).choices().get(0))
                .toList());
    return steps.get(world.answer(situation.unknown(stepped, activity)));
  }

  /** The counts at which some rule changes, largest first, and none at all. */
  private List<Long> steps() {
    Stream<Long> reached =
        Stream.of(situation.national(), situation.ofOwnZone())
            .flatMap(rules -> rules.of(Rule.Pathway.class).stream())
            .flatMap(item -> item.rule().when().thresholds())
            .filter(threshold -> threshold.counts() != Threshold.Counts.SENSITIVE)
            .flatMap(threshold -> threshold.firstReaching(situation.day()).stream().boxed());
    return Stream.concat(reached, Stream.of(1L, 0L))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Whether the activity's persons were provided in the year of judgement. */
  boolean thisYear(Activity activity, World world) {
    LocalDate asOf = situation.facts().asOf();
    LocalDate first = asOf.withDayOfYear(1);
    LocalDate from = activity.from().orElse(first);
    LocalDate to = activity.to().orElse(asOf);
    if (to.isBefore(first) || from.isAfter(asOf)) {
      world.note(
          () ->
              Bilingual.of(
                  "活动 " + activity.id() + " 的统计期在当年之内",
                  "the period of " + activity.id() + " lies in the year of judgement"),
          false,
          () -> Provenance.activity(activity, "period"));
      return false;
    }
    return !from.isBefore(first)
        || world.answer(situation.unknown("period-straddles-year", activity)) == 0;
  }
}
