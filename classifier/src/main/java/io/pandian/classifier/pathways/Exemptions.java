package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Inquiry;
import io.pandian.config.rulebooks.Rule;
import io.pandian.config.rulebooks.RulebookItem;
import java.util.List;
import java.util.Optional;

/** The exempt grounds: which one covers an activity, so that its persons are not counted. */
final class Exemptions {
  private final Situation situation;

  Exemptions(Situation situation) {
    this.situation = situation;
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
        .filter(item -> Conditions.hold(item.rule().when(), subject(activity, important, world)))
        .findFirst()
        .map(Ruled::item);
  }

  private boolean holds(
      Ruled<Rule.ExemptGround> item, Activity activity, boolean important, World world) {
    boolean holds =
        Conditions.hold(item.rule().when(), subject(activity, important, world))
            && conditionsMet(item, activity, world)
            && item.rule()
                .disputed()
                .map(asked -> world.answer(situation.unknown(asked, activity)) == 1)
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
    return activity
        .groundConditionsMet()
        .orElseGet(() -> world.answer(situation.unknown(conditions(item.item()), activity)) == 1);
  }

  private Inquiry conditions(RulebookItem item) {
    return situation.inquiry("ground-conditions").with("ground", item.title());
  }

  private ActivitySubject subject(Activity activity, boolean important, World world) {
    return new ActivitySubject(situation, activity, world, important, Measures.NONE);
  }

  private List<Ruled<Rule.ExemptGround>> grounds() {
    return situation.nationwide().of(Rule.ExemptGround.class);
  }

  /** A plan may name the ground by its full id. */
  private static String plain(String ground) {
    return ground.substring(ground.lastIndexOf('/') + 1);
  }
}
