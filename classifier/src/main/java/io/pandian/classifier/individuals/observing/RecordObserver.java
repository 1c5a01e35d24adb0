package io.pandian.classifier.individuals.observing;

import io.pandian.classifier.detection.PersonRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the persons that a text speaks of into observations: those of a document, and those whom
 * the values of a text column mention. Unlike the rows of a table, a text may speak of one person
 * twice.
 */
final class RecordObserver {
  private final IdentifierHashes hashes;
  private final Sighting sighting;
  private final Marks marksOf;
  private final Map<String, long[]> marks = new HashMap<>();

  /** What an item of a person adds to which scope. */
  @FunctionalInterface
  interface Marks {
    long[] of(String dataItem);
  }

  RecordObserver(IdentifierHashes hashes, Sighting sighting, Marks marksOf) {
    this.hashes = hashes;
    this.sighting = sighting;
    this.marksOf = marksOf;
  }

  /** Observes a person, whatever is known of him. */
  void observe(PersonRecord person, PeriodFilter periods, ObservationOutput out) {
    sighting.begin(false);
    add(person);
    sighting.end(periods, out);
  }

  /** Adds what is known of a person to the one who is being observed. */
  void add(PersonRecord person) {
    // A map has no order of its own; equal texts must give equal bytes.
    new TreeMap<>(person.values()).forEach(this::value);
  }

  private void value(String item, String value) {
    if (value.isBlank()) {
      return;
    }
    sighting.present(marks.computeIfAbsent(item, marksOf::of));
    if (item.equals(BirthDate.ITEM)) {
      sighting.birthDate(value);
    }
    hashes.of(item).ifPresent(hasher -> sighting.value(hasher, value));
  }

  /** Whether anything but a name or a device says who a person is. */
  boolean isIdentified(PersonRecord person) {
    return person.values().keySet().stream()
        .flatMap(item -> hashes.of(item).stream())
        .anyMatch(hasher -> hasher.strength().identifies());
  }
}
