package io.pandian.classifier.classification.columns;

import io.pandian.config.Bilingual;
import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each cue says, from {@code lexicons/cue-texts.tsv}. */
final class CueTexts {
  private static final CueTexts STANDARD = new CueTexts();

  private final Map<String, Bilingual> byCue = new HashMap<>();

  private CueTexts() {
    for (List<String> row : Resources.tsv("lexicons/cue-texts.tsv")) {
      byCue.put(row.get(0), Bilingual.of(row.get(1), row.get(2)));
    }
  }

  static CueTexts standard() {
    return STANDARD;
  }

  /** The text of a cue; the cue itself where nobody has written one. */
  Bilingual of(String cue) {
    return byCue.getOrDefault(cue, Bilingual.of(cue, cue));
  }
}
