package io.pandian.scanner.sources.files.fork;

import io.pandian.scanner.sources.ContentVisitor;
import io.pandian.scanner.sources.DocumentContent;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.files.protocol.Answer;
import io.pandian.scanner.sources.files.protocol.Notice;
import io.pandian.scanner.sources.files.protocol.ParseLimits;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a visitor what a parser process says about one file, as long as it makes sense. */
final class FileReading {
  private static final int LONGEST_PATH = 16_384;
  private static final int LONGEST_MEDIA_TYPE = 255;

  /** Tables, documents and notices of one file, for each entry that is allowed. */
  private static final int TOLD_FOR_EACH_ENTRY = 100;

  private final String unitPath;
  private final ParseLimits limits;
  private final Path scratch;
  private final ContentVisitor visitor;
  private int told;
  private @Nullable OpenDocument document;
  private Optional<String> cutShort = Optional.empty();

  /**
   * @param scratch a folder closed to other accounts
   */
  FileReading(String unitPath, ParseLimits limits, Path scratch, ContentVisitor visitor) {
    this.scratch = scratch;
    this.unitPath = unitPath;
    this.limits = limits;
    this.visitor = visitor;
  }

  /** Whether the visitor has been told anything. */
  boolean hasTold() {
    return told > 0;
  }

  /** Relays everything up to the end. */
  void run(ParserChild child) throws ParserDied, SourceException {
    for (Answer answer = child.next(); !(answer instanceof Answer.End); answer = child.next()) {
      if (told > TOLD_FOR_EACH_ENTRY * (limits.entries() + 1L)) {
        throw child.misbehaved();
      }
      relay(answer, child);
    }
    if (document != null) {
      throw child.misbehaved();
    }
  }

  private void relay(Answer answer, ParserChild child) throws ParserDied, SourceException {
    if (document != null) {
      relayText(document, answer, child);
    } else if (answer instanceof Answer.Table table) {
      table(table, child);
    } else if (answer instanceof Answer.Document begun) {
      document =
          new OpenDocument(
              path(begun.path(), child), mediaType(begun.mediaType(), child), begun.bytes());
    } else if (answer instanceof Answer.Bare bare) {
      String path = path(bare.path(), child);
      String mediaType = mediaType(bare.mediaType(), child);
      told++;
      visitor.bare(path, bare.kind(), mediaType, bare.bytes());
    } else if (answer instanceof Answer.Unscanned unscanned) {
      String path = path(unscanned.path(), child);
      told++;
      visitor.unscanned(path, unscanned.notice().reason(), unscanned.notice().sentence());
    } else {
      throw child.misbehaved();
    }
  }

  private void relayText(OpenDocument open, Answer answer, ParserChild child)
      throws ParserDied, SourceException {
    if (answer instanceof Answer.Text text) {
      open.add(text.text(), limits.textCharacters());
    } else if (answer instanceof Answer.DocumentEnd end) {
      document = null;
      tell(open.content(end.title(), end.partial()));
    } else {
      throw child.misbehaved();
    }
  }

  private void tell(DocumentContent content) throws SourceException {
    told++;
    visitor.document(content);
  }

  private void table(Answer.Table begun, ParserChild child) throws ParserDied, SourceException {
    String path = path(begun.path(), child);
    mediaType(begun.mediaType(), child);
    if (begun.columns().isEmpty()) {
      throw child.misbehaved();
    }
    told++;
    try (StreamedTable table = new StreamedTable(path, begun, child, scratch)) {
      visitor.table(table);
      Optional<ParserDied> death = table.drain();
      if (death.isPresent()) {
        cutShort = Optional.of(path);
        throw death.get();
      }
    }
  }

  /**
   * Tells what remains to be told.
   *
   * @param death why the parser is gone; empty if it has told everything
   */
  void finish(Optional<Notice> death) throws SourceException {
    OpenDocument open = document;
    if (open != null && open.hasText()) {
      document = null;
      cutShort = Optional.of(open.path);
      tell(open.content("", death));
    }
    // A file that is itself the table or document cut short says so there.
    if (death.isPresent() && !cutShort.equals(Optional.of(unitPath))) {
      visitor.unscanned(unitPath, death.get().reason(), death.get().sentence());
    } else if (!hasTold()) {
      visitor.unscanned(unitPath, Notice.FAILED.reason(), Notice.FAILED.sentence());
    }
  }

  private String path(String relative, ParserChild child) throws ParserDied {
    boolean fits = relative.isEmpty() || relative.startsWith("#") || relative.startsWith("!/");
    if (!fits || relative.length() > LONGEST_PATH) {
      throw child.misbehaved();
    }
    return unitPath + relative;
  }

  private static String mediaType(String mediaType, ParserChild child) throws ParserDied {
    if (mediaType.length() > LONGEST_MEDIA_TYPE) {
      throw child.misbehaved();
    }
    return mediaType;
  }

  /** A document whose text is still coming. */
  private static final class OpenDocument {
    private final String path;
    private final String mediaType;
    private final long bytes;
    private final StringBuilder text = new StringBuilder();
    private boolean cut;

    private OpenDocument(String path, String mediaType, long bytes) {
      this.path = path;
      this.mediaType = mediaType;
      this.bytes = bytes;
    }

    private boolean hasText() {
      return !text.isEmpty();
    }

    private void add(String more, int most) {
      int room = most - text.length();
      cut |= more.length() > room;
      text.append(more, 0, Math.min(more.length(), room));
    }

    private DocumentContent content(String title, Optional<Notice> partial) {
      Optional<Notice> notice = cut ? Optional.of(Notice.TEXT_LIMIT) : partial;
      return new DocumentContent(
          path, mediaType, bytes, title, text.toString(), notice.map(Notice::sentence));
    }
  }
}
