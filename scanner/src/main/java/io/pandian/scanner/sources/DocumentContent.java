package io.pandian.scanner.sources;

import io.pandian.config.Bilingual;
import java.util.Optional;

/**
 * The text of a document, in memory only.
 *
 * @param path the path inside the source; entries of archives as {@code a.zip!/b.docx}
 * @param mediaType the media type found in the bytes
 * @param bytes the size of the file
 * @param title the document's own title or subject; empty if none
 * @param text its text: a line for each paragraph, and for each table row a line with its cells
 *     separated by tabs
 * @param partial what could not be read, as one sentence; empty if all was
 */
public record DocumentContent(
    String path,
    String mediaType,
    long bytes,
    String title,
    String text,
    Optional<Bilingual> partial) {
  @Override
  public String toString() {
    return "DocumentContent[" + text.length() + " characters]";
  }
}
