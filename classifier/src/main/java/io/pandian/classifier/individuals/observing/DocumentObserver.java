package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.detection.PersonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the persons that a document speaks of into observations, as {@link TableObserver} does with
 * rows. A scope's fields are data items here. A document has no column of dates: where an activity
 * names one, its persons count and are marked as undated.
 */
public final class DocumentObserver {
  private static final @Nullable String[] NO_CELLS = new String[0];

  private final PeriodFilter periods;
  private final RecordObserver records;

  private DocumentObserver(IdentifierHashes hashes, ObservedScopes scopes) {
    periods = new PeriodFilter(scopes, column -> -1);
    records =
        new RecordObserver(hashes, new Sighting(hashes, scopes), item -> scopes.marks(item, item));
  }

  /**
   * The observer of one document.
   *
   * @param sourceId the id of its source
   * @param carried the parts that outbound activities carry
   * @param settings the scan's settings
   */
  public static DocumentObserver of(
      String sourceId, List<CarriedScope> carried, ObservationSettings settings) {
    return new DocumentObserver(
        new IdentifierHashes(sourceId, settings), new ObservedScopes(carried, settings));
  }

  /**
   * Observes each person.
   *
   * @param out receives the observations
   * @throws java.io.UncheckedIOException if they cannot be written
   */
  public void persons(List<PersonRecord> persons, ObservationOutput out) {
    periods.row(NO_CELLS);
    persons.forEach(person -> records.observe(person, periods, out));
  }
}
