package io.pandian.classifier.classification.columns;

import io.pandian.config.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each cue weighs, in log-odds, and how a sum of them becomes a probability. */
final class ColumnWeights {
  /** No finding is more certain than this: schemas that nobody has seen hold surprises. */
  private static final double HIGHEST = 0.995;

  private final Map<String, Double> weights;

  ColumnWeights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static ColumnWeights standard() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Resources.tsv("defaults/column-weights.tsv")) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return new ColumnWeights(weights);
  }

  /** The weight of a cue; a cue that the file does not name weighs nothing. */
  double of(String cue) {
    return weights.getOrDefault(cue, 0.0);
  }

  /** The probability that a column with these cues holds the item. */
  double probability(Map<String, Double> cues) {
    double logOdds = 0;
    for (Map.Entry<String, Double> cue : cues.entrySet()) {
      logOdds += of(cue.getKey()) * cue.getValue();
    }
    return Math.min(HIGHEST, 1 / (1 + Math.exp(-logOdds)));
  }

  /** From which probability on a column is said to hold an item. */
  double threshold() {
    return of("threshold");
  }

  /** From which probability on an item is named among those a column may hold. */
  double mention() {
    return of("mention");
  }
}
