package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import java.util.Optional;

/**
 * Sends the text of a document as it comes, and begins the document only when there is some. A text
 * longer than one document may be goes on in another, of the same path and a number: {@code
 * server.log}, {@code server.log#2}.
 */
final class DocumentWriter {
  private static final int CHUNK = 16_384;

  /** Characters for each byte of the file; one that gives more is made to do so. */
  private static final long MOST_FOR_A_BYTE = 10;

  private final Output output;
  private final String path;
  private final String mediaType;
  private final long bytes;
  private final int longest;
  private final int chunkLength;
  private final SqlLead lead;
  private final StringBuilder chunk = new StringBuilder();
  private long room;
  private int sent;
  private int pieces = 1;
  private boolean begun;
  private boolean ended;

  /**
   * @param longest characters of one document
   */
  DocumentWriter(Output output, Item item, String mediaType, int longest) {
    this.output = output;
    this.path = item.path();
    this.mediaType = mediaType;
    this.bytes = item.bytes();
    this.longest = longest;
    this.lead = new SqlLead(longest / 4);
    this.chunkLength = Math.max(1, Math.min(CHUNK, longest / 4));
    this.room = Math.max(longest, MOST_FOR_A_BYTE * item.bytes());
  }

  /**
   * Adds text.
   *
   * @throws LimitReached when it is far more than a file of this size can hold
   */
  void append(char[] text, int start, int length) throws LimitReached {
    int taken = (int) Math.min(length, room);
    int done = 0;
    while (done < taken) {
      int part = Math.min(taken - done, chunkLength);
      chunk.append(text, start + done, part);
      done += part;
      boolean due = chunk.length() >= chunkLength || output.isQuiet();
      if (due && sent + chunk.length() > longest - 2 * chunkLength) {
        nextPiece();
      } else if (due && !Character.isHighSurrogate(chunk.charAt(chunk.length() - 1))) {
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

  /** Ends the document at hand where a line or at least a word ends; the rest begins another. */
  private void nextPiece() {
    int end = chunk.lastIndexOf("\n") + 1;
    for (int i = chunk.length(); end == 0 && i > 0; i--) {
      end = Character.isLetterOrDigit(chunk.charAt(i - 1)) ? 0 : i;
    }
    String rest = end == 0 ? "" : chunk.substring(end);
    chunk.setLength(end == 0 ? chunk.length() : end);
    flush();
    if (begun) {
      output.send(new Answer.DocumentEnd("", Optional.empty()));
      begun = false;
      pieces++;
    }
    sent = 0;
    String first = lead.text();
    if (!first.isEmpty()) {
      begin();
      output.send(new Answer.Text(first));
      sent = first.length();
    }
    chunk.append(rest);
  }

  /** Whether any text that is not blank has come. */
  boolean hasText() {
    return begun || pieces > 1 || !chunk.toString().isBlank();
  }

  /** Sends what is held back; must be called before a failure is told. */
  void flush() {
    if (!begun && chunk.toString().isBlank()) {
      if (chunk.length() >= chunkLength) {
        chunk.setLength(0);
      }
      output.progress();
      return;
    }
    begin();
    output.send(new Answer.Text(chunk.toString()));
    lead.passed(chunk);
    sent += chunk.length();
    chunk.setLength(0);
  }

  private void begin() {
    if (!begun) {
      output.send(new Answer.Document(pieces == 1 ? path : path + "#" + pieces, mediaType, bytes));
      begun = true;
    }
  }

  /** Whether there was a document, and its end has been told. */
  boolean hasEnded() {
    return ended;
  }

  /** Tells of a document without text, which is known by its name. */
  void endBlank(String title, Notice why) {
    begin();
    end(title, Optional.of(why));
  }

  /** Ends the document; nothing is sent if there was no text. */
  void end(String title, Optional<Notice> partial) {
    if (hasText()) {
      flush();
      if (begun || partial.isPresent()) {
        begin();
        output.send(new Answer.DocumentEnd(title, partial));
      }
      ended = true;
    }
  }
}
