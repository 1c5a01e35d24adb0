package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.DiseaseCode;
import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.config.taxonomy.Strength;

/**
 * Diagnoses and other clinical text (病历与诊疗信息).
 *
 * <p>Shape: a code of the classification of diseases (J18.900, I10.x02, and the like), alone or
 * before a text; a short text that ends as diagnoses do; or a text with at least two clinical words
 * (see {@code lexicons/medical-words.tsv}).
 *
 * <p>Check: none.
 *
 * <p>Source: GB/T 14396 (ICD-10) for the codes; own compilation for the words.
 *
 * <p>Not covered: traditional Chinese medicine's syndromes, laboratory values.
 */
public final class MedicalRecordDetector implements Detector {
  private static final Shape SHAPE = new Shape(2, Integer.MAX_VALUE, 0, Traits.ANY);
  private static final int LONGEST_DIAGNOSIS = 30;

  private final WordTable endings = WordTable.backward(Lexicon.words("medical-words", "end"));
  private final WordTable words = WordTable.forward(Lexicon.words("medical-words", "word"));

  @Override
  public String dataItem() {
    return "medical-record";
  }

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Strength strength() {
    return Strength.SHAPED;
  }

  @Override
  public Verdict judge(ValueText value) {
    if (DiseaseCode.startsWith(value)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (value.hans() < 2) {
      return Verdict.NONE;
    }
    boolean named =
        value.length() <= LONGEST_DIAGNOSIS
            && !endings.longestTo(value.characters(), 0, value.length()).isEmpty();
    return Verdict.shape(named || hasTwoWords(value));
  }

  private boolean hasTwoWords(ValueText value) {
    String first = "";
    for (int i = 0; i < value.length(); i++) {
      String word = words.longestFrom(value.characters(), i, value.length());
      if (!word.isEmpty()) {
        if (!first.isEmpty() && !first.equals(word)) {
          return true;
        }
        first = word;
        i += word.length() - 1;
      }
    }
    return false;
  }
}
