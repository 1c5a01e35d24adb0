package io.pandian.classifier.individuals;

import io.pandian.config.taxonomy.Identifiers;
import java.io.IOException;
import java.util.List;

/** Counts distinct natural persons. */
public final class PersonCounter {
  private final Identifiers identifiers;

  public PersonCounter(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  /**
   * Counts the persons of all inputs.
   *
   * @param inputs the observations of every asset; the counts do not depend on their order
   * @throws IOException if a stream cannot be read
   */
  public PersonCounts count(List<ObservationInput> inputs) throws IOException {
    throw new IOException("the counting of " + inputs.size() + identifiers + " is not here yet");
  }
}
