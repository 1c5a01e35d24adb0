package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.Rulebook;
import io.pandian.config.rulebooks.RulebookItem;
import io.pandian.config.taxonomy.Indicator;
import io.pandian.config.taxonomy.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an activity carries important data. What only the reference rules point to need not be
 * declared while no authority has notified or published it; what a list names is published.
 */
final class Importance {
  static final String REFERENCE = "reference";
  static final String NOTIFIED = "notified";

  private final Situation situation;

  Importance(Situation situation) {
    this.situation = situation;
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
          situation.ofOwnZone().of(Rule.ImportantData.class).stream()
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
    Optional<RulebookItem> item = situation.rulebooks().item(data.item());
    boolean held =
        switch (data.standing()) {
          case EXCLUDED -> false;
          case NOTIFIED, PUBLISHED -> true;
          case CONFIRMED ->
              reference(data, item)
                  ? world.answer(situation.unknown("important-data-notified", activity)) == 0
                  : !excluded(activity, item, world);
          case SUSPECTED ->
              listed(data, item)
                  && !excluded(activity, item, world)
                  && world.answer(suspicion(activity, data, item)) == 0;
        };
    note(activity, data, item, held, world);
    return held;
  }

  /** Whether it is by the reference rules only that the data is identified. */
  private static boolean reference(ImportantData data, Optional<RulebookItem> item) {
    return data.item().equals(REFERENCE)
        || item.map(RulebookItem::rule)
            .filter(rule -> rule instanceof Rule.ReferenceRule || rule instanceof Rule.HoldingGrade)
            .isPresent();
  }

  /** Whether a suspicion points to an item of the list that governs the processor. */
  private boolean listed(ImportantData data, Optional<RulebookItem> item) {
    if (reference(data, item)) {
      return false;
    }
    if (data.item().equals(NOTIFIED)) {
      return true;
    }
    int slash = data.item().indexOf('/');
    String id = slash < 0 ? data.item() : data.item().substring(0, slash);
    Optional<Rulebook> book = situation.rulebooks().rulebook(id);
    String zone = situation.organisation().zone();
    return book.flatMap(Rulebook::zone)
        .map(other -> other.equals(zone) || followsOthers())
        .orElse(book.isEmpty());
  }

  /** Whether the processor opts to follow other zones' lists and its own zone lets it. */
  private boolean followsOthers() {
    return situation.organisation().mayFollowOtherZones().orElse(false)
        && situation.booksOf(situation.organisation().zone()).stream()
            .anyMatch(Rulebook::mayFollowOtherZones);
  }

  private boolean excluded(Activity activity, Optional<RulebookItem> item, World world) {
    if (item.isEmpty() || !(item.get().rule() instanceof Rule.ImportantData rule)) {
      return false;
    }
    for (Rule.Exclusion exclusion : rule.exclusions()) {
      Measures measures =
          exclusion.when().thresholds().findAny().isPresent()
              ? measures(activity, world)
              : Measures.NONE;
      if (Conditions.hold(
          exclusion.when(), new ActivitySubject(situation, activity, world, false, measures))) {
        world.note(exclusion::ground, true, () -> Provenance.activity(activity, "attributes"));
        return true;
      }
    }
    return false;
  }

  /** The persons whose data may be important: the activity's own, at their upper bound. */
  private Measures measures(Activity activity, World world) {
    Optional<Persons> persons = new Carriage(situation).persons(activity);
    if (persons.isEmpty()) {
      long uncounted = new Carriage(situation).uncounted(activity, world);
      return new Measures(uncounted, uncounted, uncounted);
    }
    Persons counted = persons.get();
    long more = counted.upper() - counted.union();
    return new Measures(
        counted.nonSensitive() == 0 ? 0 : counted.nonSensitive() + more,
        counted.sensitive() == 0 ? 0 : counted.sensitive() + more,
        counted.upper());
  }

  private World.Unknown suspicion(
      Activity activity, ImportantData data, Optional<RulebookItem> item) {
    Inquiry inquiry =
        situation
            .inquiry("important-data")
            .with("item", title(data, item))
            .with("asked", questions(item));
    World.Unknown unknown = situation.unknown(inquiry, activity);
    return new World.Unknown(unknown.key() + "/" + data.item(), unknown.inquiry());
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
        item.map(RulebookItem::rule)
            .filter(Rule.ImportantData.class::isInstance)
            .map(rule -> ((Rule.ImportantData) rule).questions())
            .filter(questions -> !questions.isEmpty())
            .orElse(List.of(Bilingual.of("是否确认？", "Is it?")));
    return Bilingual.of(
        asked.stream().map(Bilingual::zh).collect(Collectors.joining()),
        asked.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
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
