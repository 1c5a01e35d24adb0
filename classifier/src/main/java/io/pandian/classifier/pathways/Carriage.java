package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.Customers;
import io.pandian.classifier.pathways.facts.Doubt;
import io.pandian.classifier.pathways.facts.Introduced;
import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Threshold;
import io.pandian.config.taxonomy.DataItem;
import io.pandian.config.taxonomy.SensitivityStandard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose personal information an activity carries, and when. What no world changes is found out once
 * for each activity.
 */
final class Carriage {
  private final Case given;
  private final Map<Activity, Boolean> nothingPersonal = new IdentityHashMap<>();
  private final Map<Activity, List<Bilingual>> unread = new IdentityHashMap<>();
  private final Map<Activity, Optional<Inquiry>> perhapsSensitive = new IdentityHashMap<>();
  private final Map<List<String>, Persons> unions = new HashMap<>();
  private @Nullable List<Long> steps;

  Carriage(Case given) {
    this.given = given;
  }

  /** The persons; none where every data item is known not to be personal; empty if not counted. */
  Optional<Persons> persons(Activity activity) {
    return activity.persons().isEmpty() && nothingPersonal(activity)
        ? Optional.of(Persons.NONE)
        : activity.persons();
  }

  /** The persons in any of some activities, by the activities' ids. */
  Persons union(List<String> activities) {
    return unions.computeIfAbsent(activities, ids -> given.facts().unions().over(Set.copyOf(ids)));
  }

  private boolean nothingPersonal(Activity activity) {
    return nothingPersonal.computeIfAbsent(activity, this::onlyOthers);
  }

  private boolean onlyOthers(Activity activity) {
    List<Optional<DataItem>> items =
        activity.dataItems().stream().map(given.taxonomy()::find).toList();
    return !items.isEmpty()
        && items.stream().allMatch(item -> item.isPresent() && !item.get().personal());
  }

  /** What was not read and may hold persons, or was sent after persons were counted. */
  List<Bilingual> unread(Activity activity) {
    return unread.computeIfAbsent(activity, this::notRead);
  }

  private List<Bilingual> notRead(Activity activity) {
    if (nothingPersonal(activity)) {
      return List.of();
    }
    List<Bilingual> parts = new ArrayList<>(activity.unread());
    if (activity.persons().isPresent()) {
      given
          .facts()
          .staleSince()
          .map(
              day ->
                  Bilingual.of(
                      "活动 " + activity.id() + " 自 " + day + " 扫描以后提供的",
                      "what " + activity.id() + " has provided since the scan of " + day))
          .ifPresent(parts::add);
    }
    return parts;
  }

  /**
   * Why persons that are not counted as sensitive may be: fields in doubt, or facts that contradict
   * the count.
   */
  Optional<Inquiry> perhapsSensitive(Activity activity) {
    return perhapsSensitive.computeIfAbsent(activity, this::whySensitive);
  }

  private Optional<Inquiry> whySensitive(Activity activity) {
    long union = activity.persons().map(Persons::union).orElse(0L);
    long upperSensitive = activity.persons().map(Persons::upperSensitive).orElse(0L);
    if (union == 0 || upperSensitive >= union) {
      return Optional.empty();
    }
    List<Bilingual> doubts =
        activity.doubts().stream()
            .filter(Doubt::sensitive)
            .map(Doubt::field)
            .sorted(Comparator.comparing(Bilingual::zh))
            .toList();
    if (!doubts.isEmpty()) {
      return Optional.of(
          given.inquiry("fields-in-doubt").with("fields", Bilingual.joined(doubts, "、", ", ")));
    }
    List<String> children = children(activity);
    if (!children.isEmpty()) {
      return Optional.of(
          given.inquiry("children-not-sensitive").with("names", String.join("、", children)));
    }
    List<Bilingual> sensitive =
        activity.dataItems().stream()
            .flatMap(item -> given.taxonomy().meant(item).stream())
            .filter(item -> item.personal() && item.sensitive(SensitivityStandard.GBT_45574_2025))
            .map(DataItem::title)
            .distinct()
            .sorted(Comparator.comparing(Bilingual::zh))
            .toList();
    return upperSensitive > 0 || sensitive.isEmpty()
        ? Optional.empty()
        : Optional.of(
            given
                .inquiry("sensitive-items-without-persons")
                .with("items", Bilingual.joined(sensitive, "、", ", ")));
  }

  /** What names persons under fourteen: whose the data is, and the scenario where nobody says. */
  private List<String> children(Activity activity) {
    Stream<String> scenario =
        activity.subjects().isEmpty() ? Stream.of(activity.scenario()) : Stream.of();
    return Stream.of(activity.subjects().stream(), activity.dataItems().stream(), scenario)
        .flatMap(words -> words)
        .filter(given.rulebooks().children()::namedIn)
        .distinct()
        .sorted()
        .toList();
  }

  /** How many of the activity's persons are sensitive beyond those counted so, in this world. */
  long sensitiveInDoubt(Activity activity, World world) {
    return perhapsSensitive(activity)
        .filter(asked -> world.answer(given.unknown(asked, activity)) == 0)
        .flatMap(asked -> activity.persons())
        .map(Persons::upper)
        .orElse(0L);
  }

  boolean personal(Activity activity, World world) {
    return persons(activity)
        .map(persons -> persons.upper() > 0 || !unread(activity).isEmpty())
        .orElseGet(() -> uncounted(activity, world) > 0);
  }

