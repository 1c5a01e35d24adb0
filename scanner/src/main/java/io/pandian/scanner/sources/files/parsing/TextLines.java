package io.pandian.scanner.sources.files.parsing;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the page that Tika makes of a document into lines: one for each paragraph, and one for each
 * table row with its cells separated by tabs. Counts the pages that hold no text.
 */
final class TextLines extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "tr",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "dt",
          "dd",
          "hr",
          "section",
          "article",
          "body",
          "caption",
          "option");

  private final DocumentWriter document;
  private final boolean collapse;
  private final boolean page;
  private int headDepth;
  private int cellDepth;
  private boolean rowHasCell;
  private boolean lineHasText;
  private boolean cellHasText;
  private boolean spaceSeen;
  private boolean inPage;
  private boolean pageHasText;
  private int pages;
  private int blankPages;
  private boolean pictures;
  private int tableDepth;

  /** What attributes say, until a line ends that is in no table. */
  private final StringBuilder aside = new StringBuilder();

  /**
   * @param collapse whether line breaks and runs of blanks mean no more than one blank
   * @param page whether there is a page in it, of which attributes tell something too
   */
  TextLines(DocumentWriter document, boolean collapse, boolean page) {
    this.document = document;
    this.collapse = collapse;
    this.page = page;
  }

  boolean hasPages() {
    return pages > 0;
  }

  boolean hasPagesWithoutText() {
    return blankPages > 0 && blankPages < pages;
  }

  boolean hasPictures() {
    return pictures;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws LimitReached {
    if (page) {
      HtmlAttributes.told(name, attributes).forEach(told -> aside.append(told).append('\n'));
    }
    tableDepth += name.equals("table") ? 1 : 0;
    switch (name) {
      case "head", "script", "style" -> headDepth++;
      case "tr" -> {
        endLine();
        rowHasCell = false;
      }
      case "td", "th" -> {
        if (rowHasCell && cellDepth == 0) {
          write("\t");
        }
        rowHasCell = true;
        cellDepth++;
        cellHasText = false;
        spaceSeen = false;
      }
      case "img" -> pictures = true;
      default -> {
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
          startPage();
        }
        boundary(name);
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws LimitReached {
    tableDepth = Math.max(0, tableDepth - (name.equals("table") ? 1 : 0));
    switch (name) {
      case "head", "script", "style" -> headDepth--;
      case "td", "th" -> cellDepth = Math.max(0, cellDepth - 1);
      case "tr" -> {
        cellDepth = 0;
        endLine();
      }
      default -> boundary(name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws LimitReached {
    if (headDepth > 0) {
      return;
    }
    int from = start;
    for (int i = start; i < start + length; i++) {
      char c = text[i];
      boolean breaks = c == '\n' || c == '\r' || c == '\t';
      if (breaks || (collapse && Character.isWhitespace(c))) {
        plain(text, from, i - from);
        from = i + 1;
        gap(c);
      }
    }
    plain(text, from, start + length - from);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws LimitReached {
    if (!collapse) {
      characters(text, start, length);
    }
  }

  @Override
  public void endDocument() throws LimitReached {
    tableDepth = 0;
    endLine();
    endPage();
  }

  private void gap(char c) throws LimitReached {
    if (collapse || cellDepth > 0 || c == '\t') {
      spaceSeen = cellDepth > 0 ? cellHasText : lineHasText;
    } else {
      endLine();
    }
  }

  private void plain(char[] text, int start, int length) throws LimitReached {
    if (length == 0) {
      return;
    }
    if (spaceSeen) {
      write(" ");
      spaceSeen = false;
    }
    document.append(text, start, length);
    lineHasText = true;
    cellHasText = true;
    pageHasText |= inPage && !new String(text, start, length).isBlank();
  }

  private void boundary(String name) throws LimitReached {
    if (BLOCKS.contains(name)) {
      if (cellDepth > 0) {
        spaceSeen = cellHasText;
      } else {
        endLine();
      }
    }
  }

  private void endLine() throws LimitReached {
    if (lineHasText) {
      write("\n");
    }
    lineHasText = false;
    spaceSeen = false;
    // Between the rows of a table it would end the table.
    if (tableDepth == 0 && !aside.isEmpty()) {
      document.append(aside.toString());
      aside.setLength(0);
    }
  }

  private void write(String text) throws LimitReached {
    document.append(text);
    lineHasText = true;
  }

  private void startPage() {
    endPage();
    inPage = true;
    pageHasText = false;
    pages++;
  }

  private void endPage() {
    if (inPage && !pageHasText) {
      blankPages++;
    }
    inPage = false;
  }
}
