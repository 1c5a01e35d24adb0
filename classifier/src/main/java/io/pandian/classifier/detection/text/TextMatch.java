package io.pandian.classifier.detection.text;

/**
 * A data item found in a line of text, in memory only. Its text form leaves the value out.
 *
 * @param dataItem the data item's code
 * @param start where it begins in the line, 0-indexed
 * @param end where it ends, exclusive
 * @param value the value, normalised where the item has a normal form
 * @param checked whether it passed a check that could have failed
 * @param placeholder whether it is a trivial or test value
 */
public record TextMatch(
    String dataItem, int start, int end, String value, boolean checked, boolean placeholder) {
  @Override
  public String toString() {
    return "TextMatch[" + dataItem + ", " + start + "-" + end + "]";
  }
}
