package io.pandian.scanner.sources.files.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/** Apache Tika, set up once: it starts no other programs and recognises no text in pictures. */
final class TikaLibrary {
  private static final int HEAD = 8192;
  private static final String BINARY = "application/octet-stream";
  private static final String TEXT = "text/plain";

  /** Types that Tika gives a text only by its name, or not at all. */
  private static final Map<String, String> TEXT_BY_EXTENSION =
      Map.of(
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "tab", "text/tab-separated-values",
          "json", "application/json",
          "jsonl", "application/x-ndjson",
          "ndjson", "application/x-ndjson",
          "geojson", "application/geo+json");

  private final TikaConfig config;
  private final Map<MediaType, Parser> known;

  TikaLibrary() {
    try (InputStream settings = TikaLibrary.class.getResourceAsStream("tika-config.xml")) {
      this.config = new TikaConfig(java.util.Objects.requireNonNull(settings));
      this.known = ((CompositeParser) config.getParser()).getParsers(new ParseContext());
    } catch (IOException | TikaException | SAXException e) {
      throw new IllegalStateException("the settings of Tika cannot be read", e);
    }
  }

  /** The parser that knows every type. */
  Parser parser() {
    return config.getParser();
  }

  TikaConfig config() {
    return config;
  }

  /** Whether there is a parser for a type or for one that it is a kind of. */
  boolean parses(MediaType type) {
    Map<MediaType, Parser> parsers = known;
    for (MediaType t = type; t != null; t = config.getMediaTypeRegistry().getSupertype(t)) {
      if (parsers.containsKey(t)) {
        return true;
      }
    }
    return false;
  }

  /** What the bytes say a file is; its name only tells kinds of text apart. */
  String mediaType(Item item) throws IOException {
    MediaType found = detect(item, item.name());
    // A name that promises what cannot be read must not hide a text that can.
    MediaType certain = parses(found) ? found : detect(item, "");
    String mediaType = (certain.equals(MediaType.TEXT_PLAIN) ? certain : found).toString();
    if (mediaType.equals(BINARY) && TextEncoding.isText(head(item))) {
      mediaType = TEXT;
    }
    return mediaType.equals(TEXT)
        ? TEXT_BY_EXTENSION.getOrDefault(item.extension(), TEXT)
        : mediaType;
  }

  private MediaType detect(Item item, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(item.file())) {
      return config.getDetector().detect(in, metadata).getBaseType();
    }
  }

  private static byte[] head(Item item) throws IOException {
    try (InputStream in = Files.newInputStream(item.file())) {
      return in.readNBytes(HEAD);
    }
  }
}
