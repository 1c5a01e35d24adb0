package io.pandian.config.rulebooks;

/**
 * Where a rule stands, in the words of its document, so that an auditor can hold one against the
 * other.
 *
 * @param document the document's title
 * @param section the chapter, sector table or heading; empty if the document has none
 * @param item the article or the number of the item
 */
public record Citation(String document, String section, String item) {
  /** Document, section and item in one line. */
  @Override
  public String toString() {
    String place = item.isBlank() ? section : section.isBlank() ? item : section + " " + item;
    return place.isBlank() ? document : document + " " + place;
  }
}
