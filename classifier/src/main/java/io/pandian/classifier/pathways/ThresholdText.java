package io.pandian.classifier.pathways;

import io.pandian.config.Bilingual;
import io.pandian.config.rulebooks.Threshold;
import java.time.LocalDate;

/** Thresholds and the counts held against them, in words. */
final class ThresholdText {
  private ThresholdText() {}

  static Bilingual reached(Threshold threshold, LocalDate day) {
    String number = String.format("%,d", threshold.on(day).orElse(0));
    return Bilingual.of(
        "自当年1月1日起累计" + zh(threshold.counts()) + "达到 " + number + " 人",
        en(threshold.counts()) + " since 1 January reach " + number);
  }

  static Bilingual counted(Tally tally, Threshold threshold) {
    String number = String.format("%,d", tally.measures().of(threshold.counts()));
    Persons persons = tally.persons();
    boolean exact = persons.lower() == persons.upper();
    return Bilingual.of(
        tally.counter().title().zh() + "去重计数 " + number + " 人" + (exact ? "" : "（有上下限）"),
        number
            + " distinct persons in "
            + tally.counter().title().en()
            + (exact ? "" : ", with bounds"));
  }

  static String zh(Threshold.Counts counts) {
    return switch (counts) {
      case PERSONS -> "个人信息";
      case NON_SENSITIVE -> "个人信息（不含敏感个人信息）";
      case SENSITIVE -> "敏感个人信息";
      case SENSITIVE_WITH_ACCOUNTS -> "含账户或诊疗数据的敏感个人信息";
    };
  }

  static String en(Threshold.Counts counts) {
    return switch (counts) {
      case PERSONS -> "persons";
      case NON_SENSITIVE -> "persons, sensitive information not counted,";
      case SENSITIVE -> "persons with sensitive information";
      case SENSITIVE_WITH_ACCOUNTS ->
          "persons with sensitive information and accounts or medical data";
    };
  }
}
