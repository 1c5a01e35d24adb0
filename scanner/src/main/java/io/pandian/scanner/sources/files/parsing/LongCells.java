package io.pandian.scanner.sources.files.parsing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out what a cell of a delimited text has too much, so that the rows behind it can be read.
 * A quoted cell that has grown so long over many lines has lost its closing quotation mark: it is
 * closed at the end of a line, and reading goes on with the next.
 */
final class LongCells extends FilterReader {
  /** Characters of a cell that pass. */
  static final int LONGEST = 1 << 20;

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
  private long lines;
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
        out[to++] = QUOTE;
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
    if (c == QUOTE) {
      state = State.QUOTED;
      out[to++] = c;
    } else {
      state = State.PLAIN;
      plain(c);
    }
  }

  private void plain(char c) {
    if (c == separator || isLineEnd(c)) {
      state = State.START;
      out[to++] = c;
    } else {
      pass(c);
    }
  }

  private void quoted(char c) {
    if (c == QUOTE) {
      state = State.PERHAPS_CLOSED;
      return;
    }
    lines += isLineEnd(c) ? 1 : 0;
    if (isLineEnd(c) && length >= LONGEST && lines > MOST_LINES) {
      reopened = true;
      state = State.START;
      out[to++] = QUOTE;
      out[to++] = c;
    } else {
      pass(c);
    }
  }

  private void afterQuote(char c) {
    if (c == QUOTE) {
      state = State.QUOTED;
      if (length < LONGEST) {
        out[to++] = c;
      }
      pass(c);
    } else {
      state = State.PLAIN;
      out[to++] = QUOTE;
      plain(c);
    }
  }

  private void pass(char c) {
    if (length < LONGEST) {
      length++;
      out[to++] = c;
    } else {
      cut++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