  /**
   * Whether anybody's sensitive items are carried, or perhaps are: of a device, of nobody known.
   */
  boolean sensitive(Activity activity, World world) {
    if (persons(activity).isEmpty()) {
      Inquiry asked = given.inquiry("sensitive-uncounted");
      return world.answer(given.unknown(asked, activity)) == 1;
    }
    return activity.persons().isPresent()
        && (union(List.of(activity.id())).upperSensitive() > 0
            || sensitiveInDoubt(activity, world) > 0);
  }

  /**
   * The persons whose data may be important: the activity's own, as many as there may be; where
   * something was not read, as many as one likes.
   */
  Measures most(Activity activity, World world) {
    Optional<Persons> persons = persons(activity);
    long uncounted = persons.isEmpty() ? uncounted(activity, world) : 0;
    Persons counted = persons.orElse(Persons.exactly(uncounted, uncounted, uncounted));
    boolean unbounded = !unread(activity).isEmpty();
    long all = unbounded ? Long.MAX_VALUE : counted.upper();
    long sensitive =
        unbounded ? all : Math.max(counted.upperSensitive(), sensitiveInDoubt(activity, world));
    long nonSensitive = unbounded ? all : counted.upperNonSensitive();
    return new Measures(
        nonSensitive,
        sensitive,
        all,
        activity.introduced().orElse(new Introduced(nonSensitive, sensitive)),
        customers(activity, all, world));
  }

  /**
   * The customers there may be; where nobody declared or measured them, as many as persons. That
   * fewer were declared than a scan found is asked, and how many are in what a scan of a former
   * version did not count.
   */
  private long customers(Activity activity, long persons, World world) {
    Customers customers = activity.customers();
    if (customers.contradictory()) {
      Inquiry asked =
          given
              .inquiry("customers-contradict")
              .with("declared", Digits.grouped(customers.declared().orElse(0)))
              .with("measured", Digits.grouped(customers.measured().orElse(0)));
      if (world.answer(given.unknown(asked, activity)) == 0) {
        return customers.measured().orElse(0);
      }
    }
    if (customers.declared().isEmpty() && customers.uncounted()) {
      Inquiry asked = given.inquiry("customers-uncounted");
      if (world.answer(given.unknown(asked, activity)) == 0) {
        return Long.MAX_VALUE;
      }
    }
    return customers.declared().orElse(Math.max(persons, customers.measured().orElse(0)));
  }

  /** How many persons an activity that nobody counted has in this world. */
  long uncounted(Activity activity, World world) {
    List<Long> steps = steps();
    Inquiry stepped = withSteps(given.inquiry("persons-uncounted"), steps);
    return steps.get(world.answer(given.unknown(stepped, activity)));
  }

  /** How many persons many activities have together that nobody counted. */
  long uncountedTogether(int activities, String names, Counter counter, World world) {
    List<Long> steps = steps();
    Inquiry asked =
        given
            .inquiry("persons-uncounted-together")
            .with("scope", counter.title())
            .with("activities", Digits.grouped(activities))
            .with("names", names);
    Inquiry stepped = withSteps(asked, steps);
    return steps.get(world.answer(new World.Unknown(asked.id() + "@" + counter.key(), stepped)));
  }

  /** A question about a number, with a choice for each step and one for nobody. */
  private static Inquiry withSteps(Inquiry asked, List<Long> steps) {
    return asked.withChoices(
        steps.stream()
            .map(
                step ->
                    step == 0
                        ? asked.choices().get(1)
                        : asked.with("count", Digits.grouped(step)).choices().get(0))
            .toList());
  }

  /** The counts at which some rule changes, largest first, and none at all. */
  private List<Long> steps() {
    if (steps == null) {
      steps = reachedSteps();
    }
    return steps;
  }

  private List<Long> reachedSteps() {
    Stream<Long> reached =
        Stream.of(given.rules().national(), given.ofOwnZone())
            .flatMap(rules -> rules.of(Rule.Pathway.class).stream())
            .flatMap(item -> item.rule().when().thresholds())
            .filter(threshold -> threshold.counts() != Threshold.Counts.SENSITIVE)
            .flatMap(threshold -> threshold.firstReaching(given.day()).stream().boxed());
    return Stream.concat(reached, Stream.of(1L, 0L))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /**
   * Whether the activity's persons count in the year they are cumulated for: that of judgement, or
   * a later one that a plan lies in.
   */
  boolean counted(Activity activity, World world) {
    Period period = new Period(given.facts().asOf(), activity);
    if (period.past()) {
      world.note(
          () ->
              Bilingual.of(
                  "活动 " + activity.id() + " 的统计期在当年之内",
                  "the period of " + activity.id() + " lies in the year of judgement"),
          false,
          () -> Provenance.activity(activity, "period"));
      return false;
    }
    if (period.plan()) {
      world.note(
          () ->
              Bilingual.of(
                  "活动 " + activity.id() + " 自 " + period.from() + " 起，属于计划，全部计入所在年度",
                  activity.id()
                      + " begins on "
                      + period.from()
                      + ": it is a plan and counts in full for the year it lies in"),
          true,
          () -> Provenance.activity(activity, "period"));
    }
    return !period.straddles()
        || world.answer(given.unknown("period-straddles-year", activity)) == 0;
  }
}
