package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.Digits;
import io.pandian.config.rulebooks.ConditionText;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;

/** Thresholds and the counts held against them, in words. */
final class ThresholdText {
  private ThresholdText() {}

  static Bilingual reached(Threshold threshold, LocalDate day) {
    String number = Digits.grouped(threshold.on(day).orElse(0));
    return Bilingual.of(
        "自当年1月1日起累计" + ConditionText.of(threshold.counts()).zh() + "达到 " + number + " 人",
        ConditionText.of(threshold.counts()).en() + " since 1 January reach " + number);
  }

  static Bilingual counted(Tally tally, Threshold threshold) {
    String number = Digits.grouped(tally.measures().of(threshold.counts()));
    Persons persons = tally.persons();
    boolean exact = persons.lower() == persons.upper();
    return Bilingual.of(
        tally.counter().title().zh() + "去重计数 " + number + " 人" + (exact ? "" : "（有上下限）"),
        number
            + " distinct persons in "
            + tally.counter().title().en()
            + (exact ? "" : ", with bounds"));
  }
}
