package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import org.xml.sax.SAXException;

/** Enough of a file has been read. It is a SAX exception because parsers let those pass. */
final class LimitReached extends SAXException {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  LimitReached(Notice notice) {
    super(notice.name());
    this.notice = notice;
  }

  Notice notice() {
    return notice;
  }
}
