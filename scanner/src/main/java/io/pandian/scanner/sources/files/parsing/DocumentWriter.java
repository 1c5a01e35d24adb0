package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.util.Optional;

/** Sends the text of a document as it comes, and begins the document only when there is some. */
final class DocumentWriter {
  private static final int CHUNK = 16_384;

  private final Output output;
  private final String path;
  private final String mediaType;
  private final long bytes;
  private final StringBuilder chunk = new StringBuilder();
  private int room;
  private boolean begun;
  private boolean ended;

  DocumentWriter(Output output, Item item, String mediaType, int mostCharacters) {
    this.output = output;
    this.path = item.path();
    this.mediaType = mediaType;
    this.bytes = item.bytes();
    this.room = mostCharacters;
  }

  /**
   * Adds text.
   *
   * @throws LimitReached when there is more than is wanted
   */
  void append(char[] text, int start, int length) throws LimitReached {
    int taken = Math.min(length, room);
    int done = 0;
    while (done < taken) {
      int part = Math.min(taken - done, CHUNK);
      chunk.append(text, start + done, part);
      done += part;
      if (chunk.length() >= CHUNK || output.isQuiet()) {
        flush();
      }
    }
    room -= taken;
    if (taken < length) {
      flush();
      throw new LimitReached(Notice.TEXT_LIMIT);
    }
  }

  void append(String text) throws LimitReached {
    append(text.toCharArray(), 0, text.length());
  }

  /** Whether any text that is not blank has come. */
  boolean hasText() {
    return begun || !chunk.toString().isBlank();
  }

  /** Sends what is held back; must be called before a failure is told. */
  void flush() {
    if (!begun && chunk.toString().isBlank()) {
      if (chunk.length() >= CHUNK) {
        chunk.setLength(0);
      }
      output.progress();
      return;
    }
    if (!begun) {
      output.send(new Answer.Document(path, mediaType, bytes));
      begun = true;
    }
    output.send(new Answer.Text(chunk.toString()));
    chunk.setLength(0);
  }

  /** Whether there was a document, and its end has been told. */
  boolean hasEnded() {
    return ended;
  }

  /** Tells of a document without text, which is known by its name. */
  void endBlank(String title, Notice why) {
    output.send(new Answer.Document(path, mediaType, bytes));
    output.send(new Answer.DocumentEnd(title, Optional.of(why)));
    ended = true;
  }

  /** Ends the document; nothing is sent if there was no text. */
  void end(String title, Optional<Notice> partial) {
    if (hasText()) {
      flush();
      output.send(new Answer.DocumentEnd(title, partial));
      ended = true;
    }
  }
}
