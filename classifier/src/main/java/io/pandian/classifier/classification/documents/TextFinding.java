package io.pandian.classifier.classification.documents;

import java.util.List;

/**
 * A data item found in the text of a document.
 *
 * @param dataItem the data item's code
 * @param count how often it occurs
 * @param distinct how many distinct values occur
 * @param confidence the calibrated probability that it is what it says, 0 to 1
 * @param examples at most three masked values
 * @param grounds what spoke for it, most frequent first; empty where it was not kept
 */
public record TextFinding(
    String dataItem,
    long count,
    long distinct,
    double confidence,
    List<String> examples,
    List<TextGround> grounds) {
  public TextFinding {
    examples = List.copyOf(examples);
    grounds = List.copyOf(grounds);
  }

  /** A finding whose grounds were not kept. */
  public TextFinding(
      String dataItem, long count, long distinct, double confidence, List<String> examples) {
    this(dataItem, count, distinct, confidence, examples, List.of());
  }

  /** This and a finding of the same item in the same text: each may have missed some. */
  public TextFinding or(TextFinding same) {
    return new TextFinding(
        dataItem,
        Math.max(count, same.count),
        Math.max(distinct, same.distinct),
        Math.max(confidence, same.confidence),
        examples.size() >= same.examples.size() ? examples : same.examples,
        grounds);
  }
}
