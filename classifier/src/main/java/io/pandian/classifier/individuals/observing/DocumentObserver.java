package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.classification.documents.DocumentFinding;
import io.pandian.classifier.classification.documents.TextFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the persons that a document speaks of into observations, as {@link TableObserver} does with
 * rows. A scope's fields are data items here. A document has no column of dates: where an activity
 * names one, its persons count and are marked as undated.
 */
public final class DocumentObserver {
  private static final @Nullable String[] NO_CELLS = new String[0];

  private static final String NAME = "person-name";

  private final IdentifierHashes hashes;
  private final ObservedScopes scopes;
  private final StreamLayout layout;
  private final PeriodFilter periods;
  private final RecordObserver records;

  private DocumentObserver(IdentifierHashes hashes, ObservedScopes scopes) {
    this.hashes = hashes;
    this.scopes = scopes;
    Sighting sighting = new Sighting(hashes, scopes);
    layout = sighting.layout();
    periods = new PeriodFilter(scopes, column -> -1);
    records = new RecordObserver(hashes, sighting, item -> scopes.marks(item, item));
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
   * Observes each person of a document. Whoever else may be there counts in upper bounds only, with
   * a name and with all that the document says of no one in particular.
   *
   * @param out receives the observations
   * @throws java.io.UncheckedIOException if they cannot be written
   */
  public void document(DocumentFinding document, ObservationOutput out) {
    periods.row(NO_CELLS);
    document.persons().forEach(person -> records.observe(person, periods, out));
    if (document.unattached() > 0) {
      out.unread(layout, document.unattached(), marksOfUnattached(document));
    }
  }

  private long[] marksOfUnattached(DocumentFinding document) {
    long[] marks = scopes.marks(NAME, NAME);
    document.findings().stream()
        .map(TextFinding::dataItem)
        .filter(item -> hashes.of(item).isEmpty() && !item.equals(BirthDate.ITEM))
        .forEach(item -> ScopeMarks.addAll(marks, scopes.marks(item, item)));
    return marks;
  }
}
