package io.pandian.classifier.rows;

import java.util.Optional;

/**
 * Whose a column is, by the words of its name or comment.
 *
 * @param role the person that they name, if the lexicon knows the word
 * @param word the words that name a person, known or not; empty if none do
 * @param number which of several such persons: 2 of {@code contact2_phone}, 乙 of 乙方联系人; empty if
 *     nothing says
 * @param itemNumber which of several things of one kind: 2 of {@code phone2}; empty if nothing says
 * @param side which of two parties, if only that is said: {@code from} of {@code from_id}
 */
public record Whose(
    Optional<PersonRole> role, String word, String number, String itemNumber, String side) {
  /** No word says whose it is. */
  public static final Whose UNSAID = new Whose(Optional.empty(), "", "", "", "");

  /** Whether a word says whose it is. */
  public boolean isSaid() {
    return !word.isEmpty() || !side.isEmpty();
  }

  /** This one where it is said, else another, which may add the numbers. */
  public Whose or(Whose other) {
    if (isSaid() || !number.isEmpty()) {
      return this;
    }
    return itemNumber.isEmpty()
        ? other
        : new Whose(
            other.role,
            other.word,
            other.number,
            other.itemNumber.isEmpty() ? itemNumber : other.itemNumber,
            other.side);
  }
}
