package io.pandian.classifier.classification.headers;

import io.pandian.classifier.rows.PersonRole;
import io.pandian.classifier.rows.Whose;
import io.pandian.config.taxonomy.ColumnWord.Certainty;
import java.util.List;
import java.util.Optional;

/**
 * What one column name or comment says.
 *
 * @param terms the data items its head word names; empty if it names none
 * @param word the head word as it stands there
 * @param tail what follows the head word
 * @param owner whose it is by the words before
 * @param holder whose it is by the words before or by the head word itself ({@code 单位电话})
 * @param modified whether a word stands before that no lexicon knows
 * @param flag whether it asks a yes-or-no question
 * @param whose whose it is by its words: the person it speaks of
 */
public record HeaderReading(
    List<HeaderTerm> terms,
    String word,
    Tail tail,
    Owner owner,
    Owner holder,
    boolean modified,
    boolean flag,
    Whose whose) {
  private static final String USER_NUMBER = "user-id";

  public static final HeaderReading NOTHING =
      new HeaderReading(
          List.of(), "", Tail.NONE, Owner.NONE, Owner.NONE, false, false, Whose.UNSAID);

  public HeaderReading {
    terms = List.copyOf(terms);
  }

  /** What the words after the head word do to it, from least to most. */
  public enum Tail {
    NONE,
    TRANSPARENT,
    REFERENCE,
    UNKNOWN,
    NEUTRAL,
    /** It counts or averages over many. */
    AGGREGATE
  }

  /** Whose an item is. */
  public enum Owner {
    NONE,
    PERSON,
    ORGANISATION,
    THING
  }

  /** Of words that name a person and no data item. */
  static HeaderReading ofPerson(Whose whose) {
    return new HeaderReading(
        List.of(), "", Tail.NONE, Owner.PERSON, Owner.PERSON, false, false, whose);
  }

  /** Of a comment that lists the codes of an item's values. */
  static HeaderReading ofCodes(String item) {
    HeaderTerm term = new HeaderTerm("", item, Certainty.SURE, HeaderTerm.Script.CHINESE);
    return new HeaderReading(
        List.of(term), "", Tail.NONE, Owner.NONE, Owner.NONE, false, false, Whose.UNSAID);
  }

  /**
   * Of a column that refers to a person by a key.
   *
   * @param word the words for the key
   */
  public static HeaderReading reference(String word, Whose whose) {
    HeaderTerm term = new HeaderTerm("", USER_NUMBER, Certainty.SURE, HeaderTerm.Script.ENGLISH);
    return new HeaderReading(
        List.of(term), word, Tail.NONE, Owner.PERSON, Owner.PERSON, false, false, whose);
  }

  /** The person it speaks of. */
  public Optional<PersonRole> role() {
    return whose.role();
  }

  public Optional<HeaderTerm> term(String item) {
    return terms.stream().filter(t -> t.item().equals(item)).findFirst();
  }

  /** The same, of a column that holds yes or no. */
  HeaderReading asFlag() {
    return new HeaderReading(terms, word, tail, owner, holder, modified, true, whose);
  }

  /** The same, where what it names is known to be a person's. */
  HeaderReading somebodys() {
    List<HeaderTerm> theirs = terms.stream().map(HeaderTerm::somebodys).toList();
    return new HeaderReading(theirs, word, tail, owner, holder, modified, flag, whose);
  }

  /** Whether it names the item without any doubt. */
  public boolean surely(String item) {
    return !flag
        && (tail == Tail.NONE || tail == Tail.TRANSPARENT)
        && term(item).filter(found -> found.certainty() == Certainty.SURE).isPresent();
  }

  /** Whether the head word names the item and nothing around it takes that back. */
  public boolean plainly(String item) {
    return tail.compareTo(Tail.NEUTRAL) < 0 && !flag && term(item).isPresent();
  }
}
