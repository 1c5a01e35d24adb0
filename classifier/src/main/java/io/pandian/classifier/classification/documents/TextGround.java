package io.pandian.classifier.classification.documents;

/**
 * Why values in the text of a document were taken for a data item, and for how many of them.
 *
 * @param kind what spoke for them
 * @param word the word of Pandian's lists that named them, such as a label; empty if none did
 * @param count how many finds it holds for
 */
public record TextGround(Kind kind, String word, long count) {
  /** What speaks for a value in a text. */
  public enum Kind {
    /** A label before it: 姓名：. */
    LABEL,
    /** The head of its column in a table. */
    TABLE_HEAD,
    /** A check that it passes, or known parts that it is built of. */
    CHECK,
    /** Its shape and the words around it. */
    SHAPE,
    /** The name of the file. */
    FILE_NAME
  }
}
