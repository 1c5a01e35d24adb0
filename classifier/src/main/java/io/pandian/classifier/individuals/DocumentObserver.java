package io.pandian.classifier.individuals;

import io.pandian.classifier.detection.PersonRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the persons that a document speaks of into observations, as {@link TableObserver} does with
 * rows. A scope's fields are data items here. A document has no column of dates: where an activity
 * names one, its persons count and are marked as undated.
 */
public final class DocumentObserver {
  private static final @Nullable String[] NO_CELLS = new String[0];

  private final IdentifierHashes hashes;
  private final ObservedScopes scopes;
  private final PeriodFilter periods;
  private final Sighting sighting;
  private final Map<String, long[]> marks = new HashMap<>();

  private DocumentObserver(IdentifierHashes hashes, ObservedScopes scopes) {
    this.hashes = hashes;
    this.scopes = scopes;
    periods = new PeriodFilter(scopes, column -> -1);
    sighting = new Sighting(hashes, scopes, false);
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
  public void persons(List<PersonRecord> persons, ObservationWriter out) {
    periods.row(NO_CELLS);
    for (PersonRecord person : persons) {
      sighting.begin();
      // A map has no order of its own; equal documents must give equal bytes.
      new TreeMap<>(person.values()).forEach(this::value);
      sighting.end(periods, out);
    }
  }

  private void value(String item, String value) {
    if (value.isBlank()) {
      return;
    }
    sighting.present(marks.computeIfAbsent(item, code -> scopes.marks(code, code)));
    if (item.equals(BirthDate.ITEM)) {
      sighting.birthDate(value);
    }
    hashes.of(item).ifPresent(hasher -> sighting.value(hasher, value));
  }
}
