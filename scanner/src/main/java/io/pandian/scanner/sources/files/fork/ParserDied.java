package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.files.protocol.Notice;

/** A parser process ended, was ended, or talked nonsense; it cannot be used again. */
final class ParserDied extends Exception {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  ParserDied(Notice notice) {
    super(notice.name());
    this.notice = notice;
  }

  Notice notice() {
    return notice;
  }
}
