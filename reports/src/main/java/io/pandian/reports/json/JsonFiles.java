package io.pandian.reports.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How files are written: UTF-8, the same line ends everywhere, the caller's stream left open. */
final class JsonFiles {
  private JsonFiles() {}

  static ObjectMapper compact() {
    // Assets are read one after the other from one parser: what trails an asset is the next one.
    return JsonMapper.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  static ObjectMapper indented() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPrettyPrinter(printer)
        .build();
  }

  /**
   * A generator onto a stream. Encoding is left to a writer, which puts a question mark for half of
   * a surrogate pair (file systems and databases hold such names) instead of failing.
   */
  static JsonGenerator generator(ObjectMapper mapper, OutputStream out) {
    return mapper.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A parser of a file, which it closes. */
  static JsonParser parser(ObjectMapper mapper, Path file) throws IOException {
    return mapper.createParser(
        new InputStreamReader(
            new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
