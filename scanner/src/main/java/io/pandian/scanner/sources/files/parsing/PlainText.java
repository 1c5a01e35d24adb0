package io.pandian.scanner.sources.files.parsing;

import io.pandian.scanner.sources.files.protocol.Notice;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Optional;

/** Text as it stands: notes, logs, Markdown, JSON that is no table, source code. */
final class PlainText implements Format {
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
    TextEncoding encoding = TextEncoding.of(item.file());
    try (Reader reader = open(item, encoding)) {
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        document.append(buffer, 0, read);
      }
    } finally {
      document.flush();
    }
    document.end("", Optional.of(Notice.TEXT_UNLIKELY).filter(n -> encoding.unlikely()));
  }

  /** Reads the characters of a text file in the encoding that it is found to be in. */
  static Reader open(Item item) throws IOException {
    return open(item, TextEncoding.of(item.file()));
  }

  static Reader open(Item item, TextEncoding encoding) throws IOException {
    return encoding.read(Files.newInputStream(item.file()));
  }
}
