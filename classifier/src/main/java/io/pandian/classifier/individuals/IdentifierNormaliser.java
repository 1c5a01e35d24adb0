package io.pandian.classifier.individuals;

import java.util.Optional;

/**
 * Writes a value in the one form in which equal identifiers are equal: without blanks, full-width
 * characters, country codes, in one case, an old resident number as the new one.
 */
@FunctionalInterface
public interface IdentifierNormaliser {
  /**
   * The value's one form.
   *
   * @param dataItem the data item's code
   * @param value the value as the source writes it, neither null nor blank
   * @return empty if the value is none of that item, or one that stands for nobody (a placeholder)
   */
  Optional<String> canonical(String dataItem, String value);
}
