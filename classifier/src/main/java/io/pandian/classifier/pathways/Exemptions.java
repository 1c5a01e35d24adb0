package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.ClosedList;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The exempt grounds: which one covers an activity, so that its persons are not counted. */
final class Exemptions {
  private final Case given;
  private final Carriage carriage;

  Exemptions(Case given, Carriage carriage) {
    this.given = given;
    this.carriage = carriage;
  }

  /** The claimed ground, where it holds. */
  Optional<RulebookItem> claimed(Activity activity, boolean important, World world) {
    String ground = plain(activity.ground());
    return grounds().stream()
        .filter(item -> item.rule().ground().equals(ground))
        .findFirst()
        .filter(item -> holds(item, activity, important, world))
        .map(Ruled::item);
  }

  /** The ground that holds under national rules though nobody claims it. */
  Optional<RulebookItem> unclaimed(Activity activity, boolean important, World world) {
    return grounds().stream()
        .filter(item -> item.rule().withoutClaim())
        .filter(
            item ->
                subject(activity, important, world).holds(item.item(), item.rule().when(), false))
        .findFirst()
        .map(Ruled::item);
  }

  private boolean holds(
      Ruled<Rule.ExemptGround> item, Activity activity, boolean important, World world) {
    boolean holds =
        subject(activity, important, world).holds(item.item(), item.rule().when(), false)
            && conditionsMet(item, activity, world)
            && covered(item, activity, world)
            && item.rule()
                .disputed()
                .map(asked -> world.answer(given.unknown(asked, activity)) == 1)
                .orElse(true);
    world.note(
        () ->
            Bilingual.of(
                "活动 " + activity.id() + " 适用免予情形：" + item.item().title().zh(),
                activity.id() + " is exempt: " + item.item().title().en()),
        holds,
        () -> Provenance.activity(activity, "ground"));
    return holds;
  }

  private boolean conditionsMet(Ruled<Rule.ExemptGround> item, Activity activity, World world) {
    if (!item.rule().declaredConditions()) {
      return true;
    }
    return switch (activity.groundConditions()) {
      case MET -> true;
      case NOT_MET -> false;
      case UNKNOWN -> world.answer(given.unknown(conditions(item.item()), activity)) == 1;
      case ASSUMED -> {
        world.note(
            () -> conditions(item.item()).statement(),
            true,
            () ->
                Bilingual.of(
                    "未逐项申报，按所主张的免予情形推定", "not declared one by one: assumed of the ground claimed"));
        yield true;
      }
    };
  }

  /**
   * Whether the ground covers the persons: those who are declared and those whom a scan found;
   * where nobody is declared, as far as it is declared that there are none but those of the
   * scenario.
   */
  private boolean covered(Ruled<Rule.ExemptGround> item, Activity activity, World world) {
    Optional<Rule.Covered> covers = item.rule().covers();
    if (covers.isEmpty()) {
      return true;
    }
    ClosedList persons = covers.get().persons();
    List<String> others =
        concerned(activity).filter(person -> !persons.names(person)).distinct().sorted().toList();
    boolean declared =
        !activity.subjects().isEmpty()
            || activity.nobodyElse() && covers.get().scenarios().namedIn(activity.scenario());
    boolean known = declared && others.isEmpty();
    Bilingual said =
        others.isEmpty()
            ? Bilingual.of("未申报", "not declared")
            : Bilingual.of(String.join("、", others), String.join(", ", others));
    Inquiry asked =
        given
            .inquiry("ground-persons")
            .with("ground", item.item().title())
            .with("persons", said)
            .with("names", persons.written());
    if (known) {
      world.note(
          () -> given.unknown(asked, activity).inquiry().statement(),
          true,
          () -> Provenance.activity(activity, "subjects"));
      return true;
    }
    return world.answer(given.unknown(asked, activity)) == 1;
  }

  /** The persons who are declared, and those of whom its data items were found to be. */
  private static Stream<String> concerned(Activity activity) {
    return Stream.concat(
            activity.subjects().stream(),
            activity.whose().values().stream().flatMap(Collection::stream))
        .filter(person -> !person.equals(Activity.NOBODY_KNOWN));
  }

  private Inquiry conditions(RulebookItem item) {
    return given.inquiry("ground-conditions").with("ground", item.title());
  }

  private ActivitySubject subject(Activity activity, boolean important, World world) {
    return new ActivitySubject(given, carriage, activity, world, important, Measures.NONE);
  }

  private List<Ruled<Rule.ExemptGround>> grounds() {
    return given.rules().nationwide().of(Rule.ExemptGround.class);
  }

  /** A plan may name the ground by its full id. */
  private static String plain(String ground) {
    return ground.substring(ground.lastIndexOf('/') + 1);
  }
}
