package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The text of single parts of Office Open XML files: of damaged ones whatever parts are left, and
 * of workbooks the comments and drawings that stand beside the cells.
 */
final class ZippedXmlText {
  private static final Pattern TEXT_PARTS =
      Pattern.compile(
          "word/(document|header|footer|footnotes|endnotes|comments)[0-9]*\\.xml"
              + "|ppt/(slides|notesSlides)/[^/]*\\.xml"
              + "|xl/(sharedStrings|comments[0-9]*)\\.xml");
  private static final Pattern SHEET_NOTES =
      Pattern.compile("xl/(comments[0-9]*|(threadedComments|drawings)/[^/]*)\\.xml");

  private static final Pattern PROPERTIES = Pattern.compile("docProps/(core|app|custom)\\.xml");
  private static final Set<String> TOLD_PROPERTIES =
      Set.of(
          "creator",
          "lastModifiedBy",
          "title",
          "subject",
          "description",
          "keywords",
          "category",
          "Manager",
          "Company");

  private static final Pattern OFD_PAGES =
      Pattern.compile("Doc_[0-9]+/(Pages|Tpls|Annots|Temps)/.*\\.xml");
  private static final Set<String> TEXT_ELEMENTS = Set.of("t", "text", "TextCode");

  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
  private final DocumentWriter document;

  ZippedXmlText(DocumentWriter document) {
    this.document = document;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Writes what is left of a damaged file, and tells that it is. */
  void salvage(Item item) throws LimitReached {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(item.file()));
        ZipArchiveInputStream zip = new ZipArchiveInputStream(in)) {
      for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (TEXT_PARTS.matcher(e.getName()).matches()) {
          part(zip);
        }
      }
    } catch (IOException e) {
      // The damage: what came before it has been written.
    }
    document.end("", Optional.of(Notice.CORRUPT));
  }

  /** Writes the comments, drawings and properties of a workbook. */
  void sheetNotes(Item item) throws LimitReached, IOException {
    properties(item).write(document);
    parts(item, SHEET_NOTES);
  }

  private DocumentProperties properties(Item item) throws IOException {
    DocumentProperties properties = new DocumentProperties();
    try (ZipFile zip = ZipFile.builder().setPath(item.file()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (PROPERTIES.matcher(entry.getName()).matches()) {
          try (InputStream in = zip.getInputStream(entry)) {
            properties(in, properties);
          }
        }
      }
    }
    return properties;
  }

  /** A property is called as its element, or as people called the one that they added. */
  private void properties(InputStream in, DocumentProperties properties) {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new Unclosed(in));
      String name = "";
      StringBuilder value = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String element = reader.getLocalName();
            String added = reader.getAttributeValue(null, "name");
            boolean told = element.equals("property") || TOLD_PROPERTIES.contains(element);
            name = told ? (added == null ? element : added) : element.equals("lpwstr") ? name : "";
            value.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS -> value.append(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            if (!name.isEmpty()) {
              properties.add(name, value.toString());
            }
            value.setLength(0);
            name = "";
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      // The part ends here.
    }
  }

  /** Writes the pages of an OFD file. */
  void ofdPages(Item item) throws LimitReached, IOException {
    parts(item, OFD_PAGES);
  }

  private void parts(Item item, Pattern names) throws LimitReached, IOException {
    try (ZipFile zip = ZipFile.builder().setPath(item.file()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (names.matcher(entry.getName()).matches()) {
          try (InputStream in = zip.getInputStream(entry)) {
            part(in);
          }
        }
      }
    }
    document.end("", Optional.empty());
  }

  private void part(InputStream in) throws LimitReached {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new Unclosed(in));
      boolean inText = false;
      int cells = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String name = reader.getLocalName();
            inText = TEXT_ELEMENTS.contains(name);
            cells += name.equals("tc") ? 1 : 0;
          }
          case XMLStreamConstants.CHARACTERS -> {
            if (inText) {
              document.append(
                  reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            String name = reader.getLocalName();
            inText = false;
            cells -= name.equals("tc") ? 1 : 0;
            document.append(after(name, cells > 0));
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      // The part ends here.
    }
    document.append("\n");
  }

  private static String after(String element, boolean inCell) {
    return switch (element) {
      case "tc", "tab" -> "\t";
      case "p", "br" -> inCell ? " " : "\n";
      case "tr", "si", "comment", "threadedComment", "TextCode" -> "\n";
      default -> "";
    };
  }

  /** A part ends, the archive goes on. */
  private static final class Unclosed extends java.io.FilterInputStream {
    private Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
