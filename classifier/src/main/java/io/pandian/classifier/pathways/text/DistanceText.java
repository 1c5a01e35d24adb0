package io.pandian.classifier.pathways.text;

import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import java.time.LocalDate;
import java.util.Optional;

/** How far a count is from the next threshold, in words. */
final class DistanceText {
  private DistanceText() {}

  /** Of one person there is no share. */
  static Bilingual of(ScopeCount counts) {
    if (counts.nextThreshold().isEmpty()) {
      return Bilingual.of("已达到最高数量线", "is past the highest threshold");
    }
    long next = counts.nextThreshold().getAsLong();
    if (next == 1) {
      return Bilingual.of(
          "累计 0 人，再有一人即达到下一数量线",
          "has come to no person yet; one person is enough to reach the next threshold");
    }
    String compared = Digits.grouped(counts.compared().orElse(0));
    String percent = percent(counts);
    Optional<LocalDate> crossing = counts.projectedCrossing();
    Optional<String> projected =
        counts.projected().isPresent()
            ? Optional.of(Digits.grouped(counts.projected().getAsLong()))
            : Optional.empty();
    return Bilingual.of(
        "累计 "
            + compared
            + " 人，为下一数量线 "
            + Digits.grouped(next)
            + " 人的 "
            + percent
            + "%"
            + crossing.map(day -> "，按今年进度达到之日为 " + day).orElse("")
            + projected.map(number -> "；至判断日推算 " + number + " 人，推算不作为结论").orElse(""),
        "has come to "
            + compared
            + " persons, "
            + percent
            + "% of the next threshold, "
            + Digits.grouped(next)
            + crossing.map(day -> "; at this year's rate it is crossed on " + day).orElse("")
            + projected
                .map(number -> "; by the day of judgement " + number + " are projected, no more")
                .orElse(""));
  }

  /** A share in whole percent; a small one is not none. */
  private static String percent(ScopeCount counts) {
    long percent = counts.percent().orElse(0);
    return percent == 0 && counts.compared().orElse(0) > 0 ? "<1" : Long.toString(percent);
  }
}
