package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Persons;
import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.ConditionText;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;
import java.util.EnumSet;
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

  private static String number(long number) {
    return Digits.grouped(number);
  }
}
