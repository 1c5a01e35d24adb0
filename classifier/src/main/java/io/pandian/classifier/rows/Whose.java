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
 * @param phrase all words before the item, whatever they mean; empty if there are none
 * @param side which of two parties, if only that is said: {@code from} of {@code from_id}
 */
public record Whose(
    Optional<PersonRole> role,
    String word,
    String number,
    String itemNumber,
    String phrase,
    String side) {
  /** No word says whose it is. */
  public static final Whose UNSAID = new Whose(Optional.empty(), "", "", "", "", "");

  /** Whether a word says whose it is. */
  public boolean isSaid() {
    return !word.isEmpty() || !side.isEmpty();
  }

  /** Which of several persons it is, if a word names a person: the number may stand anywhere. */
  String which() {
    return number.isEmpty() && !word.isEmpty() ? itemNumber : number;
  }

  /** The same, of a person of this role. */
  public Whose of(PersonRole person) {
    return new Whose(Optional.of(person), person.code(), number, itemNumber, phrase, side);
  }

  /** The same, of a person whom a word names that no lexicon knows. */
  public Whose named(String unknown) {
    return new Whose(role, unknown, number, itemNumber, phrase, side);
  }

  /** The same, of that one of several whom the words before say: 晚班 of 晚班驾驶员. */
  Whose told() {
    return new Whose(role, word, before(), itemNumber, before(), side);
  }

  /** The words before the one that names a person, or before the item where none does. */
  String before() {
    String named = word.replace(" ", "");
    boolean within = !named.isEmpty() && phrase.endsWith(named);
    return within ? phrase.substring(0, phrase.length() - named.length()) : phrase;
  }

  /** The same, of a person whom another column names. */
  Whose like(Whose other) {
    return new Whose(other.role, other.word, other.number, itemNumber, phrase, other.side);
  }

  /** This one where it is said, else another, which may add the numbers. */
  public Whose or(Whose other) {
    if (isSaid() || !number.isEmpty()) {
      return this;
    }
    return new Whose(
        other.role,
        other.word,
        other.number,
        other.itemNumber.isEmpty() ? itemNumber : other.itemNumber,
        other.phrase.isEmpty() ? phrase : other.phrase,
        other.side);
  }
}
