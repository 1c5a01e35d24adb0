package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of any kind that has no reader of its own: the text of its elements, and a line with the
 * attributes of each, which in exports hold the data. Nothing that it refers to is opened.
 */
final class XmlText implements Format {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final int HEAD = 200;

  /** Attributes that say how XML is to be read. */
  private static final Pattern TECHNICAL = Pattern.compile("xmlns|xsi|xml");

  private final Output output;
  private final Budget budget;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  XmlText(Output output, Budget budget) {
    this.output = output;
    this.budget = budget;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    return mediaType.equals("application/xml")
        || mediaType.equals("text/xml")
        || mediaType.endsWith("+xml") && !mediaType.contains("xhtml");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    TextEncoding encoding = TextEncoding.of(item.file(), declared(item));
    DocumentWriter document = new DocumentWriter(output, item, mediaType, budget.textCharacters());
    Optional<Notice> gap = Optional.of(Notice.TEXT_UNLIKELY).filter(n -> encoding.unlikely());
    try (InputStream in = Files.newInputStream(item.file());
        Reader text = fromFirstMark(encoding.read(in))) {
      read(xml.createXMLStreamReader(text), document);
    } catch (XMLStreamException e) {
      gap = Optional.of(Notice.CORRUPT);
    } finally {
      document.flush();
    }
    if (gap.isPresent() && !document.hasText()) {
      output.unscanned(item.path(), gap.get());
    }
    document.end("", gap);
  }

  private static Optional<Charset> declared(Item item) throws IOException {
    try (InputStream in = Files.newInputStream(item.file())) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      Matcher declared = DECLARED.matcher(head);
      return declared.find() ? TextEncoding.named(declared.group(1)) : Optional.empty();
    }
  }

  /** Blanks before the declaration are a fault that says nothing of the rest. */
  private static Reader fromFirstMark(Reader reader) throws IOException {
    PushbackReader text = new PushbackReader(reader);
    int c = text.read();
    while (c >= 0 && (Character.isWhitespace(c) || c == '\ufeff')) {
      c = text.read();
    }
    if (c >= 0) {
      text.unread(c);
    }
    return text;
  }

  private static void read(XMLStreamReader reader, DocumentWriter document)
      throws XMLStreamException, LimitReached {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          document.append("\n");
          attributes(reader, document);
        }
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.COMMENT -> {
          if (!reader.isWhiteSpace()) {
            document.append(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        default -> {}
      }
    }
  }

  private static void attributes(XMLStreamReader reader, DocumentWriter document)
      throws LimitReached {
    StringJoiner line = new StringJoiner("\t", "", "\n").setEmptyValue("");
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i) == null ? "" : reader.getAttributePrefix(i);
      String value = reader.getAttributeValue(i).strip();
      if (!TECHNICAL.matcher(prefix).matches() && !value.isEmpty()) {
        line.add(reader.getAttributeLocalName(i) + ": " + value);
      }
    }
    document.append(line.toString());
  }
}
