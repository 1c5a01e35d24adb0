package io.pandian.classifier.classification.columns;

/**
 * A data item that a field may also hold.
 *
 * @param dataItem the data item's code
 * @param confidence the calibrated probability, 0 to 1
 */
public record Candidate(String dataItem, double confidence) {}
