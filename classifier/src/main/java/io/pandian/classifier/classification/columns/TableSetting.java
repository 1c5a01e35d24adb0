package io.pandian.classifier.classification.columns;

import io.pandian.classifier.classification.headers.HeaderReading.Owner;
import io.pandian.classifier.rows.PersonRole;
import java.util.Optional;
import java.util.Set;

/**
 * The rest of a table, as seen from one of its columns.
 *
 * @param about whether the table is about persons, organisations or things; {@code NONE} when
 *     nothing says
 * @param role the persons that its name or comment names
 * @param beside the data items that its other columns hold for sure
 * @param describing how many different items among these describe persons
 * @param witness the name of the first of these columns; empty if there is none
 * @param spelled how many of its columns are written in pinyin initials
 * @param named the items that its own name or comment names
 */
record TableSetting(
    Owner about,
    Optional<PersonRole> role,
    Set<String> beside,
    int describing,
    String witness,
    int spelled,
    Set<String> named) {
  TableSetting {
    beside = Set.copyOf(beside);
    named = Set.copyOf(named);
  }
}
