package io.pandian.classifier.detection.names;

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
    /** A foreign name in Chinese characters: of a person or of a place. */
    FOREIGN,
    PLACE,
    /** A word in which single characters stand for places: 中美, 访华. */
    SHORT_PLACES,
    ORGANISATION,
    /** Nouns, adjectives, verbs used as nouns, numbers: what names of organisations are made of. */
    NOUN,
    /** Characters that no dictionary holds as a word. */
    UNKNOWN,
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

  SentenceWord as(Kind other) {
    return new SentenceWord(start, end, other);
  }

  /** The characters of this word and the next, as one word. */
  SentenceWord with(SentenceWord next, Kind both) {
    return new SentenceWord(start, next.end, both);
  }

  /** Whether a sentence has a word here. */
  boolean is(char[] sentence, String word) {
    if (word.length() != length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != sentence[start + i]) {
        return false;
      }
    }
    return true;
  }

  String in(char[] sentence) {
    return new String(sentence, start, length());
  }
}
