package io.pandian.classifier.rows;

import java.util.List;

/**
 * The fields of a table that speak of one person in each row. A table of orders has two slots, the
 * sender's and the receiver's.
 *
 * @param role who the person is to the table, for example {@code customer}, {@code employee},
 *     {@code receiver}; {@code person} when nothing says
 * @param fields the names of the fields, in the table's order; never empty
 * @param standing how such a person counts
 * @param doubtful those of the fields that may be another person's
 * @param grounds what spoke for it, strongest first
 */
public record PersonSlot(
    String role,
    List<String> fields,
    Standing standing,
    List<String> doubtful,
    List<Ground> grounds) {
  /** How the persons of a slot count. */
  public enum Standing {
    /** They are persons of the table. */
    COUNTED,
    /**
     * The row only refers to them, by a key or a name in somebody else's record: they count where
     * they have a number or an account of their own, and here in the upper bound.
     */
    REFERRED
  }

  /** What put fields into one slot, or apart from others. */
  public enum Ground {
    /** The plan says so. */
    DECLARED,
    /** Their names name the same person. */
    SAME_WORD,
    /** Their names name nobody, so that they are the table's own person's. */
    OWN,
    /** One word for a person, and only one, stands beside fields that name nobody. */
    LONE_ROLE,
    /** They are numbered, or the sides of a deal. */
    NUMBERED,
    /** Over the rows one of its values stands beside many different persons. */
    KEEPER_BY_VALUES,
    /** Its name says that such persons keep records, serve or are somebody else. */
    REFERRED_BY_WORD,
    /** Over the rows another name than the first stands there. */
    DIFFERING_NAMES,
    /** It stands nearest. */
    NEAREST
  }

  public PersonSlot {
    fields = List.copyOf(fields);
    doubtful = List.copyOf(doubtful);
    grounds = List.copyOf(grounds);
  }

  /** A slot of persons who count, without any doubt. */
  public PersonSlot(String role, List<String> fields) {
    this(role, fields, Standing.COUNTED, List.of(), List.of());
  }

  /** The same persons, who count in the upper bound only. */
  public PersonSlot onlyReferred() {
    return new PersonSlot(role, fields, Standing.REFERRED, doubtful, grounds);
  }

  /** Whether its persons are only referred to. */
  public boolean referred() {
    return standing == Standing.REFERRED;
  }
}
