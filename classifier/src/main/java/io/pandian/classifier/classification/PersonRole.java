package io.pandian.classifier.classification;

import io.pandian.config.Bilingual;

/**
 * Who a person is to a table, for example its customer or its operator.
 *
 * @param code the stable name, for example {@code legal-representative}
 * @param name how reports name it
 * @param kind what a table has to do with such persons
 */
public record PersonRole(String code, Bilingual name, Kind kind) {
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

  boolean operator() {
    return kind == Kind.OPERATOR;
  }
}
