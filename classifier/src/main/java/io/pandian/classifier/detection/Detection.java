package io.pandian.classifier.detection;

import java.util.List;

/**
 * What one detector found in the values of a column, or in a text.
 *
 * @param dataItem the data item's code
 * @param matched how many of the values (in a text: occurrences) have the shape
 * @param checkPassed how many of those passed a check that could have failed (a check digit, a
 *     listed division); 0 where the item has no check
 * @param checkApplicable how many of those have a check at all; equal to {@code checkPassed} when
 *     none failed
 * @param distinct how many distinct values matched
 * @param placeholders how many matches are trivial or test values, such as 13800138000
 * @param examples at most three matches, already masked
 */
public record Detection(
    String dataItem,
    long matched,
    long checkPassed,
    long checkApplicable,
    long distinct,
    long placeholders,
    List<String> examples) {
  public Detection {
    examples = List.copyOf(examples);
  }
}
