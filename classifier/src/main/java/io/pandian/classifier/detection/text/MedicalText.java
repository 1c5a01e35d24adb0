package io.pandian.classifier.detection.text;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.classifier.detection.detectors.MedicalRecordDetector;

/**
 * Whether a line of text may speak of somebody's health: it holds words of {@code
 * lexicons/medical-words.tsv}. A quick look before {@link MedicalRecordDetector} is asked. Safe for
 * use by several threads.
 */
public final class MedicalText {
  private static final MedicalText STANDARD = new MedicalText();

  private final WordTable words = WordTable.forward(Lexicon.words("medical-words", "word"));

  private MedicalText() {}

  public static MedicalText standard() {
    return STANDARD;
  }

  /** Whether a line holds two medical words, or one twice. */
  public boolean mayBeIn(char[] text) {
    int found = 0;
    for (int i = 0; i + 1 < text.length; i++) {
      if (Traits.isHan(text[i])) {
        int length = words.longestFrom(text, i, text.length).length();
        found += length > 0 ? 1 : 0;
        i += Math.max(0, length - 1);
        if (found >= 2) {
          return true;
        }
      }
    }
    return false;
  }
}
