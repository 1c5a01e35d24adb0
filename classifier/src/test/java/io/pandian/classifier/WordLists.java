package io.pandian.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words for tests: files of two columns, a kind and its words, beside the test that uses them. */
public final class WordLists {
  private WordLists() {}

  /**
   * The words of a file, by kind, in its order.
   *
   * @param separator what parts the words, as a regular expression
   */
  public static Map<String, List<String>> read(Class<?> beside, String file, String separator) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("kind\t")) {
          String[] cells = line.split("\t");
          words
              .computeIfAbsent(cells[0], kind -> new ArrayList<>())
              .addAll(List.of(cells[1].split(separator)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
