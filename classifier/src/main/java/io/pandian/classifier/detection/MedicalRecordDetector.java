package io.pandian.classifier.detection;

import java.util.List;

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
final class MedicalRecordDetector implements Detector {
  private static final Shape SHAPE = new Shape(2, Integer.MAX_VALUE, 0, Traits.ANY);
  private static final int LONGEST_DIAGNOSIS = 30;

  private final SuffixSet endings;
  private final WordSet words;

  MedicalRecordDetector() {
    List<String> ends = Lexicon.words("medical-words", "end");
    endings = new SuffixSet(ends.stream().filter(w -> w.length() > 1 || !w.equals("病")).toList());
    words = new WordSet(Lexicon.words("medical-words", "word"));
  }

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
            && endings.longestAtEnd(value.characters(), value.length()) > 0;
    return Verdict.shape(named || words.distinctIn(value.characters(), value.length(), 2) >= 2);
  }
}
