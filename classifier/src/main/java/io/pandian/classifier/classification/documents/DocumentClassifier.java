package io.pandian.classifier.classification.documents;

import io.pandian.classifier.detection.text.DocumentSubjects;
import java.util.List;
import java.util.Optional;

/**
 * Finds the data items and the persons in the text of a document. The text has a line for each
 * paragraph and, for each row of a table, a line whose cells are separated by tabs.
 *
 * <p>Identifiers are found anywhere by shape and check. Labels (姓名：张三) and heads of tables name
 * items that shape alone does not tell, and say which values speak of the same person. Names,
 * organisations and addresses are looked for in the remaining text; names within a budget, because
 * recognising them is slow. A name in running text makes a person record only beside an identifier
 * on its line; without one it is a person who may be there ({@link DocumentFinding#unattached}), as
 * is each row of an SQL dump of persons. Time is linear in the length of the text. Safe for use by
 * several threads.
 *
 * <p>How sure each find is stands in the items' files.
 */
public final class DocumentClassifier {
  /** Characters of one document given to the recognition of names: a fifth of a second of work. */
  private static final int NAME_BUDGET = 300_000;

  /** How sure a file name is of what the picture shows. */
  private static final double PICTURE_CONFIDENCE = 0.8;

  private final int nameBudget;

  /** Recognises names in the first 300,000 characters of a document. */
  public DocumentClassifier() {
    this(NAME_BUDGET);
  }

  /**
   * @param nameBudget how many characters of one document are given to the recognition of names in
   *     running text; 0 for none
   */
  public DocumentClassifier(int nameBudget) {
    this.nameBudget = nameBudget;
  }

  /**
   * Reads a document.
   *
   * @param title the document's title or file name; empty if none
   * @param text its text
   * @return what was found; the values in it are to be hashed and dropped at once
   */
  public DocumentFinding read(String title, String text) {
    if (text.isBlank()) {
      return picture(title);
    }
    DocumentReading reading = new DocumentReading(nameBudget);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reading.line(text.substring(start, end));
      start = end + 1;
    }
    return reading.finish(DocumentSubjects.standard().of(title, text));
  }

  private static TextFinding pictured(PictureNames.Shown shown) {
    TextGround ground = new TextGround(TextGround.Kind.FILE_NAME, shown.word(), 1);
    return new TextFinding(shown.item(), 1, 1, PICTURE_CONFIDENCE, List.of(), List.of(ground));
  }

  /** A picture is known by its name alone. */
  private static DocumentFinding picture(String title) {
    List<TextFinding> findings =
        PictureNames.shown(title).stream().map(DocumentClassifier::pictured).toList();
    return new DocumentFinding(findings, Optional.empty(), List.of(), 0);
  }
}
