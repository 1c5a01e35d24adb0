package io.pandian.classifier.classification.columns;

import io.pandian.classifier.rows.PersonSlot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table holds.
 *
 * @param fields one finding for every column, in the table's order
 * @param subject whom the table is about, for example {@code customer}; empty if about no person
 * @param personSlots the persons in each row
 * @param numberings by column of accounts, another column whose values are of the same numbering
 * @param references by column that holds keys of somebody, or marks of his device, and no data
 *     item, the item that such values are elsewhere
 */
public record TableFinding(
    List<FieldFinding> fields,
    Optional<String> subject,
    List<PersonSlot> personSlots,
    Map<String, String> numberings,
    Map<String, String> references) {
  public TableFinding {
    fields = List.copyOf(fields);
    personSlots = List.copyOf(personSlots);
    numberings = Map.copyOf(numberings);
    references = Map.copyOf(references);
  }

  /** A table whose columns of accounts have each a numbering of its own. */
  public TableFinding(
      List<FieldFinding> fields, Optional<String> subject, List<PersonSlot> personSlots) {
    this(fields, subject, personSlots, Map.of(), Map.of());
  }

  /** The same, of other fields. */
  public TableFinding withFields(List<FieldFinding> others) {
    return new TableFinding(others, subject, personSlots, numberings, references);
  }

  /** The same, with the persons that somebody has declared. */
  public TableFinding withSlots(List<PersonSlot> declared) {
    return new TableFinding(fields, subject, declared, numberings, references);
  }
}
