package io.pandian.classifier.classification;

import java.util.List;
import java.util.Optional;

/**
 * What a table holds.
 *
 * @param fields one finding for every column, in the table's order
 * @param subject whom the table is about, for example {@code customer}; empty if about no person
 * @param personSlots the persons in each row
 */
public record TableFinding(
    List<FieldFinding> fields, Optional<String> subject, List<PersonSlot> personSlots) {
  public TableFinding {
    fields = List.copyOf(fields);
    personSlots = List.copyOf(personSlots);
  }
}
