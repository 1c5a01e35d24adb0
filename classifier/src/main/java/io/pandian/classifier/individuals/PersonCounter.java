package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.Identifiers;
import java.io.IOException;
import java.util.List;

/** Counts distinct natural persons. */
public final class PersonCounter {
  private final IdentifierKinds kinds;

  public PersonCounter(Identifiers identifiers) {
    kinds = new IdentifierKinds(identifiers);
  }

  /**
   * Counts the persons of all inputs.
   *
   * @param inputs the observations of every asset; the counts do not depend on their order
   * @throws IOException if a stream cannot be read
   */
  public PersonCounts count(List<ObservationInput> inputs) throws IOException {
    Tallying tallying = new Tallying(new PersonIndex(kinds, inputs));
    for (ObservationInput input : inputs) {
      tallying.add(input);
    }
    return tallying.counts();
  }
}
