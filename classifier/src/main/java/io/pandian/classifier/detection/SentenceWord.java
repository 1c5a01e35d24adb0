package io.pandian.classifier.detection;

/**
 * A word of a sentence.
 *
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param kind what it is
 */
record SentenceWord(int start, int end, Kind kind) {
  /** What a word is, as far as finding names needs to know. */
  enum Kind {
    PERSON,
    PLACE,
    /** A word in which single characters stand for places: 中美, 访华. */
    SHORT_PLACES,
    ORGANISATION,
    /** Nouns, adjectives, verbs used as nouns, numbers: what names of organisations are made of. */
    NOUN,
    VERB,
    NUMBER,
    /** Letters and signs that are no Chinese word. */
    OTHER,
    /** Function words and punctuation: no name goes on beyond them. */
    STOP
  }

  int length() {
    return end - start;
  }
}
