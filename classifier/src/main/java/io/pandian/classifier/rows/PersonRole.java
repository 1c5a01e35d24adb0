package io.pandian.classifier.rows;

import io.pandian.config.Bilingual;

/**
 * Who a person is to a table, for example its customer or its operator.
 *
 * @param code the stable name, for example {@code legal-representative}
 * @param name how reports name it
 * @param kind what a table has to do with such persons
 * @param relation what such a person has to do with a row that is about somebody else
 * @param ofTrade whether a word of a single trade says so, which may elsewhere name a thing: guide
 */
public record PersonRole(
    String code, Bilingual name, Kind kind, Relation relation, boolean ofTrade) {
  /** What a table has to do with the persons of a role. */
  public enum Kind {
    /** It can be about them. */
    SUBJECT,
    /** It can be about them, and their name may stand for its own persons whoever they are. */
    GENERAL,
    /** It can be about them, and they may as well be companies. */
    PARTY,
    /** They only keep its records. */
    OPERATOR
  }

  /** What a person has to do with a row that is about somebody else. */
  public enum Relation {
    /** May be the row's own person under another word. */
    OWN,
    /** Is always somebody else: a spouse, an inviter, whom one calls. */
    OTHER,
    /** A child: the row's own person beside whoever answers for him, else somebody else. */
    WARD,
    /** Answers for a child, and is somebody else. */
    GUARDIAN,
    /** Serves the row's person: a doctor, a teacher, a manager. */
    STAFF,
    /** Keeps the record. */
    KEEPER
  }

  /** Whether the word may stand for a table's own persons whoever they are. */
  public boolean general() {
    return kind == Kind.GENERAL;
  }

  /** Whether the word itself says that such a person is a child. */
  public boolean ward() {
    return relation == Relation.WARD;
  }

  /** The same role of a person under a word of his own: two such words are two persons. */
  public PersonRole under(String word) {
    return new PersonRole(code, Bilingual.of(word, word), kind, relation, true);
  }

  public boolean operator() {
    return kind == Kind.OPERATOR;
  }
}
