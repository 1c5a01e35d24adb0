package io.pandian.classifier.individuals.observing;

import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a value in the one form in which equal identifiers are equal: without blanks, full-width
 * characters, country codes, in one case, an old resident number as the new one.
 */
@FunctionalInterface
public interface IdentifierNormaliser {
  /**
   * What gives the values of an item their one form.
   *
   * @param dataItem the data item's code
   * @return takes a value as the source writes it, neither blank nor null; gives nothing if it is
   *     none of that item, or one that stands for nobody (a placeholder); belongs to one thread
   */
  Function<String, Optional<String>> of(String dataItem);
}
