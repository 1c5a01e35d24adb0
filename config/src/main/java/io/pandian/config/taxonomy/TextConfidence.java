package io.pandian.config.taxonomy;

import java.util.List;

/**
 * How a data item is found in running text, and how sure a find is by what speaks for it.
 *
 * @param alone whether a value is found wherever it stands, without a label before it
 * @param near words of which one must stand shortly before such a value; empty if none is needed
 * @param checked how sure a value is that passed its check; 0: not taken on that ground alone
 * @param shaped how sure a value is that has the shape, or a name or address that was recognised
 * @param labelled how sure a value is before which a label stands, or above it the head of a
 *     column, and which does not contradict
 * @param identifies whether a value points to a person
 */
public record TextConfidence(
    boolean alone,
    List<String> near,
    double checked,
    double shaped,
    double labelled,
    boolean identifies) {
  private static final double USUAL_CHECKED = 0.95;
  private static final double USUAL_SHAPED = 0.8;
  private static final double USUAL_LABELLED = 0.85;

  /** Of an item of which Pandian's own file says nothing of texts. */
  public static final TextConfidence LABELLED_ONLY =
      new TextConfidence(false, List.of(), 0, 0, USUAL_LABELLED, false);

  /** Of an item of which a user's file describes the values. */
  public static final TextConfidence DESCRIBED =
      new TextConfidence(true, List.of(), USUAL_CHECKED, USUAL_SHAPED, USUAL_LABELLED, false);

  public TextConfidence {
    near = List.copyOf(near);
  }
}
