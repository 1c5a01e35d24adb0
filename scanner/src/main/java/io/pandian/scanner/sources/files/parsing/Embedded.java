package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What Tika finds inside a document. Attachments of messages are set aside to be parsed as files of
 * their own; the text of anything else counts to the document.
 */
final class Embedded implements EmbeddedDocumentExtractor {
  private final Item item;
  private final boolean message;
  private final Budget budget;
  private final Entries entries;
  private final List<Entries.Unpacked> attachments = new ArrayList<>();
  private @Nullable EmbeddedDocumentExtractor inline;
  private int depth;
  private boolean pictures;
  private Optional<Notice> limit = Optional.empty();

  Embedded(Item item, String mediaType, Budget budget, Entries entries) {
    this.item = item;
    this.message =
        mediaType.startsWith("message/")
            || mediaType.equals("application/vnd.ms-outlook")
            || mediaType.equals("application/vnd.ms-tnef")
            || mediaType.equals("application/mbox");
    this.budget = budget;
    this.entries = entries;
  }

  /** Parses with what the context holds; to be called before parsing. */
  void in(ParseContext context) {
    inline = new ParsingEmbeddedDocumentExtractor(context);
  }

  List<Entries.Unpacked> attachments() {
    return attachments;
  }

  /** Whether the document is a message, whose correspondents stand in its text. */
  boolean isMessage() {
    return message;
  }

  boolean hasPictures() {
    return pictures;
  }

  /** Why some of what is embedded was left out. */
  Optional<Notice> limit() {
    return limit;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    boolean picture = isPicture(metadata);
    pictures |= picture;
    return !picture || message;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (message && name != null && !name.isBlank()) {
      setAside(in, name);
    } else if (!isPicture(metadata)) {
      inline(in, handler, metadata, outputHtml);
    }
  }

  private void setAside(InputStream in, String name) throws IOException {
    try {
      entries.unpack(item, name, in::transferTo).ifPresent(attachments::add);
    } catch (LimitReached e) {
      limit = Optional.of(e.notice());
    }
  }

  private void inline(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    EmbeddedDocumentExtractor parser = inline;
    if (parser == null || !allows()) {
      return;
    }
    depth++;
    try {
      parser.parseEmbedded(in, handler, metadata, outputHtml);
    } finally {
      depth--;
    }
  }

  private boolean allows() {
    try {
      budget.takeEntry();
    } catch (LimitReached e) {
      limit = Optional.of(e.notice());
      return false;
    }
    if (!budget.allowsDepth(depth + 1)) {
      limit = Optional.of(Notice.DEPTH_LIMIT);
      return false;
    }
    return true;
  }

  private static boolean isPicture(Metadata metadata) {
    String type = metadata.get(Metadata.CONTENT_TYPE);
    return type != null && type.startsWith("image/") && !type.startsWith("image/svg");
  }
}
