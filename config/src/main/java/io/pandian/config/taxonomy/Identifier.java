package io.pandian.config.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A data item that says who somebody is.
 *
 * @param dataItem the item's code
 * @param strength how much it says
 * @param sameNumberAs the item whose number this one is when its value has that shape: a driving
 *     licence carries the resident identity number; empty if it has numbers of its own
 * @param mostPerPerson how many different values one person may plausibly have; {@code
 *     Integer.MAX_VALUE} where it does not matter
 * @param mixedWith items whose values may stand in a column of this one: documents of several kinds
 * @param answered whether a person answers under its values even where they are a company's
 * @param reason why, as one sentence
 */
public record Identifier(
    String dataItem,
    IdentifierStrength strength,
    Optional<String> sameNumberAs,
    int mostPerPerson,
    List<String> mixedWith,
    boolean answered,
    String reason) {
  public Identifier {
    mixedWith = List.copyOf(mixedWith);
    if (mostPerPerson < 1) {
      throw new IllegalArgumentException("a person may have at least one value of " + dataItem);
    }
  }

  /** Whether a second value means a second person. */
  public boolean onePerPerson() {
    return mostPerPerson == 1;
  }
}
