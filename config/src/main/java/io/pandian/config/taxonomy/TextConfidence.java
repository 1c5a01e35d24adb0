package io.pandian.config.taxonomy;

/**
 * How a data item is found in running text, and how sure a find is by what speaks for it.
 *
 * @param alone whether a value is found wherever it stands, without a label before it
 * @param checked how sure a value is that passed its check; 0: not taken on that ground alone
 * @param shaped how sure a value is that has the shape, or a name or address that was recognised
 * @param labelled how sure a value is before which a label stands, or above it the head of a
 *     column, and which does not contradict
 * @param identifies whether a value points to a person
 */
public record TextConfidence(
    boolean alone, double checked, double shaped, double labelled, boolean identifies) {
  private static final double USUAL_LABELLED = 0.85;

  /** Of an item whose file says nothing of texts. */
  public static final TextConfidence LABELLED_ONLY =
      new TextConfidence(false, 0, 0, USUAL_LABELLED, false);
}
