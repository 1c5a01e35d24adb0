package io.pandian.classifier.classification;

import java.util.List;

/**
 * The fields of a table that speak of one person in each row. A table of orders has two slots, the
 * sender's and the receiver's.
 *
 * @param role who the person is to the table, for example {@code customer}, {@code employee},
 *     {@code receiver}; {@code person} when nothing says
 * @param fields the names of the fields, in the table's order; never empty
 */
public record PersonSlot(String role, List<String> fields) {
  public PersonSlot {
    fields = List.copyOf(fields);
  }
}
