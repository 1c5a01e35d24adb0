package io.pandian.classifier.detection.detectors;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import io.pandian.classifier.detection.checks.ValueText;
import io.pandian.classifier.detection.checks.Verdict;
import io.pandian.classifier.detection.checks.WordTable;
import io.pandian.config.taxonomy.Strength;
import java.util.Set;

/**
 * Posts and occupations (职务).
 *
 * <p>Shape: 2 to 20 characters that are a listed post or end as posts do (see {@code
 * lexicons/job-titles.tsv}).
 *
 * <p>Check: none.
 *
 * <p>Source: own compilation; GB/T 6565 classifies occupations.
 *
 * <p>Not covered: posts in English but for the usual abbreviations.
 */
public final class JobTitleDetector implements Detector {
  private static final Shape SHAPE =
      new Shape(
          2,
          20,
          0,
          Traits.HAN
              | Traits.LETTER
              | Traits.BRACKET
              | Traits.SLASH
              | Traits.COMMA
              | Traits.SEPARATOR);

  private final Set<String> titles = Set.copyOf(Lexicon.words("job-titles", "whole"));
  private final WordTable endings = WordTable.backward(Lexicon.words("job-titles", "end"));

  @Override
  public String dataItem() {
    return "job-title";
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
    String ending = endings.longestTo(value.characters(), 0, value.length());
    boolean ends = !ending.isEmpty() && value.hans() >= 2 && value.length() <= 15;
    return Verdict.shape(ends || titles.contains(value.string()));
  }
}
