package io.pandian.scanner.store;

import io.pandian.classifier.individuals.CountBasis;
import io.pandian.config.Bilingual;
import io.pandian.config.reading.InvalidInput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code persons.json} beside an inventory: what the counts of persons rest on, and what
 * the activities share. Numbers only; equal scans give equal files.
 *
 * @param schemaVersion the form of the file
 * @param scan the id of the scan it belongs to
 * @param assets by asset id, what the count rests on
 * @param activityOverlap persons in both of two activities, by the pair {@code a&b}
 */
public record PersonsFile(
    int schemaVersion,
    String scan,
    Map<String, CountBasis> assets,
    Map<String, Long> activityOverlap) {
  private static final int SCHEMA = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** Writes the file of a scan that has counted. */
  public static void write(Path out, String scan, StoredCounts counts) throws IOException {
    PersonsFile persons =
        new PersonsFile(SCHEMA, scan, counts.basis(), counts.figures().activityOverlap());
    Path draft = PrivateFiles.draft(file(out));
    // Not by way of a text: there may be very many assets.
    try (Writer text =
        new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8)) {
      JSON.writeValue(text, persons);
      text.write("\n");
    }
    PrivateFiles.put(draft, file(out));
  }

  /**
   * Reads the file of a folder.
   *
   * @throws InvalidInput if there is none, or none that this version reads
   */
  public static PersonsFile read(Path dir) throws IOException {
    Path file = file(dir);
    if (!Files.isRegularFile(file)) {
      throw InvalidInput.of(
          dir.toString(),
          "",
          Bilingual.of("这个目录中没有 persons.json。", "There is no persons.json in this folder."),
          Bilingual.of(
              "请写已完成的扫描用 --out 指定的目录；旧版本的扫描须重新执行。",
              "Name the folder that a finished scan was given with --out; older scans must run"
                  + " again."));
    }
    try {
      PersonsFile read = JSON.readValue(Files.readString(file), PersonsFile.class);
      if (read.schemaVersion() == SCHEMA) {
        return read;
      }
    } catch (JacksonException e) {
      // Said below, together with a file of another version.
    }
    throw InvalidInput.of(
        file.toString(),
        "",
        Bilingual.of("本版本无法读取该文件。", "This version cannot read the file."),
        Bilingual.of("请重新扫描。", "Run the scan again."));
  }

  private static Path file(Path dir) {
    return dir.resolve("persons.json");
  }
}
