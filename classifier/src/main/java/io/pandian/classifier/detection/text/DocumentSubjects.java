package io.pandian.classifier.detection.text;

import io.pandian.classifier.detection.checks.Lexicon;
import io.pandian.classifier.detection.checks.Traits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Whom a document is about: the adapter to OpenNLP's document categoriser, which is trained at
 * first use from the phrases of {@code lexicons/document-subjects.tsv} (pairs of neighbouring
 * characters, naive Bayes). Safe for use by several threads.
 */
public final class DocumentSubjects {
  /** Characters of a document that are looked at: what it is stands at its beginning. */
  private static final int LONGEST = 1500;

  private static final String ABOUT_NO_PERSON = "none";
  private static final double LEAST_PROBABILITY = 0.5;
  private static final DocumentSubjects STANDARD = new DocumentSubjects();

  private DocumentSubjects() {}

  public static DocumentSubjects standard() {
    return STANDARD;
  }

  /** Trains the model on first use. */
  private static final class Trained {
    static final DoccatModel MODEL = train();

    private static DoccatModel train() {
      TrainingParameters parameters = new TrainingParameters();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
      parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
      parameters.put("PrintMessages", false);
      List<DocumentSample> samples = new ArrayList<>();
      for (List<String> row : Lexicon.rows("document-subjects")) {
        samples.add(new DocumentSample(row.get(1), pairs(row.get(0))));
      }
      try {
        return DocumentCategorizerME.train(
            "zh", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
      } catch (IOException e) {
        throw new UncheckedIOException("the packed phrases of document subjects are unusable", e);
      }
    }
  }

  /**
   * The most probable subject.
   *
   * @param title the document's title; it counts more than the text
   * @return empty if the document is about no person, or nothing is probable enough
   */
  public Optional<String> of(String title, String text) {
    String[] pairs = pairs(title + "\n" + title + "\n" + head(text));
    if (pairs.length == 0) {
      return Optional.empty();
    }
    DocumentCategorizerME categorizer = new DocumentCategorizerME(Trained.MODEL);
    double[] probabilities = categorizer.categorize(pairs);
    String best = categorizer.getBestCategory(probabilities);
    boolean sure = probabilities[categorizer.getIndex(best)] >= LEAST_PROBABILITY;
    return sure && !best.equals(ABOUT_NO_PERSON) ? Optional.of(best) : Optional.empty();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Neighbouring Han characters, two by two. */
  private static String[] pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Traits.isHan(text.charAt(i)) && Traits.isHan(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs.toArray(new String[0]);
  }
}
