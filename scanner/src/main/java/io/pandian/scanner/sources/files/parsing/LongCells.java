package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out what a cell, or a row, of a delimited text has too much, so that what stands behind it
 * can be read. A quoted cell that has grown so long over many lines has lost its closing quotation
 * mark: it is closed at the end of a line, and reading goes on with the next.
 */
final class LongCells extends FilterReader {
  /** Characters of a cell that pass. */
  static final int LONGEST = 1 << 20;

  /** Characters of a row that pass. */
  static final int LONGEST_ROW = 2 << 20;

  /** A quoted cell with more line ends than this has lost its closing quotation mark. */
  static final int MOST_LINES = 100;

  private static final char QUOTE = '"';

  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** After a quotation mark in a quoted cell, which ends it unless another follows. */
    PERHAPS_CLOSED
  }

  private final char separator;
  private final char[] in = new char[1 << 14];
  private final char[] out = new char[2 * in.length + 1];
  private State state = State.START;
  private int from;
  private int to;
  private long length;
  private long rowLength;
  private int cells;
  private long lines;

  /** Separators in the first row; negative before it has ended. */
  private int usual = -1;

  private int separatorsInLine;
  private long linesLikeRows;
  private long cut;
  private boolean reopened;

  LongCells(Reader reader, char separator) {
    super(reader);
    this.separator = separator;
  }

  /** How many characters were left out. */
  long cut() {
    return cut;
  }

  /** Whether a cell was closed that had lost its quotation mark. */
  boolean reopened() {
    return reopened;
  }

  @Override
  public int read() throws IOException {
    return fill() ? out[from++] : -1;
  }

  @Override
  public int read(char[] into, int at, int most) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(most, to - from);
    System.arraycopy(out, from, into, at, count);
    from += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (from == to) {
      from = 0;
      to = 0;
      int read = super.read(in, 0, in.length);
      if (read < 0) {
        if (state != State.PERHAPS_CLOSED) {
          return false;
        }
        state = State.START;
        mark(QUOTE);
      }
      for (int i = 0; i < read; i++) {
        take(in[i]);
      }
    }
    return true;
  }

  private void take(char c) {
    switch (state) {
      case START -> begin(c);
      case PLAIN -> plain(c);
      case QUOTED -> quoted(c);
      case PERHAPS_CLOSED -> afterQuote(c);
    }
  }

  private void begin(char c) {
    length = 0;
    lines = 0;
    separatorsInLine = 0;
    linesLikeRows = 0;
    if (c == QUOTE) {
      state = State.QUOTED;
      mark(c);
    } else {
      state = State.PLAIN;
      plain(c);
    }
  }

  private void plain(char c) {
    if (isLineEnd(c)) {
      endRow(c);
    } else if (c == separator) {
      state = State.START;
      cells++;
      mark(c);
    } else {
      pass(c);
    }
  }

  private void endRow(char c) {
    state = State.START;
    usual = usual < 0 && rowLength > 0 ? cells : usual;
    rowLength = 0;
    cells = 0;
    out[to++] = c;
  }

  private void quoted(char c) {
    if (c == QUOTE) {
      state = State.PERHAPS_CLOSED;
      return;
    }
    separatorsInLine += c == separator ? 1 : 0;
    if (c == '\n') {
      lines++;
      linesLikeRows += separatorsInLine == usual ? 1 : 0;
      separatorsInLine = 0;
    }
    if (c == '\n' && length >= LONGEST && lines > MOST_LINES && areRows(linesLikeRows, lines)) {
      reopened = true;
      mark(QUOTE);
      endRow(c);
    } else {
      pass(c);
    }
  }

  /** Lines inside a long cell are rows if most split as rows do, or if nobody knows how they do. */
  private boolean areRows(long alike, long all) {
    return usual < 0 || alike * 2 > all;
  }

  private void afterQuote(char c) {
    if (c == QUOTE) {
      state = State.QUOTED;
      if (hasRoom()) {
        out[to++] = c;
      }
      pass(c);
    } else {
      state = State.PLAIN;
      mark(QUOTE);
      plain(c);
    }
  }

  /** Lets a separator or quotation mark pass, unless it is of a cell that does not. */
  private void mark(char c) {
    if (cells < ParseLimits.COLUMNS) {
      out[to++] = c;
    }
  }

  private void pass(char c) {
    if (hasRoom()) {
      out[to++] = c;
    } else {
      cut++;
    }
    length++;
    rowLength++;
  }

  private boolean hasRoom() {
    return cells < ParseLimits.COLUMNS && length < LONGEST && rowLength < LONGEST_ROW;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
