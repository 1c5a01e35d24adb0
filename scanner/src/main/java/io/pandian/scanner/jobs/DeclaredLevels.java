package io.pandian.scanner.jobs;

import io.pandian.classifier.grading.Declared;
import io.pandian.classifier.grading.Grade;
import io.pandian.classifier.inventory.AssetFacts;
import io.pandian.classifier.pathways.facts.ImportantDataStanding;
import io.pandian.config.Bilingual;
import io.pandian.scanner.plan.Plan;
import io.pandian.scanner.plan.PlannedActivity;
import java.time.LocalDate;
import java.util.Optional;

/** What the plan says of the levels of assets: notices of an authority, and core data. */
final class DeclaredLevels {
  private static final String CORE = "core-data";

  private final Plan plan;

  DeclaredLevels(Plan plan) {
    this.plan = plan;
  }

  /** What is said of an asset; that data is core goes before that it is important. */
  Optional<Declared> of(AssetFacts asset) {
    return plan.activities().stream()
        .filter(activity -> activity.declared().special().contains(CORE))
        .filter(activity -> carries(activity, asset))
        .findFirst()
        .map(DeclaredLevels::core)
        .or(() -> notified(asset));
  }

  private Optional<Declared> notified(AssetFacts asset) {
    return plan.notified().stream()
        .filter(notice -> notice.covers(asset.id()))
        .findFirst()
        .map(DeclaredLevels::notified);
  }

  private static boolean carries(PlannedActivity activity, AssetFacts asset) {
    return activity.carries().stream().anyMatch(c -> c.covers(asset.source(), asset.path()));
  }

  private static Declared notified(Plan.Notified notice) {
    String zh = notice.on().map(LocalDate::toString).map(day -> "于 " + day + " ").orElse("");
    String en = notice.on().map(LocalDate::toString).map(day -> " on " + day).orElse("");
    return new Declared(
        Grade.Level.IMPORTANT,
        ImportantDataStanding.NOTIFIED,
        Bilingual.of(
            "计划声明：" + notice.by() + zh + "告知为重要数据",
            "declared in the plan: notified as important data by " + notice.by() + en));
  }

  private static Declared core(PlannedActivity activity) {
    String id = activity.declared().id();
    return new Declared(
        Grade.Level.CORE_SUSPECTED,
        ImportantDataStanding.CONFIRMED,
        Bilingual.of(
            "计划声明：活动 " + id + " 的数据属于核心数据",
            "declared in the plan: the data of " + id + " is core data"));
  }
}
