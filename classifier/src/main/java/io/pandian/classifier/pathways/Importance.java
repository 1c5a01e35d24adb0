package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.classifier.pathways.facts.ImportantData;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Condition;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.taxonomy.Indicator;
import io.pandian.config.taxonomy.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an activity carries important data. What only the reference rules point to need not be
 * declared while no authority has notified or published it; what a list names is published.
 */
final class Importance {
  private final Case given;
  private final Carriage carriage;
  private final FollowedLists following;

  Importance(Case given, Carriage carriage, FollowedLists following) {
    this.given = given;
    this.carriage = carriage;
    this.following = following;
  }

  /** The standings that make the activity one with important data; empty if none does. */
  List<ImportantData> of(Activity activity, World world) {
    List<ImportantData> important = new ArrayList<>();
    for (ImportantData data : activity.importantData()) {
      if (holds(activity, data, world)) {
        important.add(data);
      }
    }
    for (ImportantData data : pointedTo(activity)) {
      if (holds(activity, data, world)) {
        important.add(data);
      }
    }
    return important;
  }

  /**
   * The items that a special fact points to where the zone's list takes it in, unless the activity
   * already says which of them it is about.
   */
  private List<ImportantData> pointedTo(Activity activity) {
    List<ImportantData> pointed = new ArrayList<>();
    for (String special : activity.special()) {
      List<String> items =
          given.ofOwnZone().of(Rule.ImportantData.class).stream()
              .filter(item -> item.rule().special().filter(special::equals).isPresent())
              .map(Ruled::id)
              .toList();
      if (activity.importantData().stream().noneMatch(data -> items.contains(data.item()))) {
        items.forEach(
            id ->
                pointed.add(
                    new ImportantData(id, ImportantDataStanding.SUSPECTED, Optional.empty(), "")));
      }
    }
    return pointed;
  }

  private boolean holds(Activity activity, ImportantData data, World world) {
    Optional<RulebookItem> item = given.rulebooks().item(data.item());
    boolean held =
        switch (data.standing()) {
          case NOTIFIED, PUBLISHED -> true;
          case CONFIRMED -> confirmed(activity, data, item, world);
          case SUSPECTED ->
              listed(data, item)
                  && outside(activity, item, world) != Ternary.TRUE
                  && world.answer(asked("important-data", activity, data, item)) == 0;
          case EXCLUDED -> !excluded(activity, data, item, world);
        };
    note(activity, data, item, held, world);
    return held;
  }

  /** What a reviewer confirmed stands, though attributes may speak against it: that is asked. */
  private boolean confirmed(
      Activity activity, ImportantData data, Optional<RulebookItem> item, World world) {
    if (reference(data, item)) {
      return world.answer(given.unknown("important-data-notified", activity)) == 0;
    }
    return outside(activity, item, world) != Ternary.TRUE
        || world.answer(asked("confirmed-against-attributes", activity, data, item)) == 0;
  }

  /**
   * A reviewer excludes on a ground that the item knows and that no fact contradicts; nobody in the
   * company excludes what an authority has notified.
   */
  private boolean excluded(
      Activity activity, ImportantData data, Optional<RulebookItem> item, World world) {
    if (data.item().equals(ImportantData.NOTIFIED)) {
      return world.answer(asked("notice-excluded", activity, data, item)) == 1;
    }
    return !listed(data, item)
        || outside(activity, item, world) == Ternary.TRUE
        || groundHolds(activity, data, item, world)
        || world.answer(asked("exclusion-without-ground", activity, data, item)) == 1;
  }

  private boolean groundHolds(
      Activity activity, ImportantData data, Optional<RulebookItem> item, World world) {
    Optional<Rule.ImportantData> rule = rule(item);
    List<Rule.Exclusion> named =
        rule.stream()
            .flatMap(each -> each.exclusions().stream())
            .filter(exclusion -> exclusion.words().namedIn(data.ground()))
            .toList();
    if (rule.isEmpty() || named.isEmpty()) {
      return given.rulebooks().notDescribed().namedIn(data.ground());
    }
    ActivitySubject subject = subject(rule.get(), activity, world);
    return named.stream().anyMatch(exclusion -> truth(exclusion.when(), subject) != Ternary.FALSE);
  }

  /** Whether it is by the reference rules only that the data is identified. */
  private static boolean reference(ImportantData data, Optional<RulebookItem> item) {
    return data.item().equals(ImportantData.REFERENCE)
        || item.map(RulebookItem::rule)
            .filter(rule -> rule instanceof Rule.ReferenceRule || rule instanceof Rule.HoldingGrade)
            .isPresent();
  }

  /** Whether a suspicion points to an item of the list that governs the processor. */
  private boolean listed(ImportantData data, Optional<RulebookItem> item) {
    if (reference(data, item)) {
      return false;
    }
    if (data.item().equals(ImportantData.NOTIFIED)) {
      return true;
    }
    int slash = data.item().indexOf('/');
    String id = slash < 0 ? data.item() : data.item().substring(0, slash);
    Optional<Rulebook> book = given.rulebooks().rulebook(id);
    if (book.filter(each -> given.day().isBefore(each.effective().from())).isPresent()) {
      return false;
    }
    return book.flatMap(Rulebook::zone)
        .map(zone -> zone.equals(given.organisation().zone()) || following.any())
        .orElse(book.isEmpty());
  }

