package io.pandian.classifier.pathways;

import io.pandian.classifier.pathways.facts.Activity;
import io.pandian.config.Bilingual;

/** Where the values in a trace come from. */
final class Provenance {
  static final Bilingual UNDECLARED = Bilingual.of("未申报", "not declared");
  static final Bilingual READING =
      Bilingual.of("法规文字有待确认的读法", "a reading of the text that awaits confirmation");

  private Provenance() {}

  /** A declared fact of the organisation. */
  static Bilingual organisation(String fact) {
    return Bilingual.of("处理者申报 organisation." + fact, "declared in organisation." + fact);
  }

  /** A declared or measured fact of an activity. */
  static Bilingual activity(Activity activity, String fact) {
    return Bilingual.of(
        "活动 " + activity.id() + " 的 " + fact, fact + " of activity " + activity.id());
  }
}
