package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.PathwayDecision.ScopeCount;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.ConditionText;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Thresholds and the counts held against them, in words. */
final class ThresholdText {
  private ThresholdText() {}

  static Bilingual reached(Threshold threshold, LocalDate day) {
    String number = Digits.grouped(threshold.on(day).orElse(0));
    return Bilingual.of(
        "自当年1月1日起累计" + ConditionText.of(threshold.counts()).zh() + "达到 " + number + " 人",
        ConditionText.of(threshold.counts()).en() + " since 1 January reach " + number);
  }

  /**
   * What was held against a threshold: a count that is settled, or the bound that was taken.
   *
   * @param persons the persons counted over the scope
   * @param measures the numbers they were taken for
   */
  static Bilingual counted(
      Bilingual scope, Persons persons, Measures measures, Threshold threshold) {
    long held = measures.of(threshold.counts());
    long most = CountReading.measures(persons, Set.of()).of(threshold.counts());
    long fewest =
        CountReading.measures(persons, EnumSet.of(CountReading.BOUNDS)).of(threshold.counts());
    if (held > most) {
      return Bilingual.of(
          scope.zh() + "按 " + number(held) + " 人计（已计数 " + number(persons.union()) + " 人，其余未计数或未读）",
          number(held)
              + " persons in "
              + scope.en()
              + " are assumed: "
              + number(persons.union())
              + " were counted, others were not counted or not read");
    }
    if (fewest == most) {
      return Bilingual.of(
          scope.zh() + "去重计数 " + number(held) + " 人",
          number(held) + " distinct persons in " + scope.en());
    }
    return Bilingual.of(
        scope.zh()
            + "去重计数，介于 "
            + number(fewest)
            + " 与 "
            + number(most)
            + " 之间，按 "
            + number(held)
            + " 人计",
        "distinct persons in "
            + scope.en()
            + " counted, between "
            + number(fewest)
            + " and "
            + number(most)
            + "; held as "
            + number(held));
  }

  /** How far a count is from the next threshold; of one person there is no share. */
  static Bilingual distance(ScopeCount counts) {
    if (counts.nextThreshold().isEmpty()) {
      return Bilingual.of("已达到最高数量线", "is past the highest threshold");
    }
    long next = counts.nextThreshold().getAsLong();
    if (next == 1) {
      return Bilingual.of(
          "累计 0 人，再有一人即达到下一数量线",
          "has come to no person yet; one person is enough to reach the next threshold");
    }
    String compared = number(counts.compared().orElse(0));
    String percent = percent(counts);
    Optional<LocalDate> crossing = counts.projectedCrossing();
    Optional<String> projected =
        counts.projected().isPresent()
            ? Optional.of(number(counts.projected().getAsLong()))
            : Optional.empty();
    return Bilingual.of(
        "累计 "
            + compared
            + " 人，为下一数量线 "
            + number(next)
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
            + number(next)
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

  private static String number(long number) {
    return Digits.grouped(number);
  }
}
