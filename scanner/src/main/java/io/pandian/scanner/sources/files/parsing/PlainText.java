package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Optional;

/** Text as it stands: notes, logs, Markdown, JSON that is no table, source code. */
final class PlainText implements Format {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Output output;
  private final Budget budget;

  PlainText(Output output, Budget budget) {
    this.output = output;
    this.budget = budget;
  }

  @Override
  public boolean takes(Item item, String mediaType) {
    boolean marked = mediaType.contains("html") || mediaType.contains("xml");
    return (mediaType.startsWith("text/") && !marked)
        || mediaType.endsWith("json")
        || mediaType.equals("application/sql")
        || mediaType.equals("application/javascript")
        || mediaType.equals("application/x-sh");
  }

  @Override
  public void parse(Item item, String mediaType) throws Exception {
    DocumentWriter document = new DocumentWriter(output, item, mediaType, budget.textCharacters());
    try (Reader reader = open(item)) {
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        document.append(buffer, 0, read);
      }
    } finally {
      document.flush();
    }
    document.end("", Optional.empty());
  }

  /** Reads the characters of a text file in the encoding that it is found to be in. */
  static Reader open(Item item) throws IOException {
    InputStream in = Files.newInputStream(item.file());
    Reader reader = new InputStreamReader(in, TextEncoding.of(item.file()));
    java.io.PushbackReader pushback = new java.io.PushbackReader(reader);
    int first = pushback.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      pushback.unread(first);
    }
    return pushback;
  }
}