  private static Optional<Rule.ImportantData> rule(Optional<RulebookItem> item) {
    return item.map(RulebookItem::rule)
        .filter(Rule.ImportantData.class::isInstance)
        .map(Rule.ImportantData.class::cast);
  }

  /**
   * Whether the facts take the data out of an item: a remark does, or it is known to be none of the
   * things that the item names.
   */
  private Ternary outside(Activity activity, Optional<RulebookItem> item, World world) {
    Optional<Rule.ImportantData> rule = rule(item);
    if (rule.isEmpty()) {
      return Ternary.FALSE;
    }
    ActivitySubject subject = subject(rule.get(), activity, world);
    Ternary outside = ofNoLimb(rule.get(), subject, world);
    for (Rule.Exclusion exclusion : rule.get().exclusions()) {
      Ternary remark = truth(exclusion.when(), subject);
      if (remark == Ternary.TRUE) {
        world.note(exclusion::ground, true, () -> Provenance.activity(activity, "attributes"));
      }
      outside = outside.or(remark);
    }
    return outside;
  }

  private static Ternary ofNoLimb(Rule.ImportantData rule, ActivitySubject subject, World world) {
    Ternary some = rule.limbs().isEmpty() ? Ternary.TRUE : Ternary.FALSE;
    for (Rule.Limb limb : rule.limbs()) {
      Ternary truth = truth(limb.when(), subject);
      world.note(limb::title, truth, () -> Provenance.activity(subject.activity(), "attributes"));
      some = some.or(truth);
    }
    return some.not();
  }

  /** Where no fact can tell, only a reviewer can. */
  private static Ternary truth(Optional<Condition> when, ActivitySubject subject) {
    return when.map(condition -> Conditions.truth(condition, subject)).orElse(Ternary.UNKNOWN);
  }

  /** An activity as the conditions of an item see it; persons only where the item counts them. */
  private ActivitySubject subject(Rule.ImportantData rule, Activity activity, World world) {
    boolean counts = rule.conditions().flatMap(Condition::thresholds).findAny().isPresent();
    Measures most = counts ? carriage.most(activity, world) : Measures.NONE;
    return new ActivitySubject(given, carriage, activity, world, false, most);
  }

  private World.Unknown asked(
      String id, Activity activity, ImportantData data, Optional<RulebookItem> item) {
    Inquiry inquiry =
        given
            .inquiry(id)
            .with("item", title(data, item))
            .with("ground", written(data.ground()))
            .with("grounds", grounds(item))
            .with("asked", questions(item));
    return given.unknown(inquiry, activity, data.item());
  }

  private static Bilingual written(String ground) {
    return ground.isBlank() ? Bilingual.of("未写", "none") : Bilingual.of(ground, ground);
  }

  /** The grounds that an item knows. */
  private static Bilingual grounds(Optional<RulebookItem> item) {
    List<Bilingual> grounds = new ArrayList<>();
    rule(item).ifPresent(rule -> rule.exclusions().forEach(each -> grounds.add(each.ground())));
    grounds.add(Bilingual.of("数据不属于本项所述", "the data is not what the item describes"));
    return Bilingual.joined(grounds, "；", "; ");
  }

  /** The item's title, or that of the indicator by which a scan suspects what no item names. */
  private static Bilingual title(ImportantData data, Optional<RulebookItem> item) {
    return item.map(RulebookItem::title)
        .or(() -> Indicators.standard().indicator(data.item()).map(Indicator::title))
        .orElse(Bilingual.of(data.item(), data.item()));
  }

  /** The item's own questions, or the plain one where it has none. */
  private static Bilingual questions(Optional<RulebookItem> item) {
    List<Bilingual> asked =
        rule(item)
            .map(Rule.ImportantData::questions)
            .filter(questions -> !questions.isEmpty())
            .orElse(List.of(Bilingual.of("是否确认？", "Is it?")));
    return Bilingual.joined(asked, "", " ");
  }

  private static void note(
      Activity activity,
      ImportantData data,
      Optional<RulebookItem> item,
      boolean held,
      World world) {
    world.note(
        () -> declared(data, item),
        held,
        () -> Provenance.activity(activity, "importantData" + ground(data)));
  }

  private static Bilingual declared(ImportantData data, Optional<RulebookItem> item) {
    Bilingual title = title(data, item);
    Bilingual standing = data.standing().title();
    return Bilingual.of(
        "重要数据 " + data.item() + "（" + title.zh() + "，" + standing.zh() + "）须按重要数据申报",
        "important data "
            + data.item()
            + " ("
            + title.en()
            + ", "
            + standing.en()
            + ") must be declared");
  }

  private static String ground(ImportantData data) {
    return data.ground().isBlank() ? "" : " (" + data.ground() + ")";
  }
}
